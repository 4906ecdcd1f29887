using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace FollowUp.Office.Testing;

/// <summary>Programs of this machine that tests and benchmarks drive; null where they are not there.</summary>
internal static class Installed
{
    private static readonly string[] BrowserNames =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    private static readonly string[] BrowserPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/snap/bin/chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly string[] PostgresPlaces = ["/usr/lib/postgresql", "/usr/pgsql", "/opt/homebrew/opt", "/usr/local/opt"];

    private static readonly string[] PostgresPrograms = ["initdb", "postgres", "pg_ctl"];

    /// <summary>The path of a Chromium to drive; <c>FOLLOWUP_CHROMIUM</c> names one in an unusual place.</summary>
    public static string? Chromium() =>
        Environment.GetEnvironmentVariable("FOLLOWUP_CHROMIUM") is { Length: > 0 } named
            ? File.Exists(named) ? named : null
            : BrowserNames.Select(OnPath).Concat(BrowserPlaces.Where(File.Exists)).FirstOrDefault(path => path is not null);

    /// <summary>The folder that holds initdb, postgres and pg_ctl; <c>FOLLOWUP_POSTGRES_BIN</c> names it in an unusual place.</summary>
    public static string? PostgresBinaries()
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
        {
            return null; // The cluster listens on a Unix socket only.
        }

        if (Environment.GetEnvironmentVariable("FOLLOWUP_POSTGRES_BIN") is { Length: > 0 } named)
        {
            return HoldsPostgres(named) ? named : null;
        }

        var versions = PostgresPlaces
            .Where(Directory.Exists)
            .SelectMany(Directory.GetDirectories)
            .OrderByDescending(folder => double.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
            .ThenByDescending(folder => folder, StringComparer.Ordinal)
            .Select(folder => Path.Combine(folder, "bin"));
        var linked = OnPath("initdb") is { } link ? Path.GetDirectoryName(File.ResolveLinkTarget(link, true)?.FullName ?? link) : null;
        return versions.Append("/usr/local/pgsql/bin").Append(linked).FirstOrDefault(HoldsPostgres);
    }

    private static bool HoldsPostgres([NotNullWhen(true)] string? folder) =>
        folder is not null && PostgresPrograms.All(name => File.Exists(Path.Combine(folder, name)));

    private static string? OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
