using System.Globalization;
using System.Text.RegularExpressions;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>The Prefer header: several preferences may share one line, quoted or not.</summary>
internal sealed partial record Preferences(bool Immutable, int? MaxPageSize, string? OutlookTimeZone, string? BodyContentType, string? Applied)
{
    private static readonly HashSet<string> Honoured = new(StringComparer.OrdinalIgnoreCase)
    {
        "IdType", "odata.maxpagesize", "outlook.timezone", "outlook.body-content-type",
    };

    public static Preferences Parse(string? header)
    {
        var preferences = Preference().Matches(header ?? "").ToLookup(
            match => match.Groups["name"].Value, match => match.Groups["value"].Value.Trim('"'), StringComparer.OrdinalIgnoreCase);
        string? Value(string name) => preferences[name].FirstOrDefault();
        var applied = preferences.Where(preference => Honoured.Contains(preference.Key)).Select(preference => $"{preference.Key}=\"{preference.First()}\"");
        return new Preferences(
            "ImmutableId".Equals(Value("IdType"), StringComparison.OrdinalIgnoreCase),
            int.TryParse(Value("odata.maxpagesize"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0 ? size : null,
            Value("outlook.timezone"),
            Value("outlook.body-content-type"),
            string.Join(", ", applied) is { Length: > 0 } text ? text : null);
    }

    [GeneratedRegex("(?<name>[A-Za-z.\\-]+)\\s*=\\s*(?<value>\"[^\"]*\"|[^,;\\s]+)")]
    private static partial Regex Preference();
}
