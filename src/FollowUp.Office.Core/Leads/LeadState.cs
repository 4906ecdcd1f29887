using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Leads;

/// <summary>The one next thing owed to a lead.</summary>
/// <param name="Due">When.</param>
/// <param name="Channel">By what way.</param>
/// <param name="Reason">Why.</param>
public sealed record NextTouch(DueTime Due, Channel Channel, TouchReason Reason)
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
public sealed record Answered(string Key, DateTimeOffset At, string Subject, bool IsByWord = false);

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

/// <summary>The state of a lead: always derived from its facts, never edited.</summary>
public sealed record LeadState
{
    /// <summary>Before anything happened, or after the capture was undone.</summary>
    public static LeadState None { get; } = new();

    /// <summary>True from capture on, until the capture is undone or the lead retires. An active lead has a <see cref="NextTouch"/>.</summary>
    public bool IsActive { get; init; }

    /// <summary>Null exactly when the lead is not active.</summary>
    public NextTouch? NextTouch { get; init; }

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

    /// <summary>Subject of the newest mail with the person.</summary>
    public string? LastConversation { get; init; }

    /// <summary>Addresses that a delivery report named as failed.</summary>
    public AddressSet BouncedAddresses { get; init; } = AddressSet.Empty;
}
