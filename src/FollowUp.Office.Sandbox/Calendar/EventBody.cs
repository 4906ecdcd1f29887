using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>The body of an event: Exchange keeps HTML, whatever it was given, and wraps a fragment into a page.</summary>
internal static partial class EventBody
{
    private const string Head = "<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body>\r\n";
    private const string Tail = "\r\n</body></html>";

    public static JsonObject Keep(string contentType, string content)
    {
        var html = contentType == "text" ? WebUtility.HtmlEncode(content).Replace("\n", "<br>\n", StringComparison.Ordinal) : content;
        var isPage = html.Length == 0 || html.Contains("<html", StringComparison.OrdinalIgnoreCase);
        return new JsonObject { ["contentType"] = "html", ["content"] = isPage ? html : Head + html + Tail };
    }

    public static string PlainText(string html)
    {
        var text = Unseen().Replace(html, "");
        text = LineEnds().Replace(text, "\n");
        text = WebUtility.HtmlDecode(Tags().Replace(text, ""));
        return ManyLines().Replace(text.Replace("\r", "", StringComparison.Ordinal), "\n").Trim();
    }

    public static string Preview(string html)
    {
        var text = PlainText(html);
        return text.Length <= 255 ? text : text[..255];
    }

    [GeneratedRegex("<head[^>]*>.*?</head>|<style[^>]*>.*?</style>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline, 1000)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"<br\s*/?>|</p>|</div>|</tr>|</li>", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LineEnds();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\n\s*\n+", RegexOptions.None, 1000)]
    private static partial Regex ManyLines();
}
