using System.Globalization;
using FollowUp.Office.Sandbox.Clock;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>
/// The product server in a process of its own, that can be killed, and yet on the clock of a sandbox: standard input says
/// what time it is, an instant in ticks a line. Ends with its input. For tests.
/// </summary>
internal static class ServerAlone
{
    public const string Word = "server-alone";

    public static async Task<int> RunAsync(IReadOnlyList<string> settings, TextReader clockFace, CancellationToken stop)
    {
        var pairs = settings.Select(setting => setting.TrimStart('-').Split('=', 2)).ToDictionary(pair => pair[0], string? (pair) => pair[1]);
        if (Instant(await clockFace.ReadLineAsync(stop)) is not { } start) return 64;
        var clock = SandboxClock.FrozenAt(start);
        await using var server = await StartedServer.StartAsync(new Uri(pairs["Urls"]!), pairs, clock, stop);
        while (Instant(await clockFace.ReadLineAsync(stop)) is { } now)
        {
            clock.TurnTo(now);
        }

        return 0;
    }

    private static DateTimeOffset? Instant(string? line) =>
        long.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
}
