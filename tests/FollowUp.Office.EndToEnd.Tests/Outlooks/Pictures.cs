using FollowUp.Office.Testing;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests.Outlooks;

/// <summary>Screenshots for people to look at: in TestResults/screenshots, or where FOLLOWUP_SCREENSHOTS says.</summary>
internal static class Pictures
{
    private static readonly string Folder =
        Environment.GetEnvironmentVariable("FOLLOWUP_SCREENSHOTS") is { Length: > 0 } named ? named : Repository.Path("TestResults/screenshots");

    public static Task SaveAsync(IPage page, string name) => WriteAsync(page, Path.Combine(Folder, $"{name}.png"));

    public static Task WriteAsync(IPage page, string path) =>
        page.ScreenshotAsync(new() { Path = path, Animations = ScreenshotAnimations.Disabled });
}
