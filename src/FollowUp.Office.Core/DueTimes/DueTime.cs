namespace FollowUp.Office.Core.DueTimes;

/// <summary>
/// A promised moment as people say it: a wall-clock time in a zone. The instant is derived, never stored as the truth,
/// so that "9 o'clock" stays 9 o'clock when the clocks change.
/// </summary>
/// <param name="Local">Wall-clock date and time, kind unspecified, whole minutes.</param>
/// <param name="Zone">IANA zone, such as Europe/Berlin.</param>
/// <param name="IsFixed">True where the time of day was named; otherwise the day is meant, and its time is where there is room.</param>
public sealed record DueTime(DateTime Local, string Zone, bool IsFixed = false)
{
    /// <summary>
    /// The instant meant. A wall time that a clock change skips means the same distance after the gap
    /// (2:30 becomes 3:30); one that comes twice means its first coming. Rule: RFC 5545 3.3.5.
    /// </summary>
    /// <remarks>
    /// Asked of the instants around it, which always have one offset: TimeZoneInfo overlooks gaps where winter is the exception (Dublin) or
    /// clocks go back for Ramadan (Casablanca).
    /// </remarks>
    public DateTimeOffset Instant
    {
        get
        {
            var (zone, utc) = (TimeZoneInfo.FindSystemTimeZoneById(Zone), DateTime.SpecifyKind(Local, DateTimeKind.Utc));
            var (before, after) = (zone.GetUtcOffset(Less(utc, TimeSpan.FromDays(1))), zone.GetUtcOffset(Less(utc, TimeSpan.FromDays(-1))));
            var isBefore = before == after || zone.GetUtcOffset(Less(utc, before)) == before || zone.GetUtcOffset(Less(utc, after)) != after;
            return new DateTimeOffset(Less(utc, isBefore ? before : after));
        }
    }

    /// <summary>The local date, for "due today" and the touch meter.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Local);

    // At both ends of the calendar there is no further one can go.
    private static DateTime Less(DateTime utc, TimeSpan span) =>
        new(Math.Clamp(utc.Ticks - span.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
}
