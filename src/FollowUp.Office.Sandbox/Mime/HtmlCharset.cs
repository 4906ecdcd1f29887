using System.Text;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>The charset that an HTML document states itself, asked only where its part states none.</summary>
internal static class HtmlCharset
{
    private const int LookAt = 2048;

    public static string? Find(ReadOnlySpan<byte> html)
    {
        var head = Encoding.Latin1.GetString(html[..Math.Min(html.Length, LookAt)]);
        var meta = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
        var at = meta < 0 ? -1 : head.IndexOf("charset=", meta, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = head[(at + 8)..].TrimStart(' ', '"', '\'');
        var end = value.IndexOfAny(['"', '\'', ' ', '>', ';', '/']);
        var name = end < 0 ? value : value[..end];
        // A document that could be read as far as its meta tag is not UTF-16, whatever it says.
        return name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : name;
    }
}
