namespace FollowUp.Office.Server.Leads.Search;

/// <summary>How a list of leads is sorted.</summary>
internal enum LeadSort
{
    /// <summary>Who is due next comes first.</summary>
    Next,

    /// <summary>By name, as the alphabet goes.</summary>
    Name,

    /// <summary>Who was captured last comes first.</summary>
    Added,
}

/// <summary>An order of leads and a place in it: the next page begins after it, whatever was added or done meanwhile.</summary>
internal sealed record LeadOrder(LeadSort Sort, Cursor At, string? Name = null)
{
    /// <summary>Reads what <see cref="After"/> wrote for the same order; null for anything else.</summary>
    public static LeadOrder? Parse(LeadSort sort, string? after)
    {
        if (sort == LeadSort.Next || string.IsNullOrEmpty(after))
        {
            return Cursor.Parse(after) is { } place ? new LeadOrder(sort, place) : null;
        }

        var mark = after.IndexOf('.', StringComparison.Ordinal);
        return mark >= 0 && Guid.TryParseExact(after[..mark], "N", out var id)
            ? new LeadOrder(sort, Cursor.Start with { Id = id }, Uri.UnescapeDataString(after[(mark + 1)..]))
            : null;
    }

    /// <summary>The place behind a lead.</summary>
    public string After(Lead lead) => Sort == LeadSort.Next ? Cursor.Of(lead).ToString()
        : $"{lead.Id:N}.{(Sort == LeadSort.Name ? Uri.EscapeDataString(lead.SortName) : "")}";

    /// <summary>The leads from this place on, in order.</summary>
    public IQueryable<Lead> Continue(IQueryable<Lead> leads)
    {
        var (id, name) = (At.Id, Name);
        return (Sort, name) switch
        {
            (LeadSort.Next, _) => At.Continue(leads),
            (LeadSort.Name, null) => leads.OrderBy(lead => lead.SortName).ThenBy(lead => lead.Id),
            // Said twice so that the index is entered where the page ended.
            (LeadSort.Name, _) => leads.Where(lead => lead.SortName.CompareTo(name) >= 0 && (lead.SortName.CompareTo(name) > 0 || lead.Id.CompareTo(id) > 0))
                .OrderBy(lead => lead.SortName).ThenBy(lead => lead.Id),
            // An id begins with the moment at which it was given.
            (_, null) => leads.OrderByDescending(lead => lead.Id),
            _ => leads.Where(lead => lead.Id.CompareTo(id) < 0).OrderByDescending(lead => lead.Id),
        };
    }
}
