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
    public DateTimeOffset Instant
    {
        get
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(Zone);
            if (zone.IsInvalidTime(Local))
            {
                var before = zone.GetUtcOffset(Local.AddHours(-3));
                return new DateTimeOffset(Local, before).ToUniversalTime();
            }

            var offset = zone.IsAmbiguousTime(Local) ? zone.GetAmbiguousTimeOffsets(Local).Max() : zone.GetUtcOffset(Local);
            return new DateTimeOffset(Local, offset).ToUniversalTime();
        }
    }

    /// <summary>The local date, for "due today" and the touch meter.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Local);
}
