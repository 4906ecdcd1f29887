using System.Text;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>
/// Takes a mail apart into its parts, in one pass over its lines. The open multiparts are a list, not a recursion,
/// and a delimiter is compared with at most <see cref="DeepestNesting"/> boundaries, so hostile mail costs linear time.
/// </summary>
internal sealed class PartTree
{
    /// <summary>Exchange stops near 30 levels as well; what lies deeper stays one part, unread.</summary>
    public const int DeepestNesting = 32;

    public const int MostParts = 2000;

    private const int LongestBoundary = 250;

    private readonly byte[] _mail;
    private int _parts;
    private int _guessesLeft = 8;

    private PartTree(byte[] mail) => _mail = mail;

    public static MimePart Read(byte[] mail, List<KeyValuePair<string, string>> fields, int bodyStart)
    {
        var root = new MimePart(fields, bodyStart, 0, "text/plain") { End = mail.Length };
        if (root.IsMultipart)
            new PartTree(mail).Split(root, mail.Length);
        return root;
    }

    private readonly record struct Delimiter(int Level, bool Closes, int LineStart, int Next);

    /// <summary>Finds the parts of <paramref name="root"/>, and of the multiparts in it, up to <paramref name="end"/>.</summary>
    private void Split(MimePart root, int end)
    {
        List<(MimePart Part, byte[] Boundary)> open = [(root, BoundaryOf(root))];
        MimePart? leaf = null;
        var at = root.Start;
        while (open.Count > 0 && _parts < MostParts && Find(open, at, end) is { } found)
        {
            var contentEnd = WireText.BeforeBreak(_mail, at, found.LineStart);
            End(leaf, contentEnd);
            Close(open, found.Closes ? found.Level : found.Level + 1, contentEnd);
            leaf = null;
            at = found.Next;
            if (found.Closes)
                continue;
            var part = Next(open[^1].Part, at, end);
            at = part.Start;
            if (part.IsMultipart && part.Depth < DeepestNesting)
                open.Add((part, BoundaryOf(part)));
            else
                leaf = part;
        }
        End(leaf, end);
        Close(open, 0, end);
    }

    private MimePart Next(MimePart parent, int at, int end)
    {
        _parts++;
        var (fields, start) = HeaderBlock.Read(_mail, at, end);
        var part = new MimePart(fields, start, parent.Depth + 1, parent.Type == "multipart/digest" ? "message/rfc822" : "text/plain");
        parent.Children.Add(part);
        return part;
    }

    private static void End(MimePart? leaf, int end)
    {
        if (leaf is not null)
            leaf.End = Math.Max(leaf.Start, end);
    }

    private void Close(List<(MimePart Part, byte[] Boundary)> open, int downTo, int end)
    {
        for (var level = open.Count - 1; level >= downTo; level--)
        {
            var part = open[level].Part;
            open.RemoveAt(level);
            End(part, end);
            if (part.Children.Count == 0)
                SplitByGuess(part);
        }
    }

    /// <summary>A boundary that is missing or never comes: the first line that looks like a delimiter shows the real one.</summary>
    private void SplitByGuess(MimePart part)
    {
        if (_guessesLeft-- > 0 && GuessBoundary(part) is { } boundary)
        {
            part.Boundary = boundary;
            Split(part, part.End);
            return;
        }
        part.TakeAsText();
    }

    private string? GuessBoundary(MimePart part)
    {
        for (var at = NextDashes(part.Start, part.End); at < part.End; at = NextDashes(at + 2, part.End))
        {
            var line = WireText.Line(_mail.AsSpan(0, part.End), at, out var next).TrimEnd(" \t"u8);
            if (line.Length is > 2 and <= LongestBoundary && StartsContentField(next, part.End))
                return Encoding.Latin1.GetString(line[2..]);
        }
        return null;
    }

    private bool StartsContentField(int at, int end) =>
        end - at > 8 && Ascii.EqualsIgnoreCase(_mail.AsSpan(at, 8), "Content-"u8);

    private static byte[] BoundaryOf(MimePart part) =>
        part.Boundary is { Length: > 0 and <= LongestBoundary } stated ? Encoding.UTF8.GetBytes(stated) : [];

    private Delimiter? Find(List<(MimePart Part, byte[] Boundary)> open, int at, int end)
    {
        for (at = NextDashes(at, end); at < end; at = NextDashes(at + 2, end))
        {
            var line = WireText.Line(_mail.AsSpan(0, end), at, out var next).TrimEnd(" \t"u8)[2..];
            if (LevelOf(open, line) is var level and >= 0)
                return new(level, false, at, next);
            if (line.EndsWith("--"u8) && LevelOf(open, line[..^2]) is var closed and >= 0)
                return new(closed, true, at, next);
        }
        return null;
    }

    /// <summary>Compares whole lines, as one boundary may be the beginning of another; the innermost multipart comes first.</summary>
    private static int LevelOf(List<(MimePart Part, byte[] Boundary)> open, ReadOnlySpan<byte> line)
    {
        for (var level = open.Count - 1; level >= 0; level--)
        {
            if (!line.IsEmpty && line.SequenceEqual(open[level].Boundary))
                return level;
        }
        return -1;
    }

    /// <summary>The next start of a line that begins with two dashes; <paramref name="end"/> if there is none.</summary>
    private int NextDashes(int at, int end)
    {
        var mail = _mail.AsSpan(0, end);
        if (at < end && (at == 0 || mail[at - 1] == '\n') && mail[at..].StartsWith("--"u8))
            return at;
        var found = at < end ? mail[at..].IndexOf("\n--"u8) : -1;
        return found < 0 ? end : at + found + 1;
    }
}
