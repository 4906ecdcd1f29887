using FollowUp.Office.Core.Replies.Phrases;

namespace FollowUp.Office.Core.Signatures;

/// <summary>Legal forms, by which a name is known to be a company's.</summary>
internal static class CompanyForms
{
    // Folded, without dots. What is a common word as well ("as", "sa", "co") only counts in capitals or with dots: it is left out here and asked for below.
    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal)
    {
        "gmbh", "mbh", "kg", "kgaa", "ohg", "gbr", "ug", "ev", "eg", "partg", "partgmbb", "ltd", "limited", "llc", "llp", "inc", "incorporated", "corp", "corporation", "plc", "pty",
        "sarl", "sas", "sasu", "eurl", "scop", "snc", "sl", "slu", "sau", "srl", "spa", "bv", "nv", "aps", "oy", "oyj", "sro", "doo", "kft", "zrt", "lda", "ltda", "sp zoo", "gesmbh",
    };

    private static readonly string[] Capitals = ["AG", "SA", "SE", "AB", "AS", "A/S", "Co.", "S.A.", "e.K.", "e. K."];

    /// <summary>Whether a folded text ends with one: "swope consulting gmbh and co. kg".</summary>
    public static bool EndWith(string folded) => folded.LastIndexOf(' ') is > 0 and var last && Forms.Contains(Plain(folded[(last + 1)..]));

    /// <summary>Whether a text as it was written ends with one.</summary>
    public static bool EndsOne(string text) =>
        EndWith(Folding.Of(text)) || Capitals.Any(form => text.Length > form.Length + 1 && text.EndsWith(" " + form, StringComparison.Ordinal));

    /// <summary>Whether a text is nothing else: what stands behind the comma in "Swope, Inc."</summary>
    public static bool Is(string text) => Forms.Contains(Plain(Folding.Of(text)));

    private static string Plain(string word) => word.Replace(".", "", StringComparison.Ordinal).Trim('(', ')');
}
