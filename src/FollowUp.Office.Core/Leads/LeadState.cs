using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Leads;

/// <summary>The one next thing owed to a lead.</summary>
/// <param name="Due">When.</param>
/// <param name="Channel">By what way.</param>
/// <param name="Reason">Why.</param>
/// <param name="Words">What they said, with which the reminder opens: "call me in March".</param>
public sealed record NextTouch(DueTime Due, Channel Channel, TouchReason Reason, string? Words = null)
{
    /// <summary>Judging an answer is asked in the pane and in Teams; every other touch has a place in the calendar.</summary>
    public bool BelongsInCalendar => Reason != TouchReason.JudgeAnswer;
}

/// <summary>We wrote, and wait for their answer.</summary>
/// <param name="Since">When we wrote last.</param>
/// <param name="Subject">About what.</param>
public sealed record Waiting(DateTimeOffset Since, string Subject);

/// <summary>A person answered, and the user has not yet said what.</summary>
/// <param name="Key">Key of the fact.</param>
/// <param name="At">When.</param>
/// <param name="Subject">About what.</param>
/// <param name="IsByWord">True when it counts because the user said so, who then need not be told.</param>
/// <param name="Proposal">When to come back, where the answer says so.</param>
public sealed record Answered(string Key, DateTimeOffset At, string Subject, bool IsByWord = false, Proposal? Proposal = null);

/// <summary>A mail that may be this lead's answer; the user is asked.</summary>
/// <param name="Key">Key of the fact.</param>
/// <param name="At">When it was received.</param>
/// <param name="Subject">About what.</param>
/// <param name="From">The sender's address.</param>
/// <param name="Evidence">What speaks for it.</param>
public sealed record Question(string Key, DateTimeOffset At, string Subject, string From, Evidence Evidence);

/// <summary>A mail of ours that never arrived, and that the user has not yet made up for.</summary>
/// <param name="Key">Key of the report.</param>
/// <param name="At">When we heard.</param>
/// <param name="Address">The address that failed, where known.</param>
public sealed record Failure(string Key, DateTimeOffset At, string? Address);

/// <summary>The lead's permission to come back: who asks is the lead themselves.</summary>
/// <param name="At">When they gave it.</param>
/// <param name="Until">When to come back.</param>
/// <param name="Channel">By what way.</param>
/// <param name="Words">The sentence in which they gave it, where there is one.</param>
#pragma warning disable CA1711 // The word of the method; it has nothing to do with access.
public sealed record Permission(DateTimeOffset At, DueTime Until, Channel Channel, string? Words);
#pragma warning restore CA1711

/// <summary>Why a lead is no longer followed up. There is no other way to retire (DESIGN 2).</summary>
public enum RetiredBy
{
    /// <summary>They said no five times.</summary>
    FiveNos,

    /// <summary>They asked not to be contacted any more.</summary>
    Stop,

    /// <summary>Their owner let them go.</summary>
    Owner,
}

/// <summary>The end of following up.</summary>
/// <param name="Key">Key of the fact: undoing it brings the lead back.</param>
/// <param name="At">When.</param>
/// <param name="By">Why.</param>
public sealed record Retirement(string Key, DateTimeOffset At, RetiredBy By);

/// <summary>Who sent whom: a partnership is kept up by both.</summary>
/// <param name="Given">How many the owner sent to the lead.</param>
/// <param name="Received">How many the lead sent to the owner.</param>
public readonly record struct ReferralBalance(int Given, int Received);

/// <summary>The state of a lead: always derived from its facts, never edited.</summary>
public sealed record LeadState
{
    /// <summary>Before anything happened, or after the capture was undone.</summary>
    public static LeadState None { get; } = new();

    /// <summary>True from capture on, until the capture is undone or the lead retires. An active lead has a <see cref="NextTouch"/>.</summary>
    public bool IsActive { get; init; }

    /// <summary>Null exactly when the lead is not active.</summary>
    public NextTouch? NextTouch { get; init; }

    /// <summary>Set once the lead retired, and null again when they are taken up anew.</summary>
    public Retirement? Retired { get; init; }

    /// <summary>What they are to their owner.</summary>
    public LeadKind Kind { get; init; }

    /// <summary>Who they are; null while their owner has not changed what was known when they became a lead.</summary>
    public PersonCard? Person { get; init; }

    /// <summary>The words by which their owner sorts them.</summary>
    public TagSet Tags { get; init; } = TagSet.Empty;

    /// <summary>How many times they said no since they became a lead or a customer: 0 to 5.</summary>
    public int NoCount { get; init; }

    /// <summary>The permission that still holds.</summary>
    public Permission? Permission { get; init; }

    /// <summary>How far they have come in their rhythm; null before anything happened.</summary>
    public CadenceRun? Cadence { get; init; }

    /// <summary>Their birthday, where it is known.</summary>
    public MonthDay? Birthday { get; init; }

    /// <summary>The day of the year on which they became a customer, or what their owner keeps instead.</summary>
    public MonthDay? Anniversary { get; init; }

    /// <summary>Who sent whom.</summary>
    public ReferralBalance Referrals { get; init; }

    /// <summary>Days on which we wrote since they were last heard or reached in another way.</summary>
    public int UnansweredMails { get; init; }

    /// <summary>When the owner deleted the next touch's event, until they say what that meant: done, later, or let go.</summary>
    public DateTimeOffset? EventDeletedAt { get; init; }

    /// <summary>Set while we owe nothing and they owe an answer.</summary>
    public Waiting? Waiting { get; init; }

    /// <summary>Set while an answer waits to be judged.</summary>
    public Answered? Answered { get; init; }

    /// <summary>The newest mail of which it is open whether it is an answer. It changes nothing else.</summary>
    public Question? Question { get; init; }

    /// <summary>Set from a failed delivery until the user does something about it.</summary>
    public Failure? Failure { get; init; }

    /// <summary>The day the person is back, as their last automatic answer said; in the past once they are. A person's answer ends it.</summary>
    public DateOnly? AwayUntil { get; init; }

    /// <summary>Set while the next touch is moved behind an absence: the day the person is back.</summary>
    public DateOnly? ParkedUntil { get; init; }

    /// <summary>The next touch as it was before an absence moved it; null while none did.</summary>
    public NextTouch? BeforeAbsence { get; init; }

    /// <summary>Another address from which the answer came that waits to be judged: worth adding to the lead's.</summary>
    public string? SuggestedAddress { get; init; }

    /// <summary>The address to write to: the preferred one that has not failed; null where none is known or left.</summary>
    public string? WriteTo { get; init; }

    /// <summary>Touches that count: distinct local days and ways; several mails on one day are one (DESIGN 2).</summary>
    public int Touches { get; init; }

    /// <summary>What the newest touch was about: its owner's line, else the subject of the mail.</summary>
    public string? LastConversation { get; init; }

    /// <summary>A link that opens the newest mail with the person, where one is known.</summary>
    public string? LastLink { get; init; }

    /// <summary>Addresses that a delivery report named as failed.</summary>
    public AddressSet BouncedAddresses { get; init; } = AddressSet.Empty;
}
