using System.Net;
using System.Text;

namespace FollowUp.Office.Sandbox.Tenant;

/// <summary>The words of an HTML body, for previews and for clients that prefer text. One pass, whatever the markup looks like.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Lines = new(StringComparer.OrdinalIgnoreCase)
    {
        "br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "blockquote", "table", "ul", "ol", "hr",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "head", "style", "script", "title" };

    public static string ToText(string html)
    {
        var text = new StringBuilder(html.Length / 2);
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            text.Append(WebUtility.HtmlDecode(html[at..(open < 0 ? html.Length : open)].ReplaceLineEndings(" ")));
            if (open < 0)
                break;
            at = AfterTag(html, open, text);
        }
        return Tidy(text.ToString());
    }

    private static int AfterTag(string html, int open, StringBuilder text)
    {
        if (string.CompareOrdinal(html, open, "<!--", 0, 4) == 0)
            return After(html, "-->", open);
        var name = Name(html, open + 1);
        if (Silent.Contains(name))
            return After(html, ">", html.IndexOf("</" + name, open, StringComparison.OrdinalIgnoreCase));
        if (Lines.Contains(name.TrimStart('/')))
            text.Append('\n');
        return After(html, ">", open);
    }

    private static int After(string html, string mark, int from)
    {
        var at = from < 0 ? -1 : html.IndexOf(mark, from, StringComparison.Ordinal);
        return at < 0 ? html.Length : at + mark.Length;
    }

    private static string Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || (end == start && html[end] == '/')))
            end++;
        return html[start..end];
    }

    private static string Tidy(string text)
    {
        var lines = text.Split('\n').Select(line => string.Join(' ', line.Split([' ', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)));
        var tidy = new StringBuilder();
        var empty = 0;
        foreach (var line in lines)
        {
            empty = line.Length == 0 ? empty + 1 : 0;
            if (empty < 2)
                tidy.Append(line).Append("\r\n");
        }
        return tidy.ToString().Trim();
    }
}
