using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;

namespace FollowUp.Office.Core.Tests.Leads;

/// <summary>Facts of one lead, told in days and hours after Monday 23 November 2026, 9:00 in Berlin.</summary>
internal static class Story
{
    public static readonly WorkingWeek Week = WorkingWeek.Usual("Europe/Berlin");

    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset At(double days) => Monday.AddDays(days);

    public static DueTime Due(int day, int hour = 9) => new(new DateTime(2026, 11, 23, hour, 0, 0).AddDays(day), Week.Zone);

    public static LeadFact Captured(double day, int dueDay) => new LeadFact.Captured($"captured:{day}", At(day), Due(dueDay), Channel.Mail);

    public static LeadFact Chosen(double day, int dueDay, Channel channel = Channel.Call) =>
        new LeadFact.NextTouchChosen($"chosen:{day}", At(day), Due(dueDay), channel);

    public static LeadFact Received(double day) => new LeadFact.MailReceived($"mail:in{day}", At(day), Mail($"in{day}"));

    public static LeadFact Sent(double day) => new LeadFact.MailSent($"mail:out{day}", At(day), Mail($"out{day}"));

    public static LeadFact Replied(double day) => new LeadFact.PersonReplied($"mail:in{day}", At(day), Mail($"in{day}"), new Evidence("inReplyTo", "<x>"));

    public static LeadFact Away(double day, int? backDay) => new LeadFact.AutoReplied(
        $"mail:auto{day}", At(day), Mail($"auto{day}"), new Evidence("autoSubmitted", "auto-replied"),
        backDay is { } back ? DateOnly.FromDateTime(Due(back).Local) : null);

    public static LeadFact Bounced(double day, string? address) =>
        new LeadFact.MailBounced($"mail:ndr{day}", At(day), Mail($"ndr{day}"), new Evidence("messageClass", "REPORT.IPM.Note.NDR"), address);

    /// <summary>Something that the owner says or does, by number: what mail cannot tell.</summary>
    public static LeadFact OwnersDoing(double day, int which, int ahead) => (which % 12) switch
    {
        0 => Answered(day, new Answer.Yes()),
        1 => Answered(day, new Answer.NotNow(Due((int)day + ahead), Channel.Call, "Call me then.")),
        2 or 3 => Answered(day, new Answer.No((NoReason)(ahead % 11), Due((int)day + ahead), Channel.Call, null)),
        4 => ahead % 5 > 0 ? Answered(day, new Answer.StillTalking()) : Answered(day, new Answer.Stop(null)),
        5 => new LeadFact.TouchMade($"made:{day}", At(day), (Channel)(ahead % 5), "The offer", Completes: ahead % 2 == 0),
        6 => new LeadFact.CadenceChosen($"cadence:{day}", At(day), DefaultCadences.All[ahead % 4]),
        7 => new LeadFact.KindChosen($"kind:{day}", At(day), (LeadKind)(ahead % 3)),
        8 => new LeadFact.ReferralMade($"referral:{day}", At(day), IsReceived: ahead % 2 == 0, null),
        9 => ahead % 4 > 0 ? new LeadFact.EventDeleted($"deleted:{day}", At(day), new Evidence("calendar", "e")) : new LeadFact.LetGo($"letGo:{day}", At(day)),
        10 => new LeadFact.EventMoved($"moved:{day}", At(day), Due((int)day + ahead, 14), new Evidence("calendar", "e")),
        _ => new LeadFact.DayRemembered($"day:{day}", At(day), StepTiming.Birthday, new MonthDay((ahead % 12) + 1, 28)),
    };

    public static LeadFact.AnswerGiven Answered(double day, Answer answer) => new($"said:{day}", At(day), answer);

    /// <summary>The owner's press, as the server takes it.</summary>
    public static LeadHistory Press(this LeadHistory history, LeadFact.AnswerGiven given) => history.Repeats(given) ? history : history.With(given);

    public static LeadState StateOf(params LeadFact[] facts) => LeadHistory.Of(facts, []).Fold(Week);

    public static LeadDecision Then(this LeadHistory history, LeadFact fact) => LeadDecision.Decide(history, Week, fact);

    private static MailRef Mail(string name) => new($"<{name}@example>", "conversation", $"About {name}", null);
}
