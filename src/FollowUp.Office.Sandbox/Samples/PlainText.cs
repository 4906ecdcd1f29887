using System.Net;
using System.Text;

namespace FollowUp.Office.Sandbox.Samples;

/// <summary>HTML as a mailer quotes it: the words and the line breaks, nothing else.</summary>
internal static class PlainText
{
    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            var close = open < 0 ? -1 : html.IndexOf('>', open);
            if (close < 0)
                break;
            Words(text, html.AsSpan(at, open - at));
            var tag = NameOf(html.AsSpan(open + 1, close - open - 1));
            text.Append(tag switch { "br" or "/p" or "/div" or "/tr" or "/li" or "/h1" or "/h2" or "/h3" => "\n", "/td" => " ", _ => "" });
            at = tag is "style" or "script" or "head" or "title" ? After(html, close, tag) : close + 1;
        }
        Words(text, html.AsSpan(at));
        return WebUtility.HtmlDecode(text.ToString()).Replace('\u00A0', ' ').Trim();
    }

    // Line breaks in the source of HTML are blanks.
    private static void Words(StringBuilder text, ReadOnlySpan<char> source)
    {
        foreach (var letter in source)
        {
            var isBlank = letter is ' ' or '\t' or '\r' or '\n';
            if (!isBlank)
                text.Append(letter);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static string NameOf(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(" \t\r\n");
        return (end < 0 ? tag : tag[..end]).TrimEnd('/').ToString().ToLowerInvariant();
    }

    private static int After(string html, int from, string tag)
    {
        var end = html.IndexOf("</" + tag, from, StringComparison.OrdinalIgnoreCase);
        var close = end < 0 ? -1 : html.IndexOf('>', end);
        return close < 0 ? html.Length : close + 1;
    }
}
