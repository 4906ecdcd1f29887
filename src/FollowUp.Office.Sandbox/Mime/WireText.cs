using System.Text;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>The bytes of a mail as lines: which breaks count, and where a file that was not saved by a mail server starts.</summary>
internal static class WireText
{
    /// <summary>
    /// Gives bytes in which LF ends a line. Mails saved on an old Mac have CR alone, some editors save UTF-16;
    /// all others keep their bytes, and the reader passes over CRs at the end of a line.
    /// </summary>
    public static byte[] Normalise(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(bytes[2..]));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(bytes[2..]));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        var mail = bytes.ToArray();
        if (!mail.AsSpan().Contains((byte)'\n'))
            mail.AsSpan().Replace((byte)'\r', (byte)'\n');
        return mail;
    }

    /// <summary>Passes over empty lines and the "From " lines of mbox files before the first field.</summary>
    public static int HeaderStart(ReadOnlySpan<byte> mail)
    {
        var at = 0;
        while (at < mail.Length)
        {
            var line = Line(mail, at, out var next);
            if (!line.IsEmpty && !IsMboxLine(line) && line.IndexOfAnyExcept((byte)' ', (byte)'\t') >= 0)
                break;
            at = next;
        }
        return at;
    }

    public static bool IsMboxLine(ReadOnlySpan<byte> line) => line.StartsWith("From "u8) || line.StartsWith(">From "u8);

    /// <summary>The line that starts at <paramref name="at"/>, without its break.</summary>
    public static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> mail, int at, out int next)
    {
        var rest = mail[at..];
        var length = rest.IndexOf((byte)'\n');
        next = length < 0 ? mail.Length : at + length + 1;
        return (length < 0 ? rest : rest[..length]).TrimEnd((byte)'\r');
    }

    /// <summary>Where the text ends that a delimiter line follows: the line break before the delimiter is the delimiter's.</summary>
    public static int BeforeBreak(ReadOnlySpan<byte> mail, int start, int lineStart)
    {
        var end = lineStart;
        if (end > start && mail[end - 1] == '\n')
            end--;
        if (end > start && mail[end - 1] == '\r')
            end--;
        return end;
    }
}
