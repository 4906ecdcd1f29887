using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests.Outlooks;

/// <summary>Holds the server's answers back until others have been asked for, and lets them go out of their order.</summary>
internal sealed class SlowAnswers(Random random)
{
    private const int HeldBack = 3;
    private readonly List<IRoute> _held = [];
    private bool _hurries;

    public static async Task<SlowAnswers> BeforeAsync(IPage page, string address, Random random)
    {
        var answers = new SlowAnswers(random);
        await page.RouteAsync(address, answers.HoldAsync);
        return answers;
    }

    /// <summary>Lets go of all, and holds none back from now on.</summary>
    public async Task HurryAsync()
    {
        IRoute[] all;
        lock (_held)
        {
            _hurries = true;
            all = [.. _held];
            _held.Clear();
        }

        foreach (var route in all)
        {
            await LetGoAsync(route);
        }
    }

    private async Task HoldAsync(IRoute route)
    {
        if (Next(route) is { } next)
        {
            await LetGoAsync(next);
        }
    }

    private IRoute? Next(IRoute route)
    {
        lock (_held)
        {
            if (_hurries) return route;
            _held.Add(route);
            if (_held.Count <= HeldBack) return null;
            var index = random.Next(_held.Count);
            var next = _held[index];
            _held.RemoveAt(index);
            return next;
        }
    }

    private static async Task LetGoAsync(IRoute route)
    {
        try
        {
            await route.ContinueAsync();
        }
        catch (PlaywrightException)
        {
            // The pane has given up this request: another mail is open.
        }
    }
}
