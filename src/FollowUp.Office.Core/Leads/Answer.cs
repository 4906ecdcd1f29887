using System.Text.Json.Serialization;
using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Leads;

/// <summary>What a lead said (DESIGN 2).</summary>
[JsonDerivedType(typeof(Yes), "yes")]
[JsonDerivedType(typeof(NotNow), "notNow")]
[JsonDerivedType(typeof(No), "no")]
[JsonDerivedType(typeof(Stop), "stop")]
[JsonDerivedType(typeof(StillTalking), "stillTalking")]
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>They bought: a customer from now on, whose cadence starts at once.</summary>
    /// <param name="Cadence">The owner's rhythm for customers; null for the usual one.</param>
    public sealed record Yes(Cadence? Cadence = null) : Answer;

    /// <summary>Later, and with their permission to come back.</summary>
    /// <param name="Until">When to come back.</param>
    /// <param name="Channel">By what way.</param>
    /// <param name="Words">The sentence in which they gave it, where there is one.</param>
    public sealed record NotNow(DueTime Until, Channel Channel, string? Words) : Answer;

    /// <summary>An explicit no to this ask.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="AskAgain">When the next ask is due, unless this is the last no.</param>
    /// <param name="Channel">By what way.</param>
    /// <param name="Words">What they said, where there is something.</param>
    public sealed record No(NoReason Reason, DueTime AskAgain, Channel Channel, string? Words) : Answer;

    /// <summary>They asked not to be contacted any more. It holds for good.</summary>
    /// <param name="Words">What they said, where there is something.</param>
#pragma warning disable CA1716 // The word of the method; nobody writes this product in Visual Basic.
    public sealed record Stop(string? Words) : Answer;
#pragma warning restore CA1716

    /// <summary>Neither yes nor no yet: the conversation goes on.</summary>
    public sealed record StillTalking : Answer;
}

/// <summary>Why somebody said no.</summary>
public enum NoReason
{
    /// <summary>It came at the wrong time.</summary>
    Timing,

    /// <summary>There is no money for it.</summary>
    Budget,

    /// <summary>Somebody else decides.</summary>
    Authority,

    /// <summary>They do not need it now.</summary>
    NoNeedNow,

    /// <summary>They have somebody for it already.</summary>
    HasSupplier,

    /// <summary>They do other work now.</summary>
    ChangedJobs,

    /// <summary>They chose somebody else this time.</summary>
    Competitor,

    /// <summary>Nothing was said at all. Silence is no "no" (DESIGN 2), so this one pauses and does not count.</summary>
    NoAnswer,

    /// <summary>It does not fit.</summary>
    BadFit,

    /// <summary>Something in their own life.</summary>
    Personal,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What the product knows about a reason.</summary>
/// <param name="Reason">Which one.</param>
/// <param name="PauseInWeeks">How long to wait before the next ask, unless the owner says otherwise.</param>
/// <param name="NotAboutYou">One sentence on why it is not about the one who asked: a "no" is not about you.</param>
public sealed record ReasonForNo(NoReason Reason, int PauseInWeeks, string NotAboutYou);

/// <summary>
/// The reasons, each with its pause. The pauses follow what has to change before asking makes sense again: a decision takes weeks,
/// a need a quarter, a budget half a year, a contract a year.
/// </summary>
public static class ReasonsForNo
{
    /// <summary>How many explicit no's a lead is given up after (the method: "do not give up before five no's").</summary>
    public const int UntilRetired = 5;

    /// <summary>In the order in which they are offered.</summary>
    public static IReadOnlyList<ReasonForNo> All { get; } =
    [
        new(NoReason.Timing, 13, "Their calendar said no, not they. The same words can be welcome in three months."),
        new(NoReason.Budget, 26, "The money was given out before you asked. There is a new budget after this one."),
        new(NoReason.Authority, 2, "You asked somebody who may not decide. Ask them who does."),
        new(NoReason.NoNeedNow, 26, "Nothing hurts there at present. Needs come back, and then they ask whom they remember."),
        new(NoReason.HasSupplier, 26, "They keep their word to somebody else. So they will to you."),
        new(NoReason.ChangedJobs, 4, "Their work changed, not their opinion of you. Now you know two companies."),
        new(NoReason.Competitor, 52, "Somebody else got this one. Many first choices are made a second time."),
        new(NoReason.NoAnswer, 4, "Silence is no no. Most people are busy, and few mind being asked again."),
        new(NoReason.BadFit, 52, "What you offer and what they need differ for now. Both of you can change."),
        new(NoReason.Personal, 13, "Something else matters more to them right now. It would to you."),
        new(NoReason.Other, 13, "It was this ask at this time that they turned down. You may ask again."),
    ];

    /// <summary>What is known about a reason.</summary>
    public static ReasonForNo Of(NoReason reason) => All.Single(known => known.Reason == reason);

    /// <summary>When to ask again after a no on this day: after a pause in weeks, at the start of work on a working day.</summary>
    public static DueTime AskAgain(int pauseInWeeks, DateOnly saidOn, WorkingWeek week) =>
        week.AtStartOf(week.WorkingDayFrom(saidOn.AddDays(7 * pauseInWeeks)));
}
