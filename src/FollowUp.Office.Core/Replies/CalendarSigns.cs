using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies.Phrases;

namespace FollowUp.Office.Core.Replies;

/// <summary>Tells invitations, answers to them, counter-proposals and cancellations.</summary>
internal static class CalendarSigns
{
    /// <summary>Why it is one, or null. A subject such as "Accepted: ..." alone may be anybody's.</summary>
    public static Evidence? Of(MailReading mail)
    {
        if (mail.Message.IsCalendarMessage)
            return new Evidence("calendarMessage", mail.Message.MessageClass ?? "eventMessage");
        if (mail.ClassBegins("IPM.Schedule.") || mail.ClassBegins("IPM.Appointment"))
            return new Evidence("messageClass", mail.Message.MessageClass!);
        return ByHeader(mail.Headers) ?? ByWords(mail);
    }

    private static Evidence? ByHeader(HeaderMarks headers)
    {
        if (headers["Content-Type"] is { } type && (type.StartsWith("text/calendar", StringComparison.OrdinalIgnoreCase) || HasMethod(type)))
            return new Evidence("contentType", "text/calendar");
        if (headers["Content-Class"]?.Contains("calendarmessage", StringComparison.OrdinalIgnoreCase) == true)
            return new Evidence("contentClass", "calendarmessage");
        if (headers.Has("X-MS-Exchange-Calendar-Originator-Id"))
            return new Evidence("calendarHeader", "X-MS-Exchange-Calendar-Originator-Id");
        return IsCalendarId(headers["Message-ID"]) || headers["Sender"]?.Contains("calendar-notification@", StringComparison.OrdinalIgnoreCase) == true
            ? new Evidence("calendarHeader", "Message-ID") : null;
    }

    // RFC 6047 2.4: the method is repeated as a parameter.
    private static bool HasMethod(string type) =>
        type.Contains("method=", StringComparison.OrdinalIgnoreCase)
        && !type.Contains("boundary=\"method=", StringComparison.OrdinalIgnoreCase);

    private static bool IsCalendarId(string? id) => id?.StartsWith("<calendar-", StringComparison.OrdinalIgnoreCase) == true;

    private static Evidence? ByWords(MailReading mail)
    {
        if (mail.Body.IsCalendarData)
            return new Evidence("calendarData", "VCALENDAR");
        if (mail.Subject.IsMarked(PhraseRole.SubjectMeeting))
            return new Evidence("subject", mail.Subject.Named(PhraseRole.SubjectMeeting));
        return mail.Subject.IsMarked(PhraseRole.SubjectCalendar) && mail.Body.Top[PhraseRole.Calendar]
            && !mail.Body.Top[PhraseRole.Engaged] && !mail.Body.AsksSomething
            ? new Evidence("subject", mail.Subject.Named(PhraseRole.SubjectCalendar)) : null;
    }
}
