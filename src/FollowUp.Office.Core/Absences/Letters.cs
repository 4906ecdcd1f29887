using System.Globalization;
using System.Text;

namespace FollowUp.Office.Core.Absences;

/// <summary>
/// Brings a character into the form in which words are compared: lower case, without accents, full-width forms made plain.
/// It works character by character, so that broken text (lone surrogates) passes, and by invariant rules, so that the
/// Turkish i's do not depend on the machine's culture.
/// </summary>
internal static class Letters
{
    private const int Tabled = 0x2000;
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';

    private static readonly char[] Folded = [.. Enumerable.Range(0, Tabled).Select(code => FoldOne((char)code))];

    public static char Fold(char letter) => letter < Tabled
        ? Folded[letter]
        : letter is >= FullWidthFirst and <= FullWidthLast ? Folded[letter - FullWidthFirst + '!'] : FoldMark(letter);

    /// <summary>Written without spaces: each character is a word of its own.</summary>
    public static bool IsIdeographic(char letter) =>
        letter is (>= '\u3005' and <= '\u3007') or (>= '\u3041' and <= '\u30FA') or '\u30FC'
            or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    /// <summary>Accents that follow their letter, and characters of no width.</summary>
    public static bool IsIgnored(char letter) =>
        letter is (>= '\u0300' and <= '\u036F') or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF'
            or (>= '\u202A' and <= '\u202E');

    public static bool IsApostrophe(char letter) => letter is '\'' or '`' or '\u00B4' or '\u2018' or '\u2019' or '\u02BC' or '\u2032';

    private static char FoldOne(char letter)
    {
        var plain = IsAccented(letter) ? letter.ToString().Normalize(NormalizationForm.FormD) : "";
        var simple = plain.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(plain[1]) == UnicodeCategory.NonSpacingMark ? plain[0] : letter;
        return char.ToLowerInvariant(simple) switch
        {
            'ı' => 'i',
            'ø' => 'o',
            'ł' => 'l',
            'đ' => 'd',
            'ς' => 'σ',
            var lower => lower,
        };
    }

    // Latin, Greek and Cyrillic letters that may carry an accent.
    private static bool IsAccented(char letter) => letter is (>= '\u00C0' and <= '\u024F') or (>= '\u0386' and <= '\u03CE') or (>= '\u0400' and <= '\u045F')
        or (>= '\u1E00' and <= '\u1EFF') or (>= '\u1F00' and <= '\u1FFE');

    private static char FoldMark(char mark) => mark switch
    {
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\u301C' => '-',
        '\u3001' or '\u30FB' or '\uFF64' => ',',
        '\uFF61' => '\u3002',
        _ => mark,
    };
}
