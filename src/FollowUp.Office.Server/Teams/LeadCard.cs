using System.Text.Json.Nodes;
using FollowUp.Office.Server.Leads;

namespace FollowUp.Office.Server.Teams;

/// <summary>What a card says: a title, what it is about, and what to do next.</summary>
internal sealed record CardText(string Title, string About, string Next);

/// <summary>An Adaptive Card about one lead, in the envelope that a Workflows webhook takes (facts/platform 3).</summary>
internal static class LeadCard
{
    // Far below the limit of 28 KB whatever a subject holds.
    private const int LongestText = 500;

    public static JsonObject Of(Lead lead, CardText text, Uri? mail, Uri desk) => Envelope(
        [Title(text), Text(text.About, []), Facts(lead), Next(text)],
        mail is null ? [Open("Open the lead", desk)] : [Open("Open the mail", mail), Open("Open the lead", desk)]);

    /// <summary>A card about nobody.</summary>
    public static JsonObject Of(CardText text) => Envelope([Title(text), Text(text.About, []), Next(text)], []);

    private static JsonObject Envelope(JsonArray body, JsonArray actions) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["contentUrl"] = null,
            ["content"] = new JsonObject
            {
                ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
                ["type"] = "AdaptiveCard",
                ["version"] = "1.4",
                ["body"] = body,
                ["actions"] = actions,
            },
        }),
    };

    private static JsonObject Title(CardText text) => Text(text.Title, new() { ["weight"] = "Bolder", ["size"] = "Medium" });

    private static JsonObject Next(CardText text) => Text(text.Next, new() { ["isSubtle"] = true });

    private static JsonObject Facts(Lead lead)
    {
        var facts = new JsonArray();
        foreach (var (title, value) in new[] { ("Mail", lead.Reach().Addresses is [var first, ..] ? first : null), ("Phone", lead.Phone), ("Company", lead.Company) })
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                facts.Add(new JsonObject { ["title"] = title, ["value"] = PlainInMarkdown(Short(value)) });
            }
        }

        return new JsonObject { ["type"] = "FactSet", ["facts"] = facts };
    }

    private static JsonObject Text(string text, JsonObject more)
    {
        more["type"] = "TextBlock";
        more["text"] = PlainInMarkdown(Short(text));
        more["wrap"] = true;
        return more;
    }

    private static JsonObject Open(string title, Uri address) => new() { ["type"] = "Action.OpenUrl", ["title"] = title, ["url"] = address.AbsoluteUri };

    private static string Short(string text) => text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";

    // Teams reads Markdown in text blocks and in the values of facts: a subject or a company must not become a link or a heading.
    private static string PlainInMarkdown(string text) => string.Concat(text.Select(character =>
        character is '[' or ']' or '(' or ')' or '*' or '_' or '#' or '`' or '\\' ? $"\\{character}" : character.ToString()));
}
