using System.Buffers;
using FollowUp.Office.Core.Replies.Phrases;

namespace FollowUp.Office.Core.Signatures;

/// <summary>Finds a telephone number in a line of a signature.</summary>
internal static class PhoneNumber
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;
    private const int Longest = 40;

    private static readonly string[] Labels =
    [
        "t", "tel", "tel.", "p", "ph", "phone", "telephone", "m", "mob", "mobile", "mobile phone", "cell", "cell phone", "c", "d", "direct", "direct line", "direct dial", "o", "office", "w", "work", "call", "main", "hq",
        "telefon", "fon", "tel./mobil", "mobil", "mobiltelefon", "handy", "durchwahl", "zentrale", "buro", "festnetz", "tel/fax",
        "telephone portable", "portable", "port", "mob/tel", "standard", "ligne directe", "bureau", "fixe", "telefono", "tlf", "tfno", "movil", "celular", "cel", "directo", "fijo", "oficina", "whatsapp",
    ];

    private static readonly SearchValues<char> Marks = SearchValues.Create("|·•;,\t");

    private static readonly HashSet<string> Known = new(Labels.Select(label => label.Trim('.')), StringComparer.Ordinal);

    /// <summary>The first number of a line that is a telephone's, as it is written; null where there is none.</summary>
    public static string? In(string line)
    {
        for (var at = 0; at < line.Length;)
        {
            var start = line.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (start < 0)
            {
                return null;
            }

            start += at;
            var first = Backwards(line, start);
            var end = EndOf(line, start);
            if (IsPhone(line, first, start, end))
            {
                return Trimmed(line[first..end]);
            }

            at = end;
        }

        return null;
    }

    // "+49", "(030)" and "+ 49" begin before their first digit.
    private static int Backwards(string line, int digit)
    {
        var first = digit;
        while (first > 0 && line[first - 1] is '+' or '(' or ' ' && digit - first < 3)
        {
            first--;
        }

        while (first < digit && line[first] == ' ')
        {
            first++;
        }

        return first;
    }

    private static int EndOf(string line, int from)
    {
        var (end, digits) = (from, from);
        for (; end < line.Length && (char.IsAsciiDigit(line[end]) || IsJoint(line, end)); end++)
        {
            digits = char.IsAsciiDigit(line[end]) ? end + 1 : digits;
        }

        return digits;
    }

    // Two numbers beside one another are two: what parts them is more than one blank or a slash between blanks.
    private static bool IsJoint(string line, int at) => line[at] switch
    {
        '(' or ')' or '-' or '.' or '\u2011' or '\u2013' => true,
        ' ' or '\u00A0' => at + 1 < line.Length && (char.IsAsciiDigit(line[at + 1]) || line[at + 1] is '(' or '-' or '–' or '/'),
        '/' => at + 1 < line.Length && line[at + 1] != '+',
        _ => false,
    };

    private static bool IsPhone(string line, int first, int digit, int end)
    {
        var digits = line.AsSpan(digit, end - digit).ToArray().Count(char.IsAsciiDigit);
        if (digits is < FewestDigits or > MostDigits || end - first > Longest || (end < line.Length && char.IsLetter(line[end])) || (first > 0 && char.IsLetterOrDigit(line[first - 1])))
        {
            return false;
        }

        var label = LabelBefore(line, first);
        return Known.Contains(label) || (label.Length == 0 && LooksLikeOne(line[first..end]));
    }

    /// <summary>The folded word or words right before a number, without punctuation; empty where none stand there since the last mark.</summary>
    private static string LabelBefore(string line, int first)
    {
        var before = line.AsSpan(0, first);
        var from = before.TrimEnd(" \t:.+(").LastIndexOfAny(Marks) + 1;
        var label = Folding.Of(before[from..].ToString()).Trim(' ', ':', '.', '(', ')', '+', '-', '|', '/', '[', ']');
        // Behind another number: "+49 30 1 / +49 30 2".
        return label.AsSpan().LastIndexOfAnyInRange('0', '9') is >= 0 and var digit ? label[(digit + 1)..].Trim(' ', '/', ':', '.') : label;
    }

    // Without a label a figure may be anything: a date, a postcode, a register's number. Only what nothing else looks like counts.
    private static bool LooksLikeOne(string number) => number switch
    {
        ['+', ..] or ['0', '0', ..] or ['(', ..] => true,
        ['0', ..] => number.AsSpan().ContainsAny(" /-"),
        _ => Groups(number) is [3, 3, 4] or [1, 3, 3, 4],
    };

    private static List<int> Groups(string number) =>
        [.. number.Split([' ', '-', '.', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries).Select(group => group.Length)];

    private static string Trimmed(string number) => number.Trim(' ', '-', '.', '/');
}
