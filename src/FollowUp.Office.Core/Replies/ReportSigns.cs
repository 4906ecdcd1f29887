using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies.Phrases;

namespace FollowUp.Office.Core.Replies;

/// <summary>Tells receipts, complaints and what other programs report.</summary>
internal static class ReportSigns
{
    /// <summary>A receipt says in its first lines what it is.</summary>
    private const int FirstLines = 600;

    /// <summary>Read receipts (RFC 8098).</summary>
    public static Evidence? OfReceipt(MailReading mail)
    {
        if (mail.IsReportClass(".IPNRN") || mail.IsReportClass(".IPNNRN"))
            return new Evidence("messageClass", mail.Message.MessageClass!);
        if (mail.Headers.IsReport("disposition-notification"))
            return new Evidence("readReceipt", "disposition-notification");
        // "Read: ..." alone may be anybody's subject; together with the words of a receipt it is none.
        var top = mail.Body.Top;
        return mail.Subject.IsMarked(PhraseRole.SubjectRead) && mail.Body.Whole.PlaceOf(PhraseRole.Read) < FirstLines
            && !top[PhraseRole.Engaged] && !mail.Body.AsksSomething
            ? new Evidence("subject", mail.Subject.Named(PhraseRole.SubjectRead)) : null;
    }

    /// <summary>Complaints of readers (ARF, RFC 5965).</summary>
    public static Evidence? OfAbuse(MailReading mail)
    {
        if (mail.Headers.IsReport("feedback-report") || mail.Headers.Has("Feedback-Type"))
            return new Evidence("abuseReport", "feedback-report");
        var body = mail.Body;
        return mail.Subject.IsTitle(PhraseRole.SubjectAbuse) || (!mail.Subject.IsAnswer && mail.Subject.BeginsWith(PhraseRole.SubjectAbuse))
            ? body.TopLength == 0 || (body.Top[PhraseRole.Abuse] && !body.AsksSomething) ? new Evidence("subject", mail.Subject.Named(PhraseRole.SubjectAbuse)) : null
            : null;
    }

    /// <summary>What is left of reports: MAPI classes that no person's mail has, and multipart/report of other kinds.</summary>
    public static Evidence? OfProgram(MailReading mail)
    {
        if (mail.ClassBegins("REPORT.") || mail.ClassBegins("IPM.Recall.Report") || mail.ClassBegins("IPM.Outlook.Recall"))
            return new Evidence("messageClass", mail.Message.MessageClass!);
        return mail.Headers.IsAnyReport ? new Evidence("report", "multipart/report") : null;
    }
}
