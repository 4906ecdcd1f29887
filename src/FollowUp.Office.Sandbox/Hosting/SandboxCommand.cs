using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

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
        await using var sandbox = await SandboxHost.StartAsync(options, stop);
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

    // Kestrel wraps a taken port; one that needs more rights comes bare.
    private static string? SentenceFor(Exception failure) => failure switch
    {
        IOException { InnerException: AddressInUseException } taken =>
            $"{AddressIn(taken.Message)} is taken by another program: end that one, or choose other ports with --port, --entra-port and --server-port.",
        SocketException => "The sandbox may not listen on that port: choose one above 1024 with --port, --entra-port and --server-port.",
        IOException or UnauthorizedAccessException => $"The folder cannot be used: {failure.Message}",
        _ => null,
    };

    private static string AddressIn(string message)
    {
        var at = message.IndexOf("http", StringComparison.Ordinal);
        return at < 0 ? "The port" : message[at..].Split(':', 4) is [var scheme, var host, var port, ..]
            ? $"{scheme}:{host}:{new string([.. port.TakeWhile(char.IsAsciiDigit)])}"
            : "The port";
    }
}
