using FollowUp.Office.Core.Replies.Phrases;
using FollowUp.Office.Core.Said;

namespace FollowUp.Office.Core.Signatures;

/// <summary>Finds the lines of the sender's own signature in a mail.</summary>
internal static class SignatureLines
{
    /// <summary>As much of a mail is looked at.</summary>
    private const int MostCharacters = 64 * 1024;

    /// <summary>What stands further down are the small letters.</summary>
    private const int MostLines = 15;

    private const int LongestLine = 200;

    /// <summary>The lines, trimmed, without empty ones: what stands below "--", below the closing formula, or from the sender's name on; none where there is no such place.</summary>
    public static IReadOnlyList<string> In(string text, string foldedName)
    {
        var own = OwnOf(text);
        var from = StartIn(own, foldedName);
        return [.. own.Skip(from).Select(line => line.Trim(' ', '\t', '\u00A0', '*', '_', '|', '-', '–', '—', '·', '•')).Where(line => line.Length is > 0 and <= LongestLine).Take(MostLines)];
    }

    // What was written before, and what somebody else wrote below, is not theirs.
    private static List<string> OwnOf(string text)
    {
        var lines = new List<string>();
        foreach (var raw in text.AsSpan(0, Math.Min(text.Length, MostCharacters)).EnumerateLines())
        {
            var line = raw.Trim();
            if (line is ['>', ..] || Absences.NewText.BeginsHistory(line))
            {
                // "On Monday Dana <dana@...>" / "wrote:" goes over two lines.
                return lines is [.., { } last] && last.AsSpan().ContainsAny('<', '@') ? lines[..^1] : lines;
            }

            if (!line.IsEmpty)
            {
                lines.Add(line.ToString());
            }
        }

        return lines;
    }

    private static int StartIn(List<string> lines, string foldedName)
    {
        if (lines.LastIndexOf("--") is >= 0 and var delimiter)
        {
            return delimiter + 1;
        }

        if (Closing.LastIn(lines) is >= 0 and var closing)
        {
            return closing + 1;
        }

        var name = foldedName.Length == 0 ? -1 : lines.FindLastIndex(line => line.Length <= foldedName.Length * 2 && IsName(line, foldedName));
        return name < 0 ? lines.Count : name + 1;
    }

    private static bool IsName(string line, string foldedName) => Folding.Of(line).Trim(' ', ',', '.', '-', '*') == foldedName;
}
