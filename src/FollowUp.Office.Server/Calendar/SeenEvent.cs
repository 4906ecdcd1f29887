using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FollowUp.Office.Core.DueTimes;
using Microsoft.Graph.Models;

namespace FollowUp.Office.Server.Calendar;

/// <summary>An event of ours as Graph shows it.</summary>
/// <param name="Id">Immutable id.</param>
/// <param name="ETag">For If-Match; changes with every change.</param>
/// <param name="StartsAt">Its beginning.</param>
/// <param name="EndsAt">Its end.</param>
/// <param name="Shown">Digest of subject and preview.</param>
/// <param name="ChangedAt">When it was last changed.</param>
/// <param name="AllDay">Its first day where it has no time of day.</param>
internal sealed record SeenEvent(string Id, string? ETag, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Shown, DateTimeOffset ChangedAt, DateOnly? AllDay)
{
    public static readonly string[] Select =
        ["id", "subject", "bodyPreview", "start", "end", "isAllDay", "changeKey", "lastModifiedDateTime"];

    public static SeenEvent Of(Event graph) => new(
        graph.Id ?? throw new InvalidDataException("Graph's answer names no event."),
        graph.ChangeKey is { } key ? $"W/\"{key}\"" : null,
        GraphTime.InstantOf(graph.Start), GraphTime.InstantOf(graph.End),
        Digest(graph.Subject, graph.BodyPreview),
        graph.LastModifiedDateTime ?? DateTimeOffset.MinValue,
        graph.IsAllDay == true ? DateOnly.FromDateTime(GraphTime.WallTimeOf(graph.Start)) : null);

    /// <summary>Where the owner put it, in their own zone; an event without a time of day means the day.</summary>
    public DueTime Due(WorkingWeek week) =>
        AllDay is { } day ? week.AtStartOf(day) with { IsFixed = true } : new DueTime(StartsAt.WallTime(week.Zone), week.Zone, IsFixed: true);

    public static string Digest(params IEnumerable<string?> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 16));
}

/// <summary>Graph's pair of wall time and zone, read and written.</summary>
internal static class GraphTime
{
    private const string Wall = "yyyy-MM-ddTHH:mm:ss";

    // Exchange stores Windows zones; the few zones that Windows does not know are sent as they are, which Graph also takes.
    public static DateTimeTimeZone Of(DateTime local, string zone) => new()
    {
        DateTime = local.ToString(Wall, CultureInfo.InvariantCulture),
        TimeZone = TimeZoneInfo.TryConvertIanaIdToWindowsId(zone, out var windows) ? windows : zone,
    };

    public static DateTime WallTimeOf(DateTimeTimeZone? time) =>
        DateTime.TryParse(time?.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall)
            ? DateTime.SpecifyKind(wall, DateTimeKind.Unspecified)
            : throw new InvalidDataException("Graph's answer names no time.");

    public static DateTimeOffset InstantOf(DateTimeTimeZone? time) =>
        new DueTime(WallTimeOf(time), time?.TimeZone is { Length: > 0 } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : "Etc/UTC").Instant;

    /// <summary>What the clock on the wall shows there.</summary>
    public static DateTime WallTime(this DateTimeOffset instant, string zone) =>
        TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime;
}
