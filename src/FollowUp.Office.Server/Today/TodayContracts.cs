using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Leads;

namespace FollowUp.Office.Server.Today;

/// <summary>How a user's leads stand today; every active lead is in exactly one of these.</summary>
internal enum TodayGroup
{
    /// <summary>Due today or before.</summary>
    ToDo,

    /// <summary>A person answered; what they said is not recorded yet.</summary>
    Answered,

    /// <summary>The user deleted the event: done, later, or let go?</summary>
    Deleted,

    /// <summary>We wrote, and the next touch lies ahead.</summary>
    Waiting,

    /// <summary>Away until a day ahead.</summary>
    Parked,

    /// <summary>The next touch lies ahead, and nobody owes an answer.</summary>
    Planned,

    /// <summary>An active lead without a next touch. There is no way into this group; it is counted so that a fault would show.</summary>
    NoNextStep,
}

internal sealed record TodayResponse(
    TodayCounts Counts, TodayPage ToDo, TodayPage Answered, TodayPage Deleted, TodayPage Waiting, TodayPage Parked, TodayPage NoNextStep, PipelineResponse Pipeline);

internal sealed record TodayCounts(int ToDo, int Overdue, int Answered, int Deleted, int Waiting, int Parked, int Planned, int NoNextStep);

internal sealed record TodayPage(IReadOnlyList<TodayItem> Items, string? Next);

internal sealed record TodayItem(
    Guid Id, string Name, LeadKind Kind, string? Address, string? Phone, string? Company, string? Local, DateOnly? Day, bool Fixed, int OverdueDays,
    TouchReason? Why, string? Words, Channel? Channel, string? LastConversation, string? WebLink, int Touches, int NoCount, LeadPhase State, int Version);

/// <summary>Active leads with a date, against the user's own target.</summary>
internal sealed record PipelineResponse(int Active, int? Target);

internal sealed record PipelineRequest(int? Target);

/// <summary>People who wrote in the last week and are no leads: offered, never captured unasked.</summary>
internal sealed record CandidatesResponse(IReadOnlyList<Candidate> Items);

internal sealed record Candidate(
    string Name, string Address, string Subject, DateTimeOffset At, string InternetMessageId, string ConversationId, string? WebLink);

/// <summary>What a session came to. <paramref name="ToNextYes"/> is null while the user has no yes to count from.</summary>
internal sealed record SessionNumbersResponse(int Touches, int Answers, int? ToNextYes);
