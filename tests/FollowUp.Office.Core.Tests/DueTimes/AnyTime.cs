using System.Collections.Concurrent;
using FollowUp.Office.Core.DueTimes;
using FsCheck;
using FsCheck.Fluent;

namespace FollowUp.Office.Core.Tests.DueTimes;

/// <summary>Random days, instants and working weeks, in zones whose clocks do what clocks rarely do.</summary>
internal static class AnyTime
{
    public static readonly DateOnly Start = new(2027, 11, 1);

    // Half an hour of summer time, two hours of it, quarters of hours, winter time in Ramadan, changes at midnight.
    public static readonly Gen<string> AnyZone = Gen.Elements(
        "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Antarctica/Troll", "Asia/Kathmandu", "Africa/Casablanca", "Europe/Dublin", "Africa/Cairo", "America/Santiago", "Pacific/Kiritimati");

    public static readonly Gen<DateOnly> AnyDay = Gen.Choose(0, 420).Select(Start.AddDays);

    public static readonly Arbitrary<DayRange[]> AnyRanges = AnyRange().ArrayOf().Where(ranges => ranges.Length < 12).ToArbitrary();

    private static readonly ConcurrentDictionary<string, DateTimeOffset[]> Changes = new();

    /// <summary>Any minute of 2026 and 2027, every other one of them around a change of clocks.</summary>
    public static Gen<DateTimeOffset> AnyInstant(string zone)
    {
        var changes = Changes.GetOrAdd(zone, id => [.. ChangesOf(TimeZoneInfo.FindSystemTimeZoneById(id))]);
        var anywhere = Gen.Choose(0, 2 * 365 * 24 * 60).Select(minutes => First.AddMinutes(minutes));
        return changes.Length == 0
            ? anywhere
            : Gen.OneOf(anywhere, Gen.Elements(changes).SelectMany(change => Gen.Choose(-300, 300).Select(minutes => change.AddMinutes(minutes))));
    }

    public static Gen<WorkingWeek> AnyWeek() =>
        from days in Gen.SubListOf(Enum.GetValues<DayOfWeek>())
        from start in Gen.Choose(0, 47)
        from end in Gen.Choose(0, 47)
        from zone in AnyZone
        from holidays in Gen.Elements(PublicHolidays.None, PublicHolidays.Of("DE", "BY"), PublicHolidays.Of("KR", null))
        from ranges in AnyRanges.Generator
        select new WorkingWeek(days.ToHashSet(), At(start), At(end), zone) { Off = new DaysOff(holidays, ranges) };

    private static DateTimeOffset First => new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static TimeOnly At(int halfHours) => TimeOnly.MinValue.AddMinutes(halfHours * 30);

    private static Gen<DayRange> AnyRange() =>
        from first in AnyDay
        from length in Gen.Choose(-2, 20)
        select new DayRange(first, first.AddDays(length));

    private static IEnumerable<DateTimeOffset> ChangesOf(TimeZoneInfo zone) =>
        from hour in Enumerable.Range(0, 2 * 365 * 24)
        let at = First.AddHours(hour)
        where zone.GetUtcOffset(at) != zone.GetUtcOffset(at.AddHours(1))
        select at;
}
