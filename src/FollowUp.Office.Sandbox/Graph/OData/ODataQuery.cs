using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>The query options of a request, decoded. Each route names those that it knows with <see cref="Allow"/>; others are refused.</summary>
internal sealed class ODataQuery
{
    private readonly Dictionary<string, string> _options;

    private ODataQuery(Dictionary<string, string> options) => _options = options;

    public static ODataQuery Parse(string queryString) => new(QueryHelpers.ParseQuery(queryString)
        .ToDictionary(option => option.Key, option => option.Value.ToString(), StringComparer.OrdinalIgnoreCase));

    public IReadOnlyDictionary<string, string> Options => _options;

    public string? this[string name] => _options.GetValueOrDefault(name);

    public bool Has(string name) => _options.ContainsKey(name);

    public string? Filter => this["$filter"];
    public string? Expand => this["$expand"];
    public string? OrderBy => this["$orderby"];
    public string? SkipToken => this["$skiptoken"];
    public string? DeltaToken => this["$deltatoken"];
    public int? Top => Number("$top");
    public int? Skip => Number("$skip");
    public bool Count => "true".Equals(this["$count"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The selected properties; null where all default properties are wanted.</summary>
    public IReadOnlyList<string>? Select =>
        this["$select"]?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } names ? names : null;

    public void Allow(params ReadOnlySpan<string> names)
    {
        foreach (var option in _options.Keys)
        {
            if (!Contains(names, option))
                throw new GraphException(StatusCodes.Status400BadRequest, "BadRequest", $"The query option '{option}' is not supported here.");
        }
    }

    /// <summary>The same query with some options set or, by null, left out; encoded, with its question mark.</summary>
    public string With(params ReadOnlySpan<(string Name, string? Value)> changes)
    {
        var options = new Dictionary<string, string>(_options, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in changes)
        {
            options.Remove(name);
            if (value is not null)
                options[name] = value;
        }
        return options.Count == 0 ? "" : "?" + string.Join('&', options.Select(option => $"{option.Key}={Uri.EscapeDataString(option.Value)}"));
    }

    private int? Number(string name)
    {
        if (this[name] is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new GraphException(
            StatusCodes.Status400BadRequest, "BadRequest",
            $"Invalid value '{text}' for {name} query option found. The {name} query option requires a non-negative integer value.");
    }

    private static bool Contains(ReadOnlySpan<string> names, string option)
    {
        foreach (var name in names)
        {
            if (name.Equals(option, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
