namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>A run from the command line: start, say where, wait for Ctrl+C or SIGTERM, stop.</summary>
internal static class SandboxCommand
{
    public const int Done = 0;
    public const int CannotStart = 2;

    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter errors, CancellationToken stop = default)
    {
        var line = CommandLine.Parse(args);
        if (line.Help)
        {
            await output.WriteLineAsync(CommandLine.Usage);
            return Done;
        }

        if (line.Error is { } wrong)
        {
            await errors.WriteLineAsync(wrong);
            return CannotStart;
        }

        try
        {
            await RunAsync(line.Options, output, stop);
            return Done;
        }
        catch (Exception failure) when (SentenceFor(failure) is not null)
        {
            await errors.WriteLineAsync(SentenceFor(failure));
            return CannotStart;
        }
    }

    private static async Task RunAsync(SandboxOptions options, TextWriter output, CancellationToken stop)
    {
        // Before anything is made, and before a host would log a failure in forty lines.
        FreePort.Demand(options.Port, options.EntraPort, options.WithServer ? options.ServerPort : 0);
        await using var sandbox = await SandboxHost.StartAsync(options, stop);
        FirstMails.Deliver(sandbox);
        if (options.WithServer)
        {
            await using var server = await sandbox.StartServerAsync(cancellationToken: stop);
            await output.WriteLineAsync(Announcement.WithServer(sandbox, options));
            await sandbox.WaitForStopAsync(stop);
        }
        else
        {
            await output.WriteLineAsync(Announcement.WithoutServer(sandbox, options));
            await sandbox.WaitForStopAsync(stop);
        }
    }

    private static string? SentenceFor(Exception failure) => failure switch
    {
        PortTakenException taken => taken.Message,
        IOException or UnauthorizedAccessException => $"The sandbox could not start: {failure.Message}",
        _ => null,
    };
}
