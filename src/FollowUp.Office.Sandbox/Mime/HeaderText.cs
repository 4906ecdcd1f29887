namespace FollowUp.Office.Sandbox.Mime;

/// <summary>Bytes of a header as text: raw 8-bit headers are UTF-8 (RFC 6532) or, failing that, Windows-1252.</summary>
internal static class HeaderText
{
    public static string Decode(ReadOnlySpan<byte> bytes) => Clean(Charsets.Guess(bytes)).Trim(' ', '\t');

    /// <summary>Line breaks, NUL and other control characters have no place in a header, encoded or not.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\b') && !text.AsSpan().ContainsAnyInRange('\n', '\u001F'))
            return text;
        return string.Create(text.Length, text, static (clean, from) =>
        {
            for (var i = 0; i < from.Length; i++)
                clean[i] = char.IsControl(from[i]) && from[i] != '\t' ? ' ' : from[i];
        });
    }
}
