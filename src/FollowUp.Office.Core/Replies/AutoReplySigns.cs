using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies.Phrases;

namespace FollowUp.Office.Core.Replies;

/// <summary>
/// Tells answers that no person sent by their words, where no header does. Words are weighed, since people too are "out of
/// the office": a notice says several of the things that notices say, and none of those that only people say.
/// </summary>
internal static class AutoReplySigns
{
    /// <summary>What is needed to take a mail for a machine's.</summary>
    private const int Enough = 3;

    /// <summary>A notice says near its beginning what it is.</summary>
    private const int Beginning = 450;

    /// <summary>Why it is an answer that a machine sent, or null.</summary>
    public static Evidence? Of(MailReading mail)
    {
        var subject = mail.Subject;
        if (subject.IsMarked(PhraseRole.SubjectAuto))
            return new Evidence("subject", subject.Named(PhraseRole.SubjectAuto));
        if (IsProgramsTitle(mail))
            return new Evidence("subject", subject.Named(subject.BeginsWith(PhraseRole.SubjectAuto) ? PhraseRole.SubjectAuto : PhraseRole.SubjectAway));
        if (TellsOfItsSender(mail))
            return new Evidence("subject", subject.Named(PhraseRole.SubjectOut));
        return Weighed(mail, "absence", PhraseRole.AbsentFormal, Absence(mail))
            ?? Weighed(mail, "machine", PhraseRole.Machine, Machine(mail))
            ?? Weighed(mail, "acknowledgement", PhraseRole.Ack, Acknowledgement(mail))
            ?? Weighed(mail, "challenge", PhraseRole.Challenge, Challenge(mail));
    }

    /// <summary>
    /// Whether it speaks of an answer at all: an absence, a receipt, a challenge. "This is an automated message" stands in
    /// notices too that nobody asked for.
    /// </summary>
    public static bool Answers(MailReading mail) =>
        mail.Headers.IsAnswer || mail.Subject.IsAnswer || mail.Subject.BeginsWith(PhraseRole.SubjectAuto) || mail.Subject.BeginsWith(PhraseRole.SubjectAway)
        || mail.Subject.Holds(PhraseRole.SubjectAck) || mail.Body.BeginsAsAnswer || Absence(mail) > 0 || TellsOfItsSender(mail) || Acknowledgement(mail) >= Enough || Challenge(mail) >= Enough;

    private static Evidence? Weighed(MailReading mail, string kind, PhraseRole main, int weight)
    {
        if (weight < Enough)
            return null;
        var phrase = mail.Body.Top.First(main) ?? mail.Body.Top.First(PhraseRole.Absent);
        return new Evidence("words", $"{kind}:{phrase?.Language ?? mail.Subject.Named(PhraseRole.SubjectAck)}");
    }

    private static int Absence(MailReading mail)
    {
        var top = mail.Body.Top;
        var place = Math.Min(top.PlaceOf(PhraseRole.AbsentFormal), top.PlaceOf(PhraseRole.Absent));
        if (place > Beginning)
            return 0;
        var languages = top.LanguagesOf(PhraseRole.AbsentFormal) | top.LanguagesOf(PhraseRole.Absent);
        int Weight(PhraseRole role, int weight) => (top.LanguagesOf(role) & languages) != 0 ? weight : 0;
        return (top[PhraseRole.AbsentFormal] ? 2 : 1)
            // Who answers may name a colleague without any urgency: "please contact Tom" says nothing there.
            + Math.Max(Weight(PhraseRole.Urgent, 2), mail.Subject.IsAnswer ? 0 : Weight(PhraseRole.Turn, 2)) + Weight(PhraseRole.Limited, 2)
            + Weight(PhraseRole.Later, 1) + Weight(PhraseRole.Back, 1) + Weight(PhraseRole.Thanks, 1)
            + (IsAbsenceTitle(mail.Subject) ? 2 : 0)
            - Weight(PhraseRole.Engaged, 4) - (mail.Body.AsksSomething ? 2 : 0) - (mail.Body.GreetsRecipient ? 3 : 0)
            // Mail programs quote below what a person writes; notices of an absence stand alone.
            - (mail.Subject.IsAnswer && mail.Body.QuotesHistory ? 6 : 0);
    }

    // Some programs say it all in the subject, in the third person, and in the body only that an answer follows.
    private static bool TellsOfItsSender(MailReading mail)
    {
        var top = mail.Body.Top;
        return mail.Message.From?.Name.Trim() is { Length: > 0 } name
            && mail.Message.Subject.TrimStart().StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && mail.Subject.Holds(PhraseRole.SubjectOut) && top[PhraseRole.Later]
            && !top[PhraseRole.Engaged] && !mail.Body.AsksSomething && !mail.Body.GreetsRecipient;
    }

    // A person who answers keeps the subject; a rule of a mail program puts its own title in its place.
    private static bool IsProgramsTitle(MailReading mail) =>
        mail.Headers.IsAnswer && (mail.Subject.IsWhole(PhraseRole.SubjectAuto) || mail.Subject.IsWhole(PhraseRole.SubjectAway) || mail.Subject.IsTitle(PhraseRole.SubjectAway))
        && !mail.Body.Top[PhraseRole.Engaged] && !mail.Body.AsksSomething && !mail.Body.GreetsRecipient;

    private static bool IsAbsenceTitle(SubjectReading subject) =>
        !subject.IsAnswer && (subject.IsTitle(PhraseRole.SubjectAway) || subject.BeginsWith(PhraseRole.SubjectAuto) || subject.Holds(PhraseRole.SubjectOut));

    private static int Machine(MailReading mail)
    {
        var top = mail.Body.Top;
        return top[PhraseRole.Machine] || mail.Body.BeginsAsAnswer
            ? 4 + Math.Max(0, Absence(mail)) - Against(mail, top[PhraseRole.Machine] ? top.LanguagesOf(PhraseRole.Machine) : ulong.MaxValue) : 0;
    }

    private static int Acknowledgement(MailReading mail)
    {
        var top = mail.Body.Top;
        if (!top[PhraseRole.Ack] || top.PlaceOf(PhraseRole.Ack) > Beginning)
            return 0;
        var languages = top.LanguagesOf(PhraseRole.Ack);
        int Weight(PhraseRole role, int weight) => (top.LanguagesOf(role) & languages) != 0 ? weight : 0;
        return 2 + Weight(PhraseRole.Promise, 1) + Weight(PhraseRole.Ticket, 2)
            + (mail.Subject.Holds(PhraseRole.SubjectAck) && !mail.Subject.IsAnswer ? 1 : 0) - Against(mail, languages)
            // Who answers by name above the mail that is answered may confirm its receipt politely, with a number too.
            - (mail.Subject.IsAnswer && mail.Body.QuotesHistory && mail.Body.GreetsRecipient ? 3 : 0);
    }

    private static int Challenge(MailReading mail)
    {
        var top = mail.Body.Top;
        return top[PhraseRole.Challenge] ? 4 - Against(mail, top.LanguagesOf(PhraseRole.Challenge)) : 0;
    }

    private static int Against(MailReading mail, ulong languages) =>
        ((mail.Body.Top.LanguagesOf(PhraseRole.Engaged) & languages) != 0 ? 2 : 0) + (mail.Body.AsksSomething ? 1 : 0);
}
