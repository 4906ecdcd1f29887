namespace FollowUp.Office.Core.Templates;

/// <summary>What is known of a lead and their owner when a text is written; null or empty where it is not.</summary>
/// <param name="Name">The lead's name.</param>
/// <param name="Company">For whom they work.</param>
/// <param name="LastConversation">What the last conversation was about.</param>
/// <param name="Permission">The words with which they gave permission to come back.</param>
/// <param name="MyName">The owner's name.</param>
public sealed record MergeValues(string? Name, string? Company, string? LastConversation, string? Permission, string? MyName)
{
    // Before the name, not part of it; without the dot, as people write both.
    private static readonly HashSet<string> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "miss", "mx", "sir", "dr", "prof", "herr", "frau", "ing", "dipl-ing", "mag", "m", "mme", "mlle", "monsieur", "madame", "sr", "sra", "srta", "don", "doña", "d", "dña",
    };

    /// <summary>The value of a field, or null.</summary>
    public string? this[MergeField field] => field switch
    {
        MergeField.FirstName => FirstNameOf(Name),
        MergeField.Name => NameOf(Name),
        MergeField.Company => Company,
        MergeField.LastConversation => LastConversation,
        MergeField.Permission => Permission,
        _ => MyName,
    } is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>
    /// The first name in a name: "Dana Swope", "Swope, Dana" and "Dr. Dana Swope" are Dana. Null where there is none to be sure of: an address, or a single
    /// word behind a form of address ("Frau Swope").
    /// </summary>
    public static string? FirstNameOf(string? name)
    {
        if (NameOf(name) is not { } known)
        {
            return null;
        }

        var comma = known.IndexOf(',', StringComparison.Ordinal);
        var words = (comma < 0 ? known : known[(comma + 1)..]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var forms = words.TakeWhile(word => Forms.Contains(word.TrimEnd('.'))).Count();
        return words.Length > forms + (forms > 0 && comma < 0 ? 1 : 0) ? words[forms] : null;
    }

    // A lead of whom only the address is known is called by it, which is no name to greet anybody with.
    private static string? NameOf(string? name) => string.IsNullOrWhiteSpace(name) || name.Contains('@', StringComparison.Ordinal) ? null : name.Trim();
}
