using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests.Outlooks;

/// <summary>A person without a mouse.</summary>
internal sealed class Keys(IPage page)
{
    private const int MostTabs = 40;

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Goes on from stop to stop until the place has the keyboard; back, with Shift held.</summary>
    public async Task TabToAsync(ILocator place, bool back = false)
    {
        await Expect(place).ToBeVisibleAsync();
        for (var tabs = 0; tabs < MostTabs && !await HasFocusAsync(place); tabs++)
        {
            await PressAsync(back ? "Shift+Tab" : "Tab");
        }

        await Expect(place).ToBeFocusedAsync();
    }

    // A frame keeps its active element while the keyboard is elsewhere.
    private static Task<bool> HasFocusAsync(ILocator place) =>
        place.EvaluateAsync<bool>("element => element.ownerDocument.hasFocus() && element.ownerDocument.activeElement === element");
}
