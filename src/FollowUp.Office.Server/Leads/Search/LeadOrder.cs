using System.Globalization;

namespace FollowUp.Office.Server.Leads.Search;

/// <summary>How a list of leads is sorted.</summary>
internal enum LeadSort
{
    /// <summary>Who is due next comes first, and who is owed nothing last.</summary>
    Next,

    /// <summary>By name, as the alphabet goes.</summary>
    Name,

    /// <summary>Who was captured last comes first.</summary>
    Added,
}

/// <summary>An order of leads and a place in it: a page begins after it, whatever was added or done meanwhile; backwards it ends before it.</summary>
internal sealed record LeadOrder(LeadSort Sort, LeadPlace Place, bool IsBackwards = false) : IComparer<LeadPlace>
{
    private const string End = "end";
    private static readonly LeadPlace Last = new() { Id = Guid.AllBitsSet, SortName = char.ConvertFromUtf32(0x10FFFF) };
    private static readonly LeadPlace TheOldest = new() { Id = Guid.Empty };

    /// <summary>As many are left out first: a place of the list that is known by its number only.</summary>
    public int From { get; init; }

    /// <summary>It is the beginning of the list or, backwards, its end.</summary>
    public bool IsAtAnEnd => ReferenceEquals(Place, Beginning) || ReferenceEquals(Place, BeforeTheNewest) || ReferenceEquals(Place, Last) || ReferenceEquals(Place, TheOldest);

    private static readonly LeadPlace Beginning = new() { Id = Guid.Empty, NextDue = DateTimeOffset.MinValue };
    private static readonly LeadPlace BeforeTheNewest = new() { Id = Guid.AllBitsSet };

    /// <summary>Reads what <see cref="After"/> wrote for the same order; null for anything else.</summary>
    public static LeadOrder? Parse(LeadSort sort, string? after)
    {
        if (string.IsNullOrEmpty(after))
        {
            return new LeadOrder(sort, sort == LeadSort.Added ? BeforeTheNewest : Beginning);
        }

        var mark = after.IndexOf('.', StringComparison.Ordinal);
        return mark >= 0 && Guid.TryParseExact(after[..mark], "N", out var id) && PlaceOf(sort, id, after[(mark + 1)..]) is { } place ? new LeadOrder(sort, place) : null;
    }

    /// <summary>Reads where a page is to end: at the end of the list, or before what <see cref="After"/> wrote.</summary>
    public static LeadOrder? ParseBefore(LeadSort sort, string before) => before == End
        ? new LeadOrder(sort, sort == LeadSort.Added ? TheOldest : Last, IsBackwards: true)
        : before.Length == 0 ? null : Parse(sort, before) is { } order ? order with { IsBackwards = true } : null;

    /// <summary>This order behind a lead, as text.</summary>
    public string After(LeadPlace place) => string.Create(CultureInfo.InvariantCulture, $"{place.Id:N}.") + Sort switch
    {
        LeadSort.Next => place.NextDue?.UtcTicks.ToString(CultureInfo.InvariantCulture),
        LeadSort.Name => Uri.EscapeDataString(place.SortName),
        _ => "",
    };

    /// <summary>Those behind this place, in order; backwards those before it, the nearest first.</summary>
    public IEnumerable<LeadPlace> Continue(IEnumerable<LeadPlace> places) => IsBackwards
        ? places.Where(place => Compare(place, Place) < 0).OrderDescending(this)
        : places.Where(place => Compare(place, Place) > 0).Order(this);

    /// <summary>
    /// The leads of one state behind this place, in order: a range of an index that begins with account and state. What is compared twice lets the
    /// index be entered where the page ended.
    /// </summary>
    public IQueryable<Lead> Continue(IQueryable<Lead> ofOneState, bool isActive)
    {
        if (IsBackwards)
        {
            return Back(ofOneState, isActive);
        }

        var (id, due, name) = (Place.Id, Place.NextDue, Place.SortName);
        return Sort switch
        {
            // Who is followed up is always owed something, and nobody else is.
            LeadSort.Next when isActive => ofOneState.Where(lead => lead.NextDue >= due && (lead.NextDue > due || lead.Id.CompareTo(id) > 0))
                .OrderBy(lead => lead.NextDue).ThenBy(lead => lead.Id),
            LeadSort.Next when due is not null => ofOneState.Where(lead => lead.NextDue == null).OrderBy(lead => lead.Id),
            LeadSort.Next => ofOneState.Where(lead => lead.NextDue == null && lead.Id.CompareTo(id) > 0).OrderBy(lead => lead.Id),
            LeadSort.Name => ofOneState.Where(lead => lead.SortName.CompareTo(name) >= 0 && (lead.SortName.CompareTo(name) > 0 || lead.Id.CompareTo(id) > 0))
                .OrderBy(lead => lead.SortName).ThenBy(lead => lead.Id),
            // An id begins with the moment at which it was given.
            _ => ofOneState.Where(lead => lead.Id.CompareTo(id) < 0).OrderByDescending(lead => lead.Id),
        };
    }

    /// <summary>
    /// The leads of any state in order, to count off those before a place that nobody has read up to: of each no more than its index holds, so that no
    /// lead is read for it. Stores do not agree on where nothing stands.
    /// </summary>
    public IQueryable<LeadPlace> Count(IQueryable<Lead> leads) => Sort switch
    {
        LeadSort.Next => leads.OrderBy(lead => lead.NextDue == null).ThenBy(lead => lead.NextDue).ThenBy(lead => lead.Id)
            .Select(lead => new LeadPlace { Id = lead.Id, NextDue = lead.NextDue }),
        LeadSort.Name => leads.OrderBy(lead => lead.SortName).ThenBy(lead => lead.Id).Select(lead => new LeadPlace { Id = lead.Id, SortName = lead.SortName }),
        _ => leads.OrderByDescending(lead => lead.Id).Select(lead => new LeadPlace { Id = lead.Id }),
    };

    public int Compare(LeadPlace? x, LeadPlace? y)
    {
        var (one, other) = (x!, y!);
        var difference = Sort switch
        {
            LeadSort.Next => (one.NextDue ?? DateTimeOffset.MaxValue).CompareTo(other.NextDue ?? DateTimeOffset.MaxValue),
            LeadSort.Name => CompareAsStored(one.SortName, other.SortName),
            _ => 0,
        };
        return difference != 0 ? difference : Sort == LeadSort.Added ? other.Id.CompareTo(one.Id) : one.Id.CompareTo(other.Id);
    }

    private IQueryable<Lead> Back(IQueryable<Lead> ofOneState, bool isActive)
    {
        var (id, due, name) = (Place.Id, Place.NextDue, Place.SortName);
        return Sort switch
        {
            // A place without a date lies behind all who have one.
            LeadSort.Next when isActive && due is null => ofOneState.Where(lead => lead.NextDue != null).OrderByDescending(lead => lead.NextDue).ThenByDescending(lead => lead.Id),
            LeadSort.Next when isActive => ofOneState.Where(lead => lead.NextDue <= due && (lead.NextDue < due || lead.Id.CompareTo(id) < 0))
                .OrderByDescending(lead => lead.NextDue).ThenByDescending(lead => lead.Id),
            // And one with a date lies before all who have none.
            LeadSort.Next when due is not null => ofOneState.Where(_ => false),
            LeadSort.Next => ofOneState.Where(lead => lead.NextDue == null && lead.Id.CompareTo(id) < 0).OrderByDescending(lead => lead.Id),
            LeadSort.Name => ofOneState.Where(lead => lead.SortName.CompareTo(name) <= 0 && (lead.SortName.CompareTo(name) < 0 || lead.Id.CompareTo(id) < 0))
                .OrderByDescending(lead => lead.SortName).ThenByDescending(lead => lead.Id),
            _ => ofOneState.Where(lead => lead.Id.CompareTo(id) > 0).OrderBy(lead => lead.Id),
        };
    }

    private static LeadPlace? PlaceOf(LeadSort sort, Guid id, string text) => (sort, Uri.UnescapeDataString(text)) switch
    {
        (LeadSort.Next or LeadSort.Added, "") => new LeadPlace { Id = id },
        (LeadSort.Next, var ticks) => long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var due) && due <= DateTimeOffset.MaxValue.Ticks
            ? new LeadPlace { Id = id, NextDue = new DateTimeOffset(due, TimeSpan.Zero) } : null,
        // No name holds what PostgreSQL would refuse.
        (LeadSort.Name, var name) when !name.Any(char.IsControl) => new LeadPlace { Id = id, SortName = name },
        _ => null,
    };

    // The stores compare bytes of UTF-8, where letters beyond the first plane come last; as characters of .NET they do not.
    private static int CompareAsStored(string one, string other)
    {
        var at = one.AsSpan().CommonPrefixLength(other);
        return at == one.Length || at == other.Length ? one.Length.CompareTo(other.Length) : Weight(one[at]).CompareTo(Weight(other[at]));
    }

    private static int Weight(char character) => char.IsSurrogate(character) ? character + char.MaxValue : character;
}
