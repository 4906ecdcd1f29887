using System.Text;

namespace FollowUp.Office.Server.Data;

/// <summary>
/// Text from outside as the store can keep it: PostgreSQL takes no NUL and no half of a surrogate pair, and nothing we show
/// needs control characters, nor those that turn the writing around for all that follows them: a name would turn the sentence
/// that it stands in. What is overlong is cut.
/// </summary>
internal static class PlainText
{
    public static string Of(string? text, int longest, bool keepLines = false)
    {
        var plain = new StringBuilder();
        // Runes give U+FFFD for half a pair.
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (plain.Length + rune.Utf16SequenceLength > longest)
            {
                break;
            }

            if ((!Rune.IsControl(rune) && !TurnsWriting(rune)) || (keepLines && rune.Value == '\n'))
            {
                plain.Append(rune.ToString());
            }
        }

        return plain.ToString().Trim();
    }

    // Embeddings, overrides and isolates (Unicode Annex 9). The marks of a direction stay: they turn nothing but themselves.
    private static bool TurnsWriting(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>Null stays null, and what is empty becomes null.</summary>
    public static string? OfOptional(string? text, int longest, bool keepLines = false) =>
        Of(text, longest, keepLines) is { Length: > 0 } plain ? plain : null;
}
