using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Effects;
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
    string? Note = null,
    string? CadenceId = null,
    string? Company = null,
    string? Title = null,
    IReadOnlyList<string>? Tags = null);

internal sealed record PersonInput(string Address, string? Name = null);

/// <summary>Who the lead is, as a whole: what is left out is not known.</summary>
internal sealed record PersonRequest(string Name, string? Company = null, string? Title = null, string? Phone = null);

/// <summary>The body of a mail as plain text, and its sender, whom the pane has; nothing of it is kept.</summary>
internal sealed record ProposalRequest(string Text, string? Name = null, string? Address = null);

/// <summary>All words by which the user sorts the lead.</summary>
internal sealed record TagsRequest(IReadOnlyList<string> Tags);

/// <summary>
/// The mail from which the pane captures; <paramref name="At"/> is when it was received or sent, <paramref name="To"/> the addresses
/// that one's own mail went to, null where they are not known. Of them none but the lead's is kept.
/// </summary>
internal sealed record MailInput(
    string InternetMessageId, MailDirection Direction, DateTimeOffset At, string? ConversationId = null, string? Subject = null, string? WebLink = null,
    IReadOnlyList<string>? To = null);

internal enum MailDirection { Received, Sent }

/// <summary>A preset, an own date with an optional local time, or the first step of the cadence.</summary>
internal sealed record FollowUpInput(FollowUpPreset? Preset = null, DateOnly? Date = null, TimeOnly? Time = null, bool Cadence = false)
{
    /// <param name="rhythm">The cadence that is meant; null where none can be.</param>
    public FollowUpWish? Wish(Cadence? rhythm = null) => this switch
    {
        { Preset: { } preset, Date: null, Cadence: false } => new FollowUpWish.ByPreset(preset),
        { Preset: null, Date: { } date, Cadence: false } => new FollowUpWish.OnDate(date, Time),
        { Preset: null, Date: null, Cadence: true } when rhythm is not null => new FollowUpWish.ByCadence(rhythm),
        _ => null,
    };
}

internal sealed record NextTouchRequest(FollowUpInput FollowUp, Channel Channel = Channel.Mail);

internal sealed record UndoRequest(Guid EntryId);

/// <summary>The user's word on a question: was this mail the lead's answer?</summary>
internal sealed record JudgeRequest(Guid EntryId, bool IsAnswer);

internal sealed record AddressRequest(string Address);

internal enum AnswerWord { Yes, NotNow, No, Stop, StillTalking }

/// <summary>What the lead said. <paramref name="By"/> where they did not say it in a mail that is known.</summary>
internal sealed record AnswerRequest(
    AnswerWord Answer, FollowUpInput? Until = null, Channel? Channel = null, NoReason? Reason = null, string? Words = null, Channel? By = null);

/// <summary>A touch that no mail tells of; <paramref name="At"/> for one made a while ago.</summary>
internal sealed record TouchRequest(Channel Channel, string? About = null, bool Completes = false, DateTimeOffset? At = null);

internal sealed record NoteRequest(string Text);

internal sealed record AboutRequest(Guid EntryId, string About);

internal sealed record KindRequest(LeadKind Kind);

internal sealed record CadenceChoiceRequest(string CadenceId);

/// <summary>Days of the year as MM-DD; null for none.</summary>
internal sealed record DaysRequest(string? Birthday, string? Anniversary);

internal sealed record ReferralRequest(bool Received, string? Who = null);

/// <summary>How long the user waits after it, and how long they would without a wish of their own.</summary>
internal sealed record ReasonResponse(NoReason Reason, int PauseInWeeks, int UsualPauseInWeeks, string NotAboutYou);

internal sealed record LeadResponse(
    Guid Id, LeadKind Kind, string Name, string? Company, string? Title, string? Phone, string? Note, IReadOnlyList<string> Tags,
    IReadOnlyList<AddressResponse> Addresses, string Status, RetiredResponse? Retired, int Version, LeadPhase State, NextTouchResponse? NextTouch, WaitingResponse? Waiting, AnsweredResponse? Answered,
    DateOnly? ParkedUntil, DateOnly? AwayUntil, QuestionResponse? Question, FailureResponse? Failure, string? WriteTo, string? SuggestedAddress,
    TouchMeterResponse TouchMeter, int UnansweredMails, int NoCount, PermissionResponse? Permission, DateTimeOffset? EventDeletedAt,
    CadencePlaceResponse? Cadence, string? Birthday, string? Anniversary, ReferralsResponse Referrals, string? LastConversation,
    IReadOnlyList<TimelineEntry> Timeline, IReadOnlyList<ProblemResponse> Problems, HearingResponse? Hearing);

internal sealed record AddressResponse(string Address, bool Bounced);

internal sealed record NextTouchResponse(DateTimeOffset Due, string Local, string Zone, Channel Channel, TouchReason Why, string? Words, bool Fixed, string Calendar, TemplateName? Template);

/// <summary>The text with which the step of the cadence begins.</summary>
internal sealed record TemplateName(Guid Id, string Name);

/// <summary>Why and since when a lead is no longer followed up; undoing the entry brings them back.</summary>
internal sealed record RetiredResponse(Guid EntryId, DateTimeOffset At, RetiredBy By);

internal sealed record PermissionResponse(DateTimeOffset At, string Local, Channel Channel, string? Words);

/// <summary>How far in which rhythm; <paramref name="Step"/> from 1, null where the user chose the next touch.</summary>
internal sealed record CadencePlaceResponse(string Id, string Name, int? Step, int Of);

internal sealed record ReferralsResponse(int Given, int Received);

internal sealed record WaitingResponse(DateTimeOffset Since, string Subject);

internal sealed record AnsweredResponse(Guid EntryId, DateTimeOffset At, string Subject, ProposalResponse? Proposal);

/// <summary>When to come back, as their mail says it.</summary>
internal sealed record ProposalResponse(DateOnly Date, string Words);

/// <summary>A mail of which the user is to say whether it is an answer; <paramref name="EntryId"/> is its place in the timeline.</summary>
internal sealed record QuestionResponse(Guid EntryId, DateTimeOffset At, string Subject, string From, EvidenceResponse Evidence);

/// <summary>A mail of the user's that did not arrive, until they do something about it.</summary>
internal sealed record FailureResponse(Guid EntryId, DateTimeOffset At, string? Address);

internal sealed record TouchMeterResponse(int Touches, int Goal);

internal sealed record TimelineEntry(
    Guid Id, DateTimeOffset At, string Kind, string? Subject, string? About, Channel? Channel, EvidenceResponse? Evidence, bool Undoable, bool Undone);

internal sealed record EvidenceResponse(string Rule, string Detail);

/// <summary>What a list shows of the leads: those of one state, those that are followed up, or all.</summary>
internal enum LeadListState { Active, Planned, Waiting, Answered, Parked, Retired, Stopped, All }

internal sealed record LeadSummary(
    Guid Id, LeadKind Kind, string Name, IReadOnlyList<string> Addresses, LeadPhase State, DateTimeOffset? NextDue, string? Company, string? Title, string? Phone,
    IReadOnlyList<string> Tags, DateOnly? Day, bool Fixed, TouchReason? Why, Channel? Channel, string? LastConversation, int Touches, int NoCount, string? CadenceId, int Version);

/// <summary>
/// <paramref name="Next"/>: where the page behind this one begins; null at the end. <paramref name="Previous"/>: where the one before it ends; null at the
/// beginning. <paramref name="Counts"/>: what the filters would show, whatever the state; with a page that nobody read on to (the first, the last, one by
/// its number), and null where more are found than anybody counts.
/// </summary>
internal sealed record LeadPage(IReadOnlyList<LeadSummary> Items, string? Next, LeadCounts? Counts, string? Previous = null);

internal sealed record LeadCounts(int Planned, int Waiting, int Answered, int Parked, int Retired, int Stopped);

internal sealed record TagResponse(string Tag, int Leads);
