using System.Text;
using System.Text.Encodings.Web;
using FollowUp.Office.Core.Blocks;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Touches;
using Channel = FollowUp.Office.Core.Leads.Channel;

namespace FollowUp.Office.Server.Calendar;

/// <summary>What the events of ours say: who, how, about what, and the way back to the mail and to the lead at the desk.</summary>
internal sealed class EventContent(ServerOptions server)
{
    private const int TouchMinutes = 15;

    /// <summary>The event of one lead's next touch.</summary>
    public EventWish OfTouch(Lead lead, PutEventPayload payload, MailRef? lastMail, DueTime start) =>
        new($"{VerbOf(payload.Channel)}: {lead.Name}", Body(lead, payload, lastMail), start, TouchMinutes, IsBusy: false);

    /// <summary>The block of a day, with one line for each touch.</summary>
    public EventWish OfBlock(TimeSlot slot, BlockRoom room, string zone, IEnumerable<Lead> agenda)
    {
        var html = new StringBuilder("<p>").Append(Safe(RoomOf(room))).Append("</p><ol>");
        foreach (var lead in agenda)
        {
            var why = lead.NextWhy ?? TouchReason.Chosen;
            html.Append("<li><b>");
            Link(html, server.LeadAt(lead.Id), lead.Name);
            html.Append("</b>: ").Append(Safe(WordOf(lead.NextChannel ?? Channel.Mail))).Append(". ")
                .Append(Safe(OpeningOf(why, lead.NextWords) ?? ReasonOf(why)));
            Line(html, lead.LastConversation is { Length: > 0 } about ? $"Last conversation was about: {about}" : null);
            Line(html, lead.Phone);
            html.Append("</li>");
        }

        return new EventWish("Follow-up time", html.Append("</ol>").ToString(), new DueTime(slot.Start, zone, IsFixed: true), slot.Minutes, IsBusy: true);
    }

    private static string VerbOf(Channel channel) => channel switch
    {
        Channel.Call => "Call",
        Channel.Meeting => "Meet",
        Channel.Post => "Send a card to",
        Channel.Teams => "Message",
        _ => "Follow up",
    };

    private static string WordOf(Channel channel) => channel switch
    {
        Channel.Call => "call",
        Channel.Meeting => "meet",
        Channel.Post => "send a card",
        Channel.Teams => "write in Teams",
        _ => "write",
    };

    private static string RoomOf(BlockRoom room) => room switch
    {
        BlockRoom.Shortened => "There was no room for all of it today: do what fits, the rest comes again.",
        BlockRoom.None => "No time was free in your working hours today. Move this to where it suits you.",
        _ => "Your time to follow up. What you do not get to comes again on your next working day.",
    };

    private string Body(Lead lead, PutEventPayload payload, MailRef? lastMail)
    {
        var html = new StringBuilder();
        if (OpeningOf(payload.Reason, payload.Words) is { } opening)
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

        if (lead.LastConversation is { Length: > 0 } about)
        {
            html.Append("<p>Last conversation was about: ").Append(Safe(about)).Append("</p>");
        }

        html.Append("<p>");
        if (MailLink.Of(lastMail?.WebLink) is { } mail)
        {
            Link(html, mail, "Open the mail");
            html.Append("<br>");
        }

        Link(html, server.LeadAt(lead.Id), "Open the lead");
        return html.Append("</p>").ToString();
    }

    // What they said themselves opens the reminder: nobody has to look it up before the call.
    private static string? OpeningOf(TouchReason reason, string? words) => reason == TouchReason.Permission && words is { Length: > 0 } ? $"They said: \u201c{words}\u201d" : null;

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
        TouchReason.JudgeAnswer => "They answered: what did they say?",
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

    private static void Link(StringBuilder html, Uri to, string text) =>
        html.Append("<a href=\"").Append(Safe(to.AbsoluteUri)).Append("\">").Append(Safe(text)).Append("</a>");

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
