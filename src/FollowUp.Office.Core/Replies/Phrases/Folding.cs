using System.Globalization;
using System.Text;

namespace FollowUp.Office.Core.Replies.Phrases;

/// <summary>
/// The form in which texts and phrases are compared: lower case, without diacritics, one kind of apostrophe, quote and dash,
/// white space run together. Line breaks stay, since they tell where a quotation begins.
/// </summary>
internal static class Folding
{
    private const char Dropped = '\0';

    // Ranges of letters that Unicode takes apart into a base letter and marks; outside of them nothing is taken apart.
    private static readonly (int First, int Last)[] Marked = [(0x00C0, 0x024F), (0x0370, 0x03FF), (0x0400, 0x045F), (0x1E00, 0x1FFF)];

    // Marks, invisible signs and fillers: accents, Hebrew points, Arabic vowel signs and stretching, zero-width and bidi controls, soft hyphen.
    private static readonly (int First, int Last)[] Invisible =
        [(0x0300, 0x036F), (0x0591, 0x05C7), (0x064B, 0x065F), (0x0640, 0x0640), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2069), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0x00AD, 0x00AD)];

    private static readonly (string From, char To)[] Same =
    [
        ("\u2018\u2019\u201B\u0060\u00B4\u02BC", '\''), ("\u201C\u201D\u201E\u00AB\u00BB", '"'), ("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", '-'),
        ("\u0130\u0131", 'i'), ("\u00F8\u00D8", 'o'), ("\u0142\u0141", 'l'), ("\u0111\u0110\u00F0\u00D0", 'd'), ("\u03C2", '\u03C3'),
        ("\u0622\u0623\u0625", '\u0627'), ("\u0629", '\u0647'), ("\u0649", '\u064A'), ("\u3002", '.'), ("\u3001", ','), ("\u3010", '['), ("\u3011", ']'), ("\u061F", '?'),
    ];

    private static readonly char[] Map = BuildMap();

    /// <summary>The folded form of a short text, such as a phrase of the tables.</summary>
    public static string Of(string text)
    {
        var into = new char[LongestOf(text.Length)];
        return new string(into, 0, Fold(text, into)).Trim();
    }

    /// <summary>How many characters folding may need: a German sharp s becomes two.</summary>
    public static int LongestOf(int length) => length * 2;

    /// <summary>Folds a text; returns how many characters were written. White space at the ends of lines is dropped.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> into)
    {
        if (NeedsComposing(text))
            text = Composed(text);
        var written = 0;
        var blank = true;
        foreach (var original in text)
        {
            var character = Map[original];
            if (character == Dropped)
                continue;
            if (character is ' ' or '\n')
            {
                if (character == '\n')
                    written = BreakLine(into, written);
                else if (!blank)
                    into[written++] = ' ';
                blank = true;
                continue;
            }

            blank = false;
            into[written++] = character;
            if (character == 'ß')
                (into[written - 1], into[written++]) = ('s', 's');
        }

        return written;
    }

    // An empty line stays one, more run together.
    private static int BreakLine(Span<char> into, int written)
    {
        if (written > 0 && into[written - 1] == ' ')
            written--;
        if (written < 2 || into[written - 1] != '\n' || into[written - 2] != '\n')
            into[written++] = '\n';
        return written;
    }

    // Kana with separate voicing marks, Korean in single letters and half-width kana are rare; only they take the slow way.
    private static bool NeedsComposing(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u3099', '\u309A') || text.ContainsAnyInRange('\u1100', '\u11FF') || text.ContainsAnyInRange('\uFF65', '\uFF9F');

    private static string Composed(ReadOnlySpan<char> text)
    {
        var whole = text.ToArray();
        for (var at = 0; at < whole.Length; at++)
        {
            if (char.IsHighSurrogate(whole[at]) && at + 1 < whole.Length && char.IsLowSurrogate(whole[at + 1]))
                at++;
            else if (char.IsSurrogate(whole[at]))
                whole[at] = '\uFFFD';
        }

        var composed = new string(whole).Normalize(NormalizationForm.FormC);
        return composed.Length <= text.Length ? composed : composed[..text.Length];
    }

    private static char[] BuildMap()
    {
        var map = new char[char.MaxValue + 1];
        for (var code = 0; code <= char.MaxValue; code++)
            map[code] = Plain((char)code);
        foreach (var (first, last) in Marked)
        {
            for (var code = first; code <= last; code++)
                map[code] = char.IsLetter((char)code) ? Plain(((char)code).ToString().Normalize(NormalizationForm.FormD)[0]) : map[code];
        }

        foreach (var (first, last) in Invisible)
            Array.Fill(map, Dropped, first, last - first + 1);
        foreach (var (from, to) in Same)
        {
            foreach (var character in from)
                map[character] = to;
        }

        return map;
    }

    private static char Plain(char character) => character switch
    {
        '\n' or '\u2028' or '\u2029' or '\v' or '\f' => '\n',
        '\r' => Dropped,
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(character - 0xFEE0)),
        _ when char.IsWhiteSpace(character) => ' ',
        _ when char.IsControl(character) => Dropped,
        _ => char.ToLower(character, CultureInfo.InvariantCulture),
    };
}
