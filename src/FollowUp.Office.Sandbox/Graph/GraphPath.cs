using System.Text.RegularExpressions;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>
/// The many spellings of one path made one: <c>users('x')</c> is <c>users/x</c>, <c>delta()</c> and
/// <c>microsoft.graph.delta()</c> are <c>delta</c>. A leading <c>me</c> stays for the pipeline to replace.
/// </summary>
internal static partial class GraphPath
{
    private const string TypePrefix = "microsoft.graph.";

    public static IReadOnlyList<string> Segments(string path) =>
        [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).SelectMany(Parts)];

    private static IEnumerable<string> Parts(string segment)
    {
        var name = segment.StartsWith(TypePrefix, StringComparison.OrdinalIgnoreCase) ? segment[TypePrefix.Length..] : segment;
        if (name.EndsWith("()", StringComparison.Ordinal))
            return [name[..^2]];
        var keyed = Keyed().Match(name);
        return keyed.Success ? [keyed.Groups["name"].Value, keyed.Groups["key"].Value.Replace("''", "'", StringComparison.Ordinal)] : [name];
    }

    [GeneratedRegex(@"^(?<name>[A-Za-z]+)\('(?<key>.*)'\)$")]
    private static partial Regex Keyed();
}
