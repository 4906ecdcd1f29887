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

    public static LeadState StateOf(params LeadFact[] facts) => LeadHistory.Of(facts, []).Fold(Week);

    public static LeadDecision Then(this LeadHistory history, LeadFact fact) => LeadDecision.Decide(history, Week, fact);

    private static MailRef Mail(string name) => new($"<{name}@example>", "conversation", $"About {name}", null);
}
