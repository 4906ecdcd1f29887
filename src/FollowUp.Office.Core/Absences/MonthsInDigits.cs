using System.Runtime.InteropServices;

namespace FollowUp.Office.Core.Absences;

/// <summary>Makes "3月" one word that names the month, unless a day stands behind it: "3月3日" is read as digits.</summary>
internal static class MonthsInDigits
{
    private static readonly Meaning[][] Months =
        [.. Enumerable.Range(1, 12).Select(month => new[] { new Meaning(Sense.Month, month, 1UL << Array.IndexOf([.. Languages.Tables.Codes], "ja")) })];

    public static void Join(List<Token> tokens)
    {
        var all = CollectionsMarshal.AsSpan(tokens);
        var kept = 0;
        for (var at = 0; at < all.Length; at++, kept++)
        {
            var token = all[at];
            if (token is { Kind: TokenKind.Number, Digits: <= 2, Value: >= 1 and <= 12 } && IsMonthMark(all, at + 1)
                && !(at + 2 < all.Length && all[at + 2] is { Kind: TokenKind.Number, Gap: Gap.None }))
            {
                token.Kind = TokenKind.Word;
                token.IsIdeographic = true;
                token.Meanings = Months[token.Value - 1];
                token.Length += all[++at].Length;
            }

            all[kept] = token;
        }

        tokens.RemoveRange(kept, tokens.Count - kept);
    }

    private static bool IsMonthMark(ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].Gap == Gap.None && tokens[at].Meanings is { } meanings && Array.Exists(meanings, meaning => meaning.Sense == Sense.MonthMark);
}
