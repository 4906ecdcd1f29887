using FollowUp.Office.Core.Leads;

namespace FollowUp.Office.Core.Cadences;

/// <summary>The rhythms that everybody begins with. They can be edited like any other.</summary>
public static class DefaultCadences
{
    /// <summary>
    /// Five touches in about five weeks: most sales close after the fifth (DESIGN 1). The gaps widen, and nobody gets more than
    /// two mails in a row without a word by another way.
    /// </summary>
    public static Cadence Prospect { get; } = new("prospect", "Five touches",
    [
        InTurn(1, Channel.Mail), InTurn(3, Channel.Mail), InTurn(4, Channel.Call), InTurn(6, Channel.Mail), InTurn(10, Channel.Call),
    ]);

    /// <summary>For those who send others: a word at least once in a quarter, by changing ways, and a card in between. Thanks come by themselves.</summary>
    public static Cadence ReferralPartner { get; } = new("referral-partner", "Referral partners",
    [
        InTurn(1, Channel.Mail), InTurn(10, Channel.Call), InTurn(20, Channel.Meeting), InTurn(40, Channel.Mail), InTurn(60, Channel.Post),
        new(StepTiming.MonthsAfterTouch, 3, Channel.Call), new(StepTiming.Birthday, 0, Channel.Post),
    ]);

    /// <summary>For those who bought: after a month, a quarter and a year, and on the days that are theirs. Customers buy again, and are forgotten first.</summary>
    public static Cadence Customer { get; } = new("customer", "Customers",
    [
        new(StepTiming.DaysAfterStart, 30, Channel.Call), new(StepTiming.DaysAfterStart, 90, Channel.Mail), new(StepTiming.DaysAfterStart, 365, Channel.Meeting),
        new(StepTiming.Birthday, 0, Channel.Post), new(StepTiming.Anniversary, 0, Channel.Call),
    ]);

    /// <summary>A word every three months, counted from the last one.</summary>
    public static Cadence KeepInTouch { get; } = new("keep-in-touch", "Keep in touch", [new(StepTiming.MonthsAfterTouch, 3, Channel.Mail)]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Cadence> All { get; } = [Prospect, ReferralPartner, Customer, KeepInTouch];

    /// <summary>The one with which a lead of this kind begins.</summary>
    public static Cadence For(LeadKind kind) => kind switch
    {
        LeadKind.Customer => Customer,
        LeadKind.ReferralPartner => ReferralPartner,
        _ => Prospect,
    };

    private static CadenceStep InTurn(int workingDays, Channel channel) => new(StepTiming.WorkingDaysAfterTouch, workingDays, channel);
}
