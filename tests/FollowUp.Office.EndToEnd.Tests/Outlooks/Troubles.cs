using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests.Outlooks;

/// <summary>Whatever the page or a frame in it complains of. Nothing is expected, so anything fails the test.</summary>
internal sealed class Troubles
{
    private readonly ConcurrentQueue<string> _heard = [];

    /// <param name="page">What is listened to.</param>
    /// <param name="known">What a complaint may say that is not ours.</param>
    public Troubles(IPage page, string? known = null)
    {
        page.PageError += (_, error) => _heard.Enqueue($"page error: {error}");
        page.Crash += (_, _) => _heard.Enqueue("the page crashed");
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && (known is null || !message.Text.Contains(known, StringComparison.Ordinal)))
                _heard.Enqueue($"console {message.Type}: {message.Text} ({message.Location})");
        };
    }

    public void AssertNone() => Assert.True(_heard.IsEmpty, "The page complained:\n" + string.Join('\n', _heard));
}
