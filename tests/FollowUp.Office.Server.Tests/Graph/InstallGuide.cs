using System.Text.RegularExpressions;
using FollowUp.Office.Testing;

namespace FollowUp.Office.Server.Tests.Graph;

/// <summary>The permissions that docs/install.md tells an administrator to grant: what is tested is what is written there.</summary>
internal static partial class InstallGuide
{
    private static readonly string Text = File.ReadAllText(Repository.Path("docs/install.md"));

    /// <summary>Of Graph; <c>offline_access</c> is the sign-in service's own.</summary>
    public static IReadOnlyList<string> Delegated { get; } =
        [.. Row().Matches(Text).Select(row => row.Groups[1].Value)];

    public static IReadOnlyList<string> Application { get; } =
        [.. Role().Matches(Text).Select(role => role.Groups[1].Value).Distinct()];

    /// <summary>Of the application: asked for, and done without where it was not given.</summary>
    public static IReadOnlyList<string> Optional { get; } =
        [.. Option().Matches(Text).Select(option => option.Groups[1].Value)];

    [GeneratedRegex(@"`(\w+\.\w+\.\w+)` \(optional")]
    private static partial Regex Option();

    [GeneratedRegex(@"^\| `(\w+\.\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"""Application (\w+\.\w+)""")]
    private static partial Regex Role();
}
