namespace FollowUp.Office.Sandbox.Graph;

/// <summary>One item of <c>$expand</c> with the options in its parentheses.</summary>
internal sealed record ODataExpand(string Name, IReadOnlyDictionary<string, string> Options)
{
    public static IReadOnlyList<ODataExpand> Parse(string? text) =>
        text is null ? [] : [.. Split(text, ',').Select(One)];

    private static ODataExpand One(string item)
    {
        var open = item.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return new ODataExpand(item, new Dictionary<string, string>());
        if (item[^1] != ')')
            throw new GraphException(StatusCodes.Status400BadRequest, "BadRequest", $"Parsing $expand failed: syntax error in '{item}'.");
        var options = Split(item[(open + 1)..^1], ';').Select(option => option.Split('=', 2)).Where(pair => pair.Length == 2);
        return new ODataExpand(item[..open].Trim(), options.ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim(), StringComparer.OrdinalIgnoreCase));
    }

    // A separator counts only outside of quotes and parentheses.
    private static IEnumerable<string> Split(string text, char separator)
    {
        var (start, depth, quoted) = (0, 0, false);
        for (var at = 0; at < text.Length; at++)
        {
            quoted ^= text[at] == '\'';
            if (quoted)
                continue;
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (text[at] != separator || depth != 0)
                continue;
            yield return text[start..at].Trim();
            start = at + 1;
        }
        yield return text[start..].Trim();
    }
}
