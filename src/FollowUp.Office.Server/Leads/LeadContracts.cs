using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Mailbox;

namespace FollowUp.Office.Server.Leads;

/// <summary>Capture: who, from which mail, and when to follow up.</summary>
internal sealed record CaptureRequest(
    PersonInput Person,
    FollowUpInput FollowUp,
    MailInput? Mail = null,
    LeadKind Kind = LeadKind.Prospect,
    Channel Channel = Channel.Mail,
    string? Phone = null,
    string? Note = null);

internal sealed record PersonInput(string Address, string? Name = null);

/// <summary>The mail from which the pane captures; <paramref name="At"/> is when it was received or sent.</summary>
internal sealed record MailInput(
    string InternetMessageId, MailDirection Direction, DateTimeOffset At, string? ConversationId = null, string? Subject = null, string? WebLink = null);

internal enum MailDirection { Received, Sent }

/// <summary>A preset, or an own date with an optional local time.</summary>
internal sealed record FollowUpInput(FollowUpPreset? Preset = null, DateOnly? Date = null, TimeOnly? Time = null)
{
    public FollowUpWish? Wish() => this switch
    {
        { Preset: { } preset, Date: null } => new FollowUpWish.ByPreset(preset),
        { Preset: null, Date: { } date } => new FollowUpWish.OnDate(date, Time),
        _ => null,
    };
}

internal sealed record NextTouchRequest(FollowUpInput FollowUp, Channel Channel = Channel.Mail);

internal sealed record UndoRequest(Guid EntryId);

/// <summary>The user's word on a question: was this mail the lead's answer?</summary>
internal sealed record JudgeRequest(Guid EntryId, bool IsAnswer);

internal sealed record AddressRequest(string Address);

internal sealed record LeadResponse(
    Guid Id, LeadKind Kind, string Name, string? Company, string? Phone, string? Note, IReadOnlyList<AddressResponse> Addresses,
    string Status, int Version, LeadPhase State, NextTouchResponse? NextTouch, WaitingResponse? Waiting, AnsweredResponse? Answered,
    DateOnly? ParkedUntil, DateOnly? AwayUntil, QuestionResponse? Question, FailureResponse? Failure, string? WriteTo, string? SuggestedAddress,
    TouchMeterResponse TouchMeter, int NoCount, string? LastConversation,
    IReadOnlyList<TimelineEntry> Timeline, IReadOnlyList<ProblemResponse> Problems, HearingResponse? Hearing);

internal sealed record AddressResponse(string Address, bool Bounced);

internal sealed record NextTouchResponse(DateTimeOffset Due, string Local, string Zone, Channel Channel, TouchReason Why, string Calendar);

internal sealed record WaitingResponse(DateTimeOffset Since, string Subject);

internal sealed record AnsweredResponse(DateTimeOffset At, string Subject);

/// <summary>A mail of which the user is to say whether it is an answer; <paramref name="EntryId"/> is its place in the timeline.</summary>
internal sealed record QuestionResponse(Guid EntryId, DateTimeOffset At, string Subject, string From, EvidenceResponse Evidence);

/// <summary>A mail of the user's that did not arrive, until they do something about it.</summary>
internal sealed record FailureResponse(Guid EntryId, DateTimeOffset At, string? Address);

internal sealed record TouchMeterResponse(int Touches, int Goal);

internal sealed record TimelineEntry(
    Guid Id, DateTimeOffset At, string Kind, string? Subject, Channel? Channel, EvidenceResponse? Evidence, bool Undoable, bool Undone);

internal sealed record EvidenceResponse(string Rule, string Detail);

/// <summary>An effect that did not work out, in one sentence, with a way to try again.</summary>
internal sealed record ProblemResponse(Guid EffectId, string Kind, string Sentence, bool Retryable);

internal sealed record LeadSummary(Guid Id, LeadKind Kind, string Name, IReadOnlyList<string> Addresses, LeadPhase State, DateTimeOffset? NextDue);

internal sealed record LeadPage(IReadOnlyList<LeadSummary> Items, string? Next);
