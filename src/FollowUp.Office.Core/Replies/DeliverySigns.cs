using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies.Phrases;

namespace FollowUp.Office.Core.Replies;

/// <summary>How a delivery came out that a report tells of.</summary>
internal enum DeliveryOutcome
{
    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It is still being tried.</summary>
    Delayed,

    /// <summary>It succeeded.</summary>
    Delivered,
}

/// <summary>Tells reports on deliveries, and how the delivery came out, by marks first and by words where there are none.</summary>
internal static class DeliverySigns
{
    /// <summary>In the free texts of old mail systems the words of failure stand in the first lines.</summary>
    private const int FirstLines = 400;

    /// <summary>Why it is a report on a delivery, or null.</summary>
    public static Evidence? Of(MailReading mail) =>
        ByMark(mail) is { } mark ? mark
        : !IsOtherReport(mail.Headers) && (ByWords(mail) ?? ByWordsOfAStranger(mail)) is { } words ? words
        : null;

    /// <summary>How the delivery came out.</summary>
    public static DeliveryOutcome OutcomeOf(MailReading mail)
    {
        if (mail.IsReportClass(".NDR"))
            return DeliveryOutcome.Failed;
        if (mail.IsReportClass(".Delayed"))
            return DeliveryOutcome.Delayed;
        if (mail.IsReportClass(".DR"))
            return DeliveryOutcome.Delivered;
        if (mail.Headers.AutoSubmitted?.Contains("warning-timeout", StringComparison.OrdinalIgnoreCase) == true)
            return DeliveryOutcome.Delayed;
        return ByTitle(mail);
    }

    private static DeliveryOutcome ByTitle(MailReading mail)
    {
        var (subject, body) = (mail.Subject, mail.Body.Whole);
        if (subject.BeginsWith(PhraseRole.SubjectDelivered))
            return DeliveryOutcome.Delivered;
        // "Undeliverable: delay in delivery" is about a mail of that subject: the body has the last word.
        if (subject.Holds(PhraseRole.SubjectDelay))
        {
            var saysFailed = subject.BeginsWith(PhraseRole.SubjectFailure) && body[PhraseRole.Failure] && !body[PhraseRole.Delay];
            return saysFailed ? DeliveryOutcome.Failed : DeliveryOutcome.Delayed;
        }

        if (body[PhraseRole.Delivered] && (!body[PhraseRole.Failure] || (subject.Holds(PhraseRole.SubjectDelivered) && !body[PhraseRole.Delay])))
            return DeliveryOutcome.Delivered;
        var isDelay = body[PhraseRole.Delay] && !body[PhraseRole.Failure] && !subject.BeginsWith(PhraseRole.SubjectFailure);
        return isDelay ? DeliveryOutcome.Delayed : DeliveryOutcome.Failed;
    }

    private static Evidence? ByMark(MailReading mail)
    {
        var headers = mail.Headers;
        if (mail.IsReportClass(".NDR") || mail.IsReportClass(".DR") || mail.IsReportClass(".Delayed"))
            return new Evidence("messageClass", mail.Message.MessageClass!);
        if (headers.IsReport("delivery-status"))
            return new Evidence("deliveryReport", "delivery-status");
        if (headers.Has("X-MS-Exchange-Message-Is-Ndr"))
            return new Evidence("ndrHeader", "X-MS-Exchange-Message-Is-Ndr");
        if (headers.Has("X-Failed-Recipients"))
            return new Evidence("failedRecipients", "X-Failed-Recipients");
        // What the mail system itself sends is a report, unless it says in so many words that it answers for somebody or tells of a meeting.
        if (Senders.IsDaemon(mail.Message.From) && !IsOtherReport(headers) && !mail.Subject.IsMarked(PhraseRole.SubjectAuto) && !mail.Subject.IsMarked(PhraseRole.SubjectMeeting))
            return new Evidence("mailerDaemon", "MAILER-DAEMON");
        return null;
    }

    private static bool IsOtherReport(HeaderMarks headers) =>
        headers.IsReport("disposition-notification") || headers.IsReport("feedback-report");

    // Postmasters are people too, and answers of programs have no envelope sender either: there the words decide.
    private static Evidence? ByWords(MailReading mail)
    {
        if (mail.Headers.IsAnyReport && mail.Body.Whole[PhraseRole.Failure])
            return new Evidence("report", "multipart/report");
        var isPostmaster = Senders.IsPostmaster(mail.Message.From);
        if (!isPostmaster && !mail.HasNoSender && !mail.Headers.HasNullSender)
            return null;
        var rule = isPostmaster ? "postmaster" : "nullSender";
        if (!mail.Subject.IsAnswer && mail.Subject.BeginsWith(PhraseRole.SubjectFailure))
            return new Evidence(rule, mail.Subject.Named(PhraseRole.SubjectFailure));
        var body = mail.Body;
        var said = body.Whole.First(PhraseRole.Failure) ?? (mail.Subject.Holds(PhraseRole.SubjectDelay) ? body.Whole.First(PhraseRole.Delay) : null);
        return said is { } phrase && !body.Top[PhraseRole.Engaged] && !body.AsksSomething
            ? new Evidence(rule, $"body:{phrase.Language}") : null;
    }

    // Gateways report in the name of anybody. A person who writes of a failure does not begin with the report's own words.
    private static Evidence? ByWordsOfAStranger(MailReading mail)
    {
        var body = mail.Body;
        return mail.Subject.IsTitle(PhraseRole.SubjectFailure) && body.Top.PlaceOf(PhraseRole.Failure) < FirstLines
            && !body.Top[PhraseRole.Engaged] && !body.AsksSomething && !body.GreetsRecipient && !mail.Headers.IsAnswer
            ? new Evidence("failureText", mail.Subject.Named(PhraseRole.SubjectFailure)) : null;
    }
}
