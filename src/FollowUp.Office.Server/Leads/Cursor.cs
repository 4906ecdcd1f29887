using System.Globalization;

namespace FollowUp.Office.Server.Leads;

/// <summary>Where a page ended: the next one begins after it, whatever was added or done meanwhile.</summary>
internal readonly record struct Cursor(int Rank, DateTimeOffset Due, Guid Id)
{
    public static Cursor Start { get; } = new(0, DateTimeOffset.MinValue, Guid.Empty);

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static Cursor? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return Start;
        }

        return text.Split('.') is [var rank, var ticks, var id]
            && int.TryParse(rank, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var due) && due <= DateTimeOffset.MaxValue.Ticks
            && Guid.TryParseExact(id, "N", out var last)
                ? new Cursor(place, new DateTimeOffset(due, TimeSpan.Zero), last)
                : null;
    }

    public static Cursor Of(Lead lead) => new(lead.Rank, lead.NextDue ?? DateTimeOffset.MinValue, lead.Id);

    /// <summary>The leads after this place, by due time; those without one come before all others.</summary>
    public IQueryable<Lead> Continue(IQueryable<Lead> leads)
    {
        var (due, id) = (Due, Id);
        // Said twice so that the index is entered where the page ended.
        var rest = due == DateTimeOffset.MinValue
            ? leads.Where(lead => lead.NextDue != null || lead.Id.CompareTo(id) > 0)
            : leads.Where(lead => lead.NextDue >= due && (lead.NextDue > due || lead.Id.CompareTo(id) > 0));
        return rest.OrderBy(lead => lead.NextDue).ThenBy(lead => lead.Id);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rank}.{Due.UtcTicks}.{Id:N}");
}
