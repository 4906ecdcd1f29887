using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Play;

/// <summary>The main job in a terminal, on the user's own mail files.</summary>
internal static class PlayCommand
{
    public const int LoopClosed = 0;
    public const int Failed = 1;
    public const int Refused = 2;
    public const int RightlyOpen = 3;

    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter errors, CancellationToken stop = default)
    {
        var line = PlayLine.Parse(args);
        try
        {
            if (line.Error is { } wrong)
                throw new PlayRefusal(wrong);
            // Both files first: nothing is started for one that cannot be played.
            var first = MailFile.Read(line.First);
            var reply = line.Reply is null ? null : MailFile.Read(line.Reply);
            return await RunAsync(line, first, reply, output, stop);
        }
        catch (PlayRefusal refusal)
        {
            await errors.WriteLineAsync(refusal.Message);
            return Refused;
        }
        catch (Exception failure) when (failure is TimeoutException or InvalidOperationException or HttpRequestException or IOException)
        {
            await errors.WriteLineAsync($"The play did not come to its end: {failure.Message}");
            return Failed;
        }
    }

    private static async Task<int> RunAsync(PlayLine line, NewMessage first, NewMessage? reply, TextWriter output, CancellationToken stop)
    {
        await using var sandbox = await SandboxHost.StartAsync(SandboxOptions.AnyPorts with { Access = line.Access }, stop);
        await using var server = await sandbox.StartServerAsync(also: PlayLogs.ToErrors, cancellationToken: stop);
        using var api = new ServerApi(sandbox.Address, server.Address);
        var timeline = new PlayTimeline(output, line.Json, sandbox.Clock);
        return await new PlayScene(sandbox, api, timeline).RunAsync(first, reply, stop);
    }
}

/// <summary>The timeline has the output to itself: what the server has to say goes to the error stream, warnings only.</summary>
internal static class PlayLogs
{
    public static IReadOnlyDictionary<string, string?> ToErrors { get; } = new Dictionary<string, string?>
    {
        ["Logging:LogLevel:Default"] = "Warning",
        // Its keys live in a temporary folder: no news for somebody who plays one mail.
        ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
        ["Logging:Console:LogToStandardErrorThreshold"] = "Trace",
    };
}
