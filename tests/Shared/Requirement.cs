using System.Diagnostics.CodeAnalysis;

namespace FollowUp.Office.Testing;

/// <summary>
/// What a test needs from the machine. Where it is absent the test skips with a plain word;
/// <c>FOLLOWUP_REQUIRE_ALL=1</c> (as .ci/run sets it) turns that skip into a failure.
/// </summary>
internal static class Requirement
{
    public const string RequireAll = "FOLLOWUP_REQUIRE_ALL";

    /// <summary>The path of a Chromium to drive; <c>FOLLOWUP_CHROMIUM</c> names one in an unusual place.</summary>
    public static string Chromium() =>
        Installed.Chromium() ?? Missing("Chromium is not on this machine (Debian: apt-get install chromium; or set FOLLOWUP_CHROMIUM to its path).");

    /// <summary>The folder that holds initdb, postgres and pg_ctl; <c>FOLLOWUP_POSTGRES_BIN</c> names one in an unusual place.</summary>
    public static string PostgresBinaries() =>
        Installed.PostgresBinaries() ?? Missing("PostgreSQL's server is not on this machine (Debian: apt-get install postgresql; or set FOLLOWUP_POSTGRES_BIN to the folder of initdb).");

    /// <summary>Ends the test: a skip, or a failure where everything is required.</summary>
    [DoesNotReturn]
    public static string Missing(string sentence)
    {
        if (Environment.GetEnvironmentVariable(RequireAll) == "1")
        {
            Assert.Fail($"{sentence} It must be here, because {RequireAll}=1.");
        }

        Assert.Skip(sentence);
        throw new InvalidOperationException("Assert.Skip always throws.");
    }
}
