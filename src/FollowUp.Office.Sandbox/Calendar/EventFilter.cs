using System.Globalization;
using System.Text.RegularExpressions;
using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>The filters on events that are known here, joined by "and". Any other is refused, never passed over.</summary>
internal static partial class EventFilter
{
    public static Func<StoredEvent, bool> Parse(string? filter)
    {
        if (string.IsNullOrWhiteSpace(filter))
        {
            return _ => true;
        }

        var clauses = Clauses(filter).Select(Clause).ToList();
        return stored => clauses.TrueForAll(clause => clause(stored));
    }

    public static GraphException Refusal() => new(400, "ErrorInvalidUrlQueryFilter", "The query filter contains one or more invalid nodes.");

    private static Func<StoredEvent, bool> Clause(string text) =>
        ExtendedProperty(text) ?? Time(text) ?? Stamp(text) ?? Word(text) ?? Flag(text) ?? Category(text) ?? Prefix(text) ?? throw Refusal();

    private static Func<StoredEvent, bool>? ExtendedProperty(string text)
    {
        var match = ExtendedPropertyForm().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (id, value) = (ExtendedPropertyId.Normal(Unquoted(match, "id")), Unquoted(match, "value"));
        return stored => stored.ExtendedProperties.TryGetValue(id, out var own) && own == value;
    }

    private static Func<StoredEvent, bool>? Time(string text)
    {
        var match = TimeForm().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (isStart, holds, instant) = (match.Groups["end"].Value is "start", Comparison(match), Instant(Unquoted(match, "value")));
        return stored => holds((isStart ? stored.Start : stored.End).CompareTo(instant));
    }

    private static Func<StoredEvent, bool>? Stamp(string text)
    {
        var match = StampForm().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (isCreated, holds, instant) = (match.Groups["stamp"].Value is "createdDateTime", Comparison(match), Instant(match.Groups["value"].Value));
        return stored => holds((isCreated ? stored.Created : stored.Modified).CompareTo(instant));
    }

    private static Func<StoredEvent, bool>? Word(string text)
    {
        var match = WordForm().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (name, value, equal) = (match.Groups["name"].Value, Unquoted(match, "value"), match.Groups["op"].Value == "eq");
        return stored => Is(name == "iCalUId" ? stored.ICalUId : stored.Fields[name]!.GetValue<string>(), value) == equal;
    }

    private static Func<StoredEvent, bool>? Flag(string text)
    {
        var match = FlagForm().Match(text);
        return match.Success ? stored => stored.Fields[match.Groups["name"].Value]!.GetValue<bool>() == (match.Groups["value"].Value == "true") : null;
    }

    private static Func<StoredEvent, bool>? Category(string text)
    {
        var match = CategoryForm().Match(text);
        return match.Success ? stored => stored.Fields["categories"]!.AsArray().Any(own => Is(own!.GetValue<string>(), Unquoted(match, "value"))) : null;
    }

    private static Func<StoredEvent, bool>? Prefix(string text)
    {
        var match = PrefixForm().Match(text);
        return match.Success ? stored => stored.Subject.StartsWith(Unquoted(match, "value"), StringComparison.OrdinalIgnoreCase) : null;
    }

    private static bool Is(string own, string value) => own.Equals(value, StringComparison.OrdinalIgnoreCase);

    private static string Unquoted(Match match, string group) => match.Groups[group].Value.Replace("''", "'", StringComparison.Ordinal);

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : throw Refusal();

    private static Func<int, bool> Comparison(Match match) => match.Groups["op"].Value switch
    {
        "eq" => order => order == 0,
        "ne" => order => order != 0,
        "ge" => order => order >= 0,
        "gt" => order => order > 0,
        "le" => order => order <= 0,
        _ => order => order < 0,
    };

    /// <summary>Splits at each "and" that stands outside quotes and parentheses.</summary>
    private static IEnumerable<string> Clauses(string filter)
    {
        var (depth, quoted, from) = (0, false, 0);
        for (var i = 0; i < filter.Length; i++)
        {
            quoted ^= filter[i] == '\'';
            depth += quoted ? 0 : filter[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (!quoted && depth == 0 && string.CompareOrdinal(filter, i, " and ", 0, 5) == 0)
            {
                yield return Bare(filter[from..i]);
                from = i + 5;
            }
        }

        yield return Bare(filter[from..]);
    }

    private static string Bare(string clause)
    {
        clause = clause.Trim();
        return clause is ['(', .., ')'] ? clause[1..^1].Trim() : clause;
    }

    [GeneratedRegex(@"^singleValueExtendedProperties/any\(\s*(?<v>\w+)\s*:\s*\k<v>/id\s+eq\s+'(?<id>(?:[^']|'')*)'\s+and\s+\k<v>/value\s+eq\s+'(?<value>(?:[^']|'')*)'\s*\)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ExtendedPropertyForm();

    [GeneratedRegex(@"^(?<end>start|end)/dateTime\s+(?<op>eq|ne|ge|gt|le|lt)\s+'(?<value>[^']*)'$", RegexOptions.None, 1000)]
    private static partial Regex TimeForm();

    [GeneratedRegex(@"^(?<stamp>createdDateTime|lastModifiedDateTime)\s+(?<op>eq|ne|ge|gt|le|lt)\s+(?<value>[0-9T:.Z+-]+)$", RegexOptions.None, 1000)]
    private static partial Regex StampForm();

    [GeneratedRegex(@"^(?<name>subject|showAs|sensitivity|importance|iCalUId)\s+(?<op>eq|ne)\s+'(?<value>(?:[^']|'')*)'$", RegexOptions.None, 1000)]
    private static partial Regex WordForm();

    [GeneratedRegex(@"^(?<name>isAllDay|isReminderOn|responseRequested)\s+eq\s+(?<value>true|false)$", RegexOptions.None, 1000)]
    private static partial Regex FlagForm();

    [GeneratedRegex(@"^categories/any\(\s*(?<v>\w+)\s*:\s*\k<v>\s+eq\s+'(?<value>(?:[^']|'')*)'\s*\)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CategoryForm();

    [GeneratedRegex(@"^startswith\(\s*subject\s*,\s*'(?<value>(?:[^']|'')*)'\s*\)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PrefixForm();
}
