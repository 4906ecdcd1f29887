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
public sealed record Answered(string Key, DateTimeOffset At, string Subject);

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

    /// <summary>The day the person is back, while they are away.</summary>
    public DateOnly? ParkedUntil { get; init; }

    /// <summary>Touches that count: distinct local days and ways; several mails on one day are one (DESIGN 2).</summary>
    public int Touches { get; init; }

    /// <summary>Subject of the newest mail with the person.</summary>
    public string? LastConversation { get; init; }

    /// <summary>Addresses that a delivery report named as failed.</summary>
    public AddressSet BouncedAddresses { get; init; } = AddressSet.Empty;
}
