namespace FollowUp.Office.Core.Signatures;

/// <summary>Cuts a line of a signature into what stands beside one another: "CEO | Swope Ltd", "Head of Sales, Swope Ltd".</summary>
internal static class SignatureParts
{
    private static readonly string[] Marks = [" | ", " · ", " • ", " / ", "\t", " – ", " — ", " - ", "  "];
    private static readonly string[] Ats = [" at ", " @ ", " bei ", " bei der ", " chez ", " en "];

    public static IEnumerable<string> Of(string line) => line.Split(Marks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(OfCommas);

    /// <summary>"Partner at Swope Ltd" as title and company; the company null where the part names none.</summary>
    public static (string Title, string? Company) AtCompany(string part)
    {
        foreach (var at in Ats)
        {
            var place = part.IndexOf(at, StringComparison.OrdinalIgnoreCase);
            // "bei der" is found by "bei" too, and "en" is said of much more than companies: what follows begins with a capital.
            if (place > 0 && part[(place + at.Length)..].Trim() is { Length: > 1 } company && char.IsUpper(company[0]) && JobTitles.Holds(part[..place]))
            {
                return (part[..place].Trim(), company);
            }
        }

        return (part, null);
    }

    // "Vice President, Sales" is one title, "Swope, Inc." one company, and "Vice President, Swope Ltd" is both.
    private static List<string> OfCommas(string part)
    {
        var pieces = new List<string>();
        foreach (var piece in part.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (pieces is [.., var before] && (CompanyForms.Is(piece) || (JobTitles.Holds(before) && !CompanyForms.EndsOne(piece))))
            {
                pieces[^1] = before + ", " + piece;
            }
            else
            {
                pieces.Add(piece);
            }
        }

        return pieces;
    }
}
