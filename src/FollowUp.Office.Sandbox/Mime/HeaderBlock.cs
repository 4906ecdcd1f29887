using System.Buffers;
using System.Text;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>The header of a mail or of one of its parts: fields in order, unfolded, otherwise as on the wire.</summary>
internal static class HeaderBlock
{
    private enum Kind { Blank, Field, Continuation, Whitespace, Junk }

    /// <summary>Reads fields up to the empty line; a header that runs into the body without one is ended where fields end.</summary>
    public static (List<KeyValuePair<string, string>> Fields, int BodyStart) Read(ReadOnlySpan<byte> mail, int start, int end)
    {
        mail = mail[..end];
        var fields = new List<KeyValuePair<string, string>>();
        var value = new ArrayBufferWriter<byte>(256);
        string? name = null;
        var at = start;
        while (at < end)
        {
            var line = WireText.Line(mail, at, out var next);
            var kind = KindOf(line);
            if (kind == Kind.Blank || (kind is Kind.Junk or Kind.Whitespace && !GoesOnAfter(mail, line, next)))
            {
                at = kind == Kind.Junk ? at : next;
                break;
            }
            if (kind == Kind.Field)
            {
                Keep(fields, name, value);
                var colon = line.IndexOf((byte)':');
                name = Encoding.ASCII.GetString(line[..colon]).TrimEnd();
                line = line[(colon + 1)..];
            }
            if (!WireText.IsMboxLine(line))
                Append(value, line.Trim(" \t\r"u8));
            at = next;
        }
        Keep(fields, name, value);
        return (fields, at);
    }

    /// <summary>Unfolds as Exchange does: break and indent of a folded line become one space.</summary>
    private static void Append(ArrayBufferWriter<byte> value, ReadOnlySpan<byte> text)
    {
        if (value.WrittenCount > 0 && !text.IsEmpty)
            value.Write(" "u8);
        value.Write(text);
    }

    private static void Keep(List<KeyValuePair<string, string>> fields, string? name, ArrayBufferWriter<byte> value)
    {
        if (name is not null)
            fields.Add(new(name, HeaderText.Decode(value.WrittenSpan)));
        value.ResetWrittenCount();
    }

    private static Kind KindOf(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty)
            return Kind.Blank;
        if (line[0] is (byte)' ' or (byte)'\t')
            return line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0 ? Kind.Whitespace : Kind.Continuation;
        return IsField(line) ? Kind.Field : Kind.Junk;
    }

    private static bool IsField(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        // No field is called "--something": that is the delimiter of a part whose header has no empty line after it.
        if (colon <= 0 || line.StartsWith("--"u8))
            return false;
        var name = line[..colon].TrimEnd(" \t"u8);
        return !name.IsEmpty && name.IndexOfAnyExceptInRange((byte)33, (byte)126) < 0;
    }

    /// <summary>A line that is no field belongs to a header that was folded wrongly if the header goes on after it.</summary>
    private static bool GoesOnAfter(ReadOnlySpan<byte> mail, ReadOnlySpan<byte> line, int next)
    {
        if (WireText.IsMboxLine(line))
            return true;
        if (next >= mail.Length || line.StartsWith("--"u8))
            return false;
        return KindOf(WireText.Line(mail, next, out _)) is Kind.Field or Kind.Continuation;
    }
}
