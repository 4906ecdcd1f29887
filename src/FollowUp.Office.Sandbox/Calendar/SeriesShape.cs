using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>Reads and writes Graph's <c>patternedRecurrence</c>.</summary>
internal static class SeriesShape
{
    private const string Day = "yyyy-MM-dd";
    private const string NoDay = "0001-01-01";
    private static readonly string[] RangeTypes = ["noEnd", "endDate", "numbered"];

    /// <param name="value">The property <c>recurrence</c> of a body.</param>
    /// <param name="first">The day on which the event itself begins, where the range does not say.</param>
    /// <param name="zoneName">The zone of the event's beginning.</param>
    public static Series Read(JsonNode value, DateOnly first, string zoneName)
    {
        var recurrence = EventFields.Object("recurrence", value, "microsoft.graph.patternedRecurrence", "pattern", "range");
        var pattern = Part(recurrence, "pattern", "microsoft.graph.recurrencePattern", "type", "interval", "month", "dayOfMonth", "daysOfWeek", "firstDayOfWeek", "index");
        var range = Part(recurrence, "range", "microsoft.graph.recurrenceRange", "type", "startDate", "endDate", "recurrenceTimeZone", "numberOfOccurrences");
        var start = Date(range, "startDate");
        if (start is not null && start != first)
        {
            throw Refusal("The start date of the recurrence range must be the day on which the event starts.");
        }

        var ends = EventFields.Word("type", range["type"], "recurrenceRangeType", RangeTypes);
        var rhythm = RhythmOf(pattern);
        var series = new Series
        {
            Rhythm = rhythm,
            Interval = AtLeastOne(pattern, "interval", 1),
            First = first,
            ZoneName = range["recurrenceTimeZone"] is null ? zoneName : Zone(EventFields.Text("recurrenceTimeZone", range["recurrenceTimeZone"])),
            Days = rhythm == Rhythm.Weekly ? [.. (pattern["daysOfWeek"] as JsonArray ?? []).Select(day => DayOf("daysOfWeek", day))] : [],
            WeekBegins = pattern["firstDayOfWeek"] is { } begin ? DayOf("firstDayOfWeek", begin) : DayOfWeek.Sunday,
            DayOfMonth = Whole(pattern, "dayOfMonth") is > 0 and <= 31 and var day ? day : first.Day,
            Month = Whole(pattern, "month") is > 0 and <= 12 and var month ? month : first.Month,
            Last = ends == "endDate" ? Date(range, "endDate") ?? throw Refusal("The recurrence range has no end date.") : null,
            Count = ends == "numbered" ? AtLeastOne(range, "numberOfOccurrences", 0) : null,
        };
        return Checked(series);
    }

    public static JsonObject Write(Series series) => new()
    {
        ["pattern"] = new JsonObject
        {
            ["type"] = JsonNamingPolicy.CamelCase.ConvertName(series.Rhythm.ToString()),
            ["interval"] = series.Interval,
            ["month"] = series.Rhythm == Rhythm.AbsoluteYearly ? series.Month : 0,
            ["dayOfMonth"] = series.Rhythm is Rhythm.AbsoluteMonthly or Rhythm.AbsoluteYearly ? series.DayOfMonth : 0,
            ["daysOfWeek"] = new JsonArray([.. series.Days.Select(day => JsonValue.Create(Name(day)))]),
            ["firstDayOfWeek"] = Name(series.WeekBegins),
            ["index"] = "first",
        },
        ["range"] = new JsonObject
        {
            ["type"] = series.Last is not null ? "endDate" : series.Count is not null ? "numbered" : "noEnd",
            ["startDate"] = series.First.ToString(Day, CultureInfo.InvariantCulture),
            ["endDate"] = series.Last?.ToString(Day, CultureInfo.InvariantCulture) ?? NoDay,
            ["recurrenceTimeZone"] = series.ZoneName,
            ["numberOfOccurrences"] = series.Count ?? 0,
        },
    };

    private static Series Checked(Series series)
    {
        if (series.Rhythm == Rhythm.Weekly && series.Days.Count == 0)
        {
            throw Refusal("A weekly recurrence needs the days of the week.");
        }

        return series.Dates().Any() ? series : throw new GraphException(400, "ErrorRecurrenceHasNoOccurrence", "The recurrence pattern has no occurrences in its range.");
    }

    // Better a clear refusal of "the second Tuesday" than a series that comes on other days.
    private static Rhythm RhythmOf(JsonObject pattern) =>
        Enum.TryParse<Rhythm>(EventFields.Text("type", pattern["type"]), ignoreCase: true, out var rhythm)
            ? rhythm
            : throw Refusal("Recurrence patterns that are kept here: daily, weekly, absoluteMonthly and absoluteYearly.");

    private static JsonObject Part(JsonObject recurrence, string name, string type, params ReadOnlySpan<string> known) =>
        recurrence[name] is { } part ? EventFields.Object(name, part, type, known) : throw Refusal($"The recurrence has no {name}.");

    private static DayOfWeek DayOf(string name, JsonNode? value) =>
        Enum.TryParse<DayOfWeek>(EventFields.Text(name, value), ignoreCase: true, out var day)
            ? day
            : throw EventFields.Unreadable($"Cannot convert the literal '{value}' to the expected type 'microsoft.graph.dayOfWeek'.");

    private static DateOnly? Date(JsonObject range, string name)
    {
        if (range[name] is null)
        {
            return null;
        }

        var text = EventFields.Text(name, range[name]);
        return DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? text == NoDay ? null : day
            : throw EventFields.Unreadable($"Cannot convert the literal '{text}' to the expected type 'Edm.Date'.");
    }

    private static int AtLeastOne(JsonObject part, string name, int instead) =>
        (Whole(part, name) ?? instead) is > 0 and var whole ? whole : throw Refusal($"The property '{name}' of a recurrence must be at least 1.");

    private static int? Whole(JsonObject part, string name) => part[name] is { } value ? EventFields.Whole(name, value).GetValue<int>() : null;

    private static string Zone(string name)
    {
        GraphZone.Find(name);
        return name;
    }

    private static string Name(DayOfWeek day) => JsonNamingPolicy.CamelCase.ConvertName(day.ToString());

    private static GraphException Refusal(string message) => new(400, "ErrorInvalidRequest", message);
}
