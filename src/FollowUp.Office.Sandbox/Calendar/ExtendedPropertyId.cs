using System.Text.RegularExpressions;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>The id of an extended property: <c>String {guid} Name X</c>, <c>String {guid} Id 0x8233</c> or <c>String 0x001A</c>.</summary>
internal static partial class ExtendedPropertyId
{
    public static bool IsValid(string id) => Form().IsMatch(id);

    /// <summary>Type word and guid compare without case, and hexadecimal too; the name is kept as it is.</summary>
    public static string Normal(string id)
    {
        var match = Form().Match(id);
        if (!match.Success)
        {
            return id;
        }

        return match.Groups["tag"].Success
            ? $"{match.Groups["type"].Value} {match.Groups["tag"].Value.ToLowerInvariant()}"
            : $"{match.Groups["type"].Value} {{{match.Groups["guid"].Value.ToLowerInvariant()}}} {match.Groups["kind"].Value} {match.Groups["name"].Value}";
    }

    [GeneratedRegex(@"^(?<type>String|Integer|Boolean|Double|SystemTime|Binary|CLSID|Long|Short|Float|Currency|ApplicationTime)\s+(?:(?<tag>0x[0-9A-Fa-f]{1,4})|\{(?<guid>[0-9A-Fa-f-]{36})\}\s+(?<kind>Name|Id)\s+(?<name>.+))$", RegexOptions.None, 1000)]
    private static partial Regex Form();
}
