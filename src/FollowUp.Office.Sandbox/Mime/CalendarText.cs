namespace FollowUp.Office.Sandbox.Mime;

/// <summary>The two facts of an iCalendar text that decide what a calendar mail is.</summary>
internal static class CalendarText
{
    public static string? Property(string calendar, string name)
    {
        foreach (var line in calendar.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
                return line[(name.Length + 1)..].Trim().ToString();
        }
        return null;
    }

    /// <summary>The first PARTSTAT of an attendee: a reply names the one who replies.</summary>
    public static string? Participation(string calendar)
    {
        // Long lines are folded by a break and a space, which may fall into the middle of the word.
        var unfolded = calendar.Replace("\r\n ", "", StringComparison.Ordinal).Replace("\r\n\t", "", StringComparison.Ordinal);
        foreach (var line in unfolded.AsSpan().EnumerateLines())
        {
            var at = line.StartsWith("ATTENDEE", StringComparison.OrdinalIgnoreCase)
                ? line.IndexOf("PARTSTAT=", StringComparison.OrdinalIgnoreCase)
                : -1;
            if (at < 0)
                continue;
            var value = line[(at + 9)..];
            var end = value.IndexOfAny(';', ':', ',');
            return (end < 0 ? value : value[..end]).Trim('"').ToString().ToUpperInvariant();
        }
        return null;
    }
}
