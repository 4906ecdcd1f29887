using System.Globalization;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>Graph's <c>dateTimeTimeZone</c>: a wall time without offset beside a Windows or IANA zone name.</summary>
internal static class GraphZone
{
    public const string Utc = "UTC";

    public static TimeZoneInfo Find(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? zone
            : throw new GraphException(400, "TimeZoneNotSupportedException",
                $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{name}'.");

    /// <summary>The instant that a <c>{dateTime, timeZone}</c> object means.</summary>
    public static DateTimeOffset ReadInstant(JsonObject value)
    {
        var zoneName = Text(value, "timeZone");
        var zone = Find(string.IsNullOrEmpty(zoneName) ? Utc : zoneName);
        return ToInstant(ReadWallTime(Text(value, "dateTime")), zone);
    }

    /// <summary>The name of the zone as the caller wrote it, for <c>originalStartTimeZone</c>.</summary>
    public static string ZoneNameOf(JsonObject value) => Text(value, "timeZone") is { Length: > 0 } name ? name : Utc;

    public static JsonObject Write(DateTimeOffset instant, string zoneName) => new()
    {
        ["dateTime"] = WallTime(instant, zoneName).ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        ["timeZone"] = zoneName,
    };

    public static DateTime WallTime(DateTimeOffset instant, string zoneName) =>
        TimeZoneInfo.ConvertTime(instant, Find(zoneName)).DateTime;

    public static DateTimeOffset ToInstant(DateTime wall, TimeZoneInfo zone)
    {
        if (wall.Kind != DateTimeKind.Unspecified)
        {
            return new DateTimeOffset(wall.ToUniversalTime());
        }

        // A wall time that the spring change skips means the same moment counted from before the change.
        var offset = zone.IsInvalidTime(wall) ? zone.GetUtcOffset(wall.AddHours(-2)) : zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    public static DateTime ReadWallTime(string? text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var wall)
            ? wall
            : throw new GraphException(400, "ErrorInvalidRequest", $"The value '{text}' is not a valid date and time.");

    private static string? Text(JsonObject value, string name) => value[name] is JsonValue text && text.TryGetValue<string>(out var s) ? s : null;
}
