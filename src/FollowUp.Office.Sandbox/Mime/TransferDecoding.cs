namespace FollowUp.Office.Sandbox.Mime;

/// <summary>Content-Transfer-Encoding, undone: whatever can be read of a broken encoding is read.</summary>
internal static class TransferDecoding
{
    private static readonly sbyte[] s_base64 = Base64Values();

    public static byte[] Decode(ReadOnlySpan<byte> content, string? encoding) => encoding?.Trim().ToUpperInvariant() switch
    {
        "BASE64" or "B" => Base64(content),
        "QUOTED-PRINTABLE" => QuotedPrintable(content),
        "X-UUENCODE" or "UUENCODE" or "X-UUE" or "UUE" => Uuencode.Decode(content),
        _ => content.ToArray(),
    };

    /// <summary>Letters outside the alphabet are passed over; padding in the middle ends one run and starts the next.</summary>
    public static byte[] Base64(ReadOnlySpan<byte> content)
    {
        var decoded = new byte[(content.Length / 4 * 3) + 3];
        var (length, bits, held) = (0, 0, 0);
        foreach (var letter in content)
        {
            if (letter == '=')
            {
                (bits, held) = (0, 0);
                continue;
            }
            var value = s_base64[letter];
            if (value < 0)
                continue;
            bits = (bits << 6) | (byte)value;
            held += 6;
            if (held < 8)
                continue;
            held -= 8;
            decoded[length++] = (byte)(bits >> held);
            bits &= (1 << held) - 1;
        }
        return decoded.AsSpan(0, length).ToArray();
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> content)
    {
        var decoded = new byte[content.Length];
        var length = 0;
        for (var at = 0; at < content.Length; at++)
        {
            if (content[at] != '=')
            {
                decoded[length++] = content[at];
                continue;
            }
            if (at + 2 < content.Length && Hex(content[at + 1]) is var high and >= 0 && Hex(content[at + 2]) is var low and >= 0)
            {
                decoded[length++] = (byte)((high << 4) | low);
                at += 2;
            }
            else if (SoftBreak(content[(at + 1)..]) is var skipped and >= 0)
            {
                at += skipped;
            }
            else
            {
                decoded[length++] = (byte)'=';
            }
        }
        return decoded.AsSpan(0, length).ToArray();
    }

    /// <summary>How many bytes after "=" belong to a soft line break, white space that a server added included; -1 if none.</summary>
    private static int SoftBreak(ReadOnlySpan<byte> after)
    {
        // More white space than a line may hold is not a break, and looking on would cost quadratic time.
        var text = after[..Math.Min(after.Length, 100)].IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r');
        if (text < 0)
            return after.Length < 100 ? after.Length : -1;
        return after[text] == '\n' ? text + 1 : -1;
    }

    public static int Hex(int letter) => letter switch
    {
        >= '0' and <= '9' => letter - '0',
        >= 'A' and <= 'F' => letter - 'A' + 10,
        >= 'a' and <= 'f' => letter - 'a' + 10,
        _ => -1,
    };

    private static sbyte[] Base64Values()
    {
        var values = new sbyte[256];
        Array.Fill(values, (sbyte)-1);
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (var i = 0; i < alphabet.Length; i++)
            values[alphabet[i]] = (sbyte)i;
        return values;
    }
}
