using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Touches;
using Microsoft.Graph.Models;
using Channel = FollowUp.Office.Core.Leads.Channel;

namespace FollowUp.Office.Server.Calendar;

/// <summary>What an event of ours says: who, how, about what, and the way back to the mail.</summary>
internal sealed record EventContent(Lead Lead, PutEventPayload Payload, MailRef? LastMail)
{
    /// <summary>Finds the lead's event again, whatever became of our memory of it (a named string property, searchable by value).</summary>
    public const string LeadProperty = "String {8c1f3c1e-6f0b-4d56-9d6a-4a2f0a7d5c11} Name FollowUpLead";

    public const string Category = "FollowUp";

    private const int Minutes = 15;

    /// <summary>How long before an event Outlook reminds of it.</summary>
    public static readonly TimeSpan ReminderBefore = TimeSpan.FromMinutes(Minutes);

    /// <summary>
    /// The event, as an object of its own for each request: the SDK's models remember what was sent of them, and send of their
    /// inner objects only what changed since.
    /// </summary>
    public Event ToEvent() => new()
    {
        Subject = $"{VerbOf(Payload.Channel)}: {Lead.Name}",
        Body = new ItemBody { ContentType = BodyType.Html, Content = Body(Lead, Payload, LastMail) },
        Start = At(Payload.Local, Payload.Zone),
        End = At(Payload.Local.AddMinutes(Minutes), Payload.Zone),
        ShowAs = FreeBusyStatus.Free,
        Sensitivity = Sensitivity.Private,
        IsReminderOn = true,
        ReminderMinutesBeforeStart = (int)ReminderBefore.TotalMinutes,
        Categories = [Category],
    };

    private static string VerbOf(Channel channel) => channel switch
    {
        Channel.Call => "Call",
        Channel.Meeting => "Meet",
        Channel.Post => "Send a card to",
        Channel.Teams => "Message",
        _ => "Follow up",
    };

    // Exchange stores Windows zones; the few zones that Windows does not know are sent as they are, which Graph also takes.
    private static DateTimeTimeZone At(DateTime local, string zone) => new()
    {
        DateTime = local.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        TimeZone = TimeZoneInfo.TryConvertIanaIdToWindowsId(zone, out var windows) ? windows : zone,
    };

    private static string Body(Lead lead, PutEventPayload payload, MailRef? lastMail)
    {
        var html = new StringBuilder();
        if (OpeningOf(payload) is { } opening)
        {
            html.Append("<p>").Append(Safe(opening)).Append("</p>");
        }

        html.Append("<p><b>").Append(Safe(lead.Name)).Append("</b>");
        Line(html, lead.Company);
        Line(html, payload.WriteTo);
        Line(html, lead.Phone);
        html.Append("</p><p>").Append(Safe(ReasonOf(payload.Reason))).Append("</p>");
        if (AddressAdvice(lead.Reach(), payload.WriteTo) is { } advice)
        {
            html.Append("<p>").Append(Safe(advice)).Append("</p>");
        }

        if (lastMail is not null)
        {
            html.Append("<p>Last conversation was about: ").Append(Safe(lastMail.Subject)).Append("</p>");
            if (MailLink.Of(lastMail.WebLink) is { } link)
            {
                html.Append("<p><a href=\"").Append(Safe(link.AbsoluteUri)).Append("\">Open the mail</a></p>");
            }
        }

        return html.ToString();
    }

    // What they said themselves opens the reminder: nobody has to look it up before the call.
    private static string? OpeningOf(PutEventPayload payload) => payload is { Reason: TouchReason.Permission, Words: { } words } ? $"They said: \u201c{words}\u201d" : null;

    private static string ReasonOf(TouchReason reason) => reason switch
    {
        TouchReason.NoAnswerYet => "You wrote, and there is no answer yet.",
        TouchReason.BackFromAbsence => "They were away and should be back now.",
        TouchReason.AddressFailed => "Your mail could not be delivered. Reach them another way.",
        TouchReason.Cadence => "It is time for the next touch.",
        TouchReason.Permission => "They gave you permission to come back now.",
        TouchReason.AskAgain => "They said no a while ago. Things change: ask again.",
        TouchReason.ThankYou => "They sent you somebody. Say thank you.",
        TouchReason.Birthday => "It is their birthday.",
        TouchReason.Anniversary => "They became your customer on this day.",
        _ => "You asked to be reminded.",
    };

    // Of an address that works as usual nothing need be said. An event planned by an earlier version names none.
    private static string? AddressAdvice(Reach reach, string? writeTo) => writeTo is null || reach.Addresses.Count < 2 || writeTo == reach.Addresses[0]
        ? null
        : $"Write to {writeTo}: mail to {reach.Addresses[0]} does not arrive.";

    private static void Line(StringBuilder html, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            html.Append("<br>").Append(Safe(text));
        }
    }

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
