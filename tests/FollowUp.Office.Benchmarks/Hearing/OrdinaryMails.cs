using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>A hundred mails as an office gets them, made up.</summary>
internal static class OrdinaryMails
{
    private static readonly string History = string.Concat(Enumerable.Repeat("> We spoke about the workshop in March, the rooms, and what it would cost for twelve people.\n", 24));

    public static IEnumerable<MessageFacts> Mix() => Enumerable.Range(0, 100).Select(number => (number % 20) switch
    {
        < 14 => Mail(number, "Re: Workshop in March", "Thank you, that looks good. Could we move it to the week after?\n\nKind regards\nDana\n\n" + History,
            ("In-Reply-To", "<ours@us.example>"), ("References", "<first@us.example> <ours@us.example>"), ("X-Mailer", "Microsoft Outlook 16.0"),
            ("Received", "from mx.them.example by mail.us.example; Mon, 23 Nov 2026 09:00:00 +0100")),
        < 17 => Mail(number, "Automatische Antwort: Workshop in March", "Vielen Dank für Ihre Nachricht. Ich bin am 7. Dezember 2026 wieder im Büro.",
            ("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"), ("In-Reply-To", "<ours@us.example>")),
        17 => Report(number),
        18 => Mail(number, "News of November", "What is new this month.\n" + History, ("List-Unsubscribe", "<https://news.example/off>"), ("Precedence", "bulk")),
        _ => Mail(number, "Accepted: Workshop", "") with { IsCalendarMessage = true, MessageClass = "IPM.Schedule.Meeting.Resp.Pos" },
    });

    private static MessageFacts Report(int number) =>
        Mail(number, "Undeliverable: Workshop in March", "Your message could not be delivered.\ndana@them.example\n550 5.1.1 User unknown\n",
            ("Content-Type", "multipart/report; report-type=delivery-status; boundary=\"b\""), ("Auto-Submitted", "auto-replied"), ("X-Failed-Recipients", "dana@them.example")) with
        {
            From = new Person("Mail Delivery System", "postmaster@them.example"),
            MessageClass = "REPORT.IPM.Note.NDR",
        };

    private static MessageFacts Mail(int number, string subject, string body, params (string Name, string Value)[] headers) => new()
    {
        Id = $"id{number}", InternetMessageId = $"<{number}@them.example>", ConversationId = $"c{number}", Subject = subject,
        From = new Person("Dana Swope", "dana@them.example"), Recipients = [new Person("Mia Lindqvist", "mia@us.example")],
        At = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1)), Side = MailSide.Received, MessageClass = "IPM.Note", BodyText = body,
        Headers = [.. headers.Select(header => new HeaderField(header.Name, header.Value))],
    };
}
