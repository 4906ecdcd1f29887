using System.Globalization;
using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>Of which series an event is one occurrence, and when it would have begun.</summary>
internal sealed record OccurrenceOf(string MasterId, string MasterImmutableId, DateOnly Day, DateTimeOffset OriginalStart, bool IsException);

/// <summary>
/// The occurrences of a series, made when somebody looks: only what was done to a single one is kept, with its master, whose
/// version they all share.
/// </summary>
internal static class Occurrences
{
    private const string DayForm = "yyyyMMdd";

    public static IEnumerable<StoredEvent> Between(StoredEvent master, DateTimeOffset from, DateTimeOffset to)
    {
        var days = master.Series!.Dates().Where(day => !master.Gone.Contains(day) && !master.Exceptions.ContainsKey(day));
        return days.Select(day => At(master, day)).TakeWhile(occurrence => occurrence.From < to)
            .Concat(master.Exceptions.Values.Select(kept => Shared(kept, master)))
            .Where(occurrence => occurrence.IsIn(from, to))
            .OrderBy(occurrence => occurrence.Start);
    }

    /// <summary>The series with one occurrence changed; the others share its new version.</summary>
    public static StoredEvent WithException(this StoredEvent master, StoredEvent occurrence)
    {
        if (!IsBesideItsNeighbours(occurrence, master))
        {
            throw new GraphException(400, "ErrorOccurrenceCrossingBoundary", "Modified occurrence is crossing or overlapping adjacent occurrence.");
        }

        var of = occurrence.Of!;
        return master with
        {
            Exceptions = new Dictionary<DateOnly, StoredEvent>(master.Exceptions) { [of.Day] = occurrence with { Of = of with { IsException = true } } },
        };
    }

    public static StoredEvent WithoutDay(this StoredEvent master, DateOnly day) => master with
    {
        Exceptions = master.Exceptions.Where(kept => kept.Key != day).ToDictionary(),
        Gone = new HashSet<DateOnly>(master.Gone) { day },
    };

    public static StoredEvent WithDay(this StoredEvent master, DateOnly day) => master with { Gone = master.Gone.Where(gone => gone != day).ToHashSet() };

    /// <summary>Null where the series does not come, or no longer comes, on that day.</summary>
    public static StoredEvent? On(StoredEvent master, DateOnly day)
    {
        if (master.Exceptions.TryGetValue(day, out var kept))
        {
            return Shared(kept, master);
        }

        return !master.Gone.Contains(day) && Comes(master.Series!, day) ? At(master, day) : null;
    }

    /// <summary>The id of an occurrence is that of its series with the day written into it.</summary>
    public static (string MasterId, DateOnly Day)? Parse(string id)
    {
        if (id.Length < DayForm.Length + 2 || id[^1] != '=')
        {
            return null;
        }

        var text = id.AsSpan(id.Length - 1 - DayForm.Length, DayForm.Length);
        return DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (id[..(id.Length - 1 - DayForm.Length)] + "=", day)
            : null;
    }

    /// <summary>Exchange lets no occurrence pass its neighbours, nor come on their day.</summary>
    private static bool IsBesideItsNeighbours(StoredEvent occurrence, StoredEvent master)
    {
        var own = occurrence.Of!.Day;
        var others = master.Series!.Dates().Where(day => day != own && !master.Gone.Contains(day)).TakeWhile(day => day < own.AddYears(2)).ToList();
        var moved = DayOf(occurrence, master);
        return others.Where(day => day < own).TakeLast(1).All(before => DayOf(On(master, before)!, master) < moved)
            && others.Where(day => day > own).Take(1).All(after => DayOf(On(master, after)!, master) > moved);
    }

    private static bool Comes(Series series, DateOnly day) => series.Dates().TakeWhile(other => other <= day).LastOrDefault() == day;

    private static DateOnly DayOf(StoredEvent occurrence, StoredEvent master) => DateOnly.FromDateTime(GraphZone.WallTime(occurrence.Start, ZoneOf(master)));

    private static StoredEvent Shared(StoredEvent kept, StoredEvent master) => kept with { Version = master.Version };

    private static StoredEvent At(StoredEvent master, DateOnly day)
    {
        var zoneName = ZoneOf(master);
        var zone = GraphZone.Find(zoneName);
        var (begins, ends) = (GraphZone.WallTime(master.Start, zoneName), GraphZone.WallTime(master.End, zoneName));
        // On the wall clock, so that nine stays nine over the change to summer time, and half an hour half an hour.
        var wall = day.ToDateTime(TimeOnly.FromDateTime(begins));
        var start = GraphZone.ToInstant(wall, zone);
        return master with
        {
            Id = IdOn(master.Id, day),
            ImmutableId = IdOn(master.ImmutableId, day),
            ICalUId = OnDay(master.ICalUId, day),
            Start = start,
            End = GraphZone.ToInstant(wall + (ends - begins), zone),
            TransactionId = null,
            Series = null,
            Of = new OccurrenceOf(master.Id, master.ImmutableId, day, start, IsException: false),
        };
    }

    // A day is a day in every zone: what lasts all day keeps to the zone that it was written in.
    private static string ZoneOf(StoredEvent master) => master.IsAllDay ? master.StartZone : master.Series!.ZoneName;

    private static string IdOn(string masterId, DateOnly day) => $"{masterId[..^1]}{day.ToString(DayForm, CultureInfo.InvariantCulture)}=";

    // Four of its bytes are the date of the occurrence: zero in a master's.
    private static string OnDay(string iCalUId, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{iCalUId[..StoredEvent.DayInICalUId]}{day.Year:X4}{day.Month:X2}{day.Day:X2}{iCalUId[(StoredEvent.DayInICalUId + 8)..]}");
}
