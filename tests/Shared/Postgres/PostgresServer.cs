using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;

namespace FollowUp.Office.Testing.Postgres;

/// <summary>One running postmaster and its folder. It listens on no network at all.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "postgres";

    private static readonly string[] FastAndForgetful =
        ["-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off", "-c wal_level=minimal", "-c max_wal_senders=0", "-c autovacuum=off"];

    private readonly string _binaries;
    private readonly string _folder;

    private PostgresServer(string binaries, string folder) => (_binaries, _folder) = (binaries, folder);

    public string DataFolder => Path.Combine(_folder, "data");

    public int ProcessId => int.Parse(File.ReadLines(Path.Combine(DataFolder, "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    public string ConnectionString(string database) => $"Host={_folder};Username={User};Database={database};Include Error Detail=true;Maximum Pool Size=20;Connection Idle Lifetime=5;Connection Pruning Interval=2";

    public static async Task<PostgresServer> StartAsync(string binaries, bool durable, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException("The cluster listens on a Unix socket only.");
        }

        var server = new PostgresServer(binaries, MakeFolder());
        try
        {
            await server.RunAsync("initdb", cancellationToken,
                "-D", server.DataFolder, "-U", User, "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync", "--no-instructions");
            var settings = string.Join(' ', durable ? [] : FastAndForgetful);
            await server.RunAsync("pg_ctl", cancellationToken,
                "start", "-w", "-t", "60", "-s", "-D", server.DataFolder, "-l", server.Log,
                "-o", $"-k {server._folder} -c listen_addresses='' -c max_connections=600 {settings}");
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(DataFolder, "postmaster.pid")))
        {
            // pg_ctl signals the pid that it reads from this very folder, so no other PostgreSQL can be meant.
            await RunAsync("pg_ctl", CancellationToken.None, "stop", "-m", "immediate", "-w", "-s", "-D", DataFolder);
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string Log => Path.Combine(_folder, "server.log");

    /// <summary>In /tmp and short: a socket's path may have no more than 107 bytes.</summary>
    [UnsupportedOSPlatform("windows")]
    private static string MakeFolder()
    {
        var folder = Directory.CreateTempSubdirectory("fu-pg-").FullName;
        if (MustChangeUser)
        {
            // The user postgres has to get in; the tests, as root, get everywhere.
            Run("chown", [User, folder]).GetAwaiter().GetResult();
        }

        return folder;
    }

    /// <summary>PostgreSQL refuses to run as root, which is what a container often is.</summary>
    private static bool MustChangeUser => Environment.IsPrivilegedProcess;

    private Task RunAsync(string program, CancellationToken cancellationToken, params string[] arguments)
    {
        var path = Path.Combine(_binaries, program);
        return MustChangeUser
            ? Run("setpriv", [$"--reuid={User}", $"--regid={User}", "--init-groups", "--", path, .. arguments], Log, cancellationToken)
            : Run(path, arguments, Log, cancellationToken);
    }

    private static async Task Run(string program, string[] arguments, string? log = null, CancellationToken cancellationToken = default)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            var detail = log is not null && File.Exists(log) ? await File.ReadAllTextAsync(log, cancellationToken) : "";
            throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}: {await error}{await output}{detail}");
        }
    }
}
