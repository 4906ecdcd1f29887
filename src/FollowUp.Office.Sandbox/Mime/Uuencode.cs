namespace FollowUp.Office.Sandbox.Mime;

/// <summary>The encoding before MIME: a line with "begin", lines that start with their length, a line with "end".</summary>
internal static class Uuencode
{
    public static byte[] Decode(ReadOnlySpan<byte> content)
    {
        using var decoded = new MemoryStream(content.Length);
        var (at, begun) = (0, false);
        while (at < content.Length)
        {
            var line = WireText.Line(content, at, out at);
            if (!begun)
            {
                begun = line.StartsWith("begin "u8);
                continue;
            }
            if (line.SequenceEqual("end"u8))
                break;
            Line(line, decoded);
        }
        return begun ? decoded.ToArray() : content.ToArray();
    }

    private static void Line(ReadOnlySpan<byte> line, MemoryStream decoded)
    {
        if (line.IsEmpty)
            return;
        var length = Value(line[0]);
        for (var at = 1; at < line.Length && length > 0; at += 4)
        {
            var bits = (Sextet(line, at) << 18) | (Sextet(line, at + 1) << 12) | (Sextet(line, at + 2) << 6) | Sextet(line, at + 3);
            for (var shift = 16; shift >= 0 && length > 0; shift -= 8, length--)
                decoded.WriteByte((byte)(bits >> shift));
        }
    }

    // Servers cut spaces at the end of a line: what is missing was zero.
    private static int Sextet(ReadOnlySpan<byte> line, int at) => at < line.Length ? Value(line[at]) : 0;

    private static int Value(byte letter) => (letter - 32) & 63;
}
