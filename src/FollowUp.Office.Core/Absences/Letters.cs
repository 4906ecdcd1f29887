using System.Globalization;
using System.Text;

namespace FollowUp.Office.Core.Absences;

/// <summary>
/// Brings a character into the form in which words are compared: lower case, without accents, full-width forms made plain,
/// Arabic and Thai digits made plain, Arabic letters that are often mixed up made one.
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

    /// <summary>Written without spaces: each character is a word of its own. Thai vowels and tones are no letters, but parts of words.</summary>
    public static bool IsIdeographic(char letter) =>
        IsThai(letter) || letter is (>= '\u3005' and <= '\u3007') or (>= '\u3041' and <= '\u30FA') or '\u30FC'
            or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');

    public static bool IsThai(char letter) => letter is (>= '\u0E01' and <= '\u0E3A') or (>= '\u0E40' and <= '\u0E4E');

    public static bool IsHebrew(char letter) => letter is >= '\u05D0' and <= '\u05EA';

    /// <summary>Hebrew and Arabic know no capitals: any of their words may begin a sentence.</summary>
    public static bool IsWithoutCase(char letter) => IsHebrew(letter) || letter is >= '\u0620' and <= '\u06D3';

    /// <summary>May the letter be a word of its own that Hebrew ("and", "in", "to", "from", "the") or Arabic writes on to the next?</summary>
    public static bool IsPrefix(char letter) => letter is 'ו' or 'ב' or 'ל' or 'מ' or 'ה' or 'ש' or 'כ' or 'و' or 'ف' or 'ب' or 'ل' or 'ك';

    /// <summary>Accents and vowels that follow their letter, the Arabic stretching stroke, and characters of no width.</summary>
    public static bool IsIgnored(char letter) => letter >= '\u00AD'
        && (letter is '\u00AD' or (>= '\u0300' and <= '\u036F') || IsVowelPoint(letter)
            || letter is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    public static bool IsApostrophe(char letter) =>
        letter is '\'' or '`' or '\u00B4' or '\u2018' or '\u2019' or '\u02BC' or '\u2032' or '\u05F3';

    // Niqqud, harakat and tatweel; the maqaf and the Hebrew marks between them are no vowels.
    private static bool IsVowelPoint(char letter) =>
        letter is (>= '\u0591' and <= '\u05BD') or '\u05BF' or '\u05C1' or '\u05C2' or '\u05C4' or '\u05C5' or '\u05C7'
            or '\u0640' or '\u061C' or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u06D6' and <= '\u06DC') or (>= '\u06DF' and <= '\u06E8');

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
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ى' or 'ی' => 'ي',
            'ة' => 'ه',
            'ک' => 'ك',
            '\u060C' or '\u066B' => ',',
            '\u060D' => '/',
            '\u061B' => ';',
            '\u061F' => '?',
            '\u05BE' => '-',
            '\u05F4' => '"',
            >= '\u0660' and <= '\u0669' and var digit => (char)(digit - '\u0660' + '0'),
            >= '\u06F0' and <= '\u06F9' and var digit => (char)(digit - '\u06F0' + '0'),
            >= '\u0E50' and <= '\u0E59' and var digit => (char)(digit - '\u0E50' + '0'),
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
