using System.Globalization;
using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Templates;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Leads;

/// <summary>Reads a lead as the pane shows it: state from the facts, timeline from facts and performed effects.</summary>
internal sealed class LeadReader(FollowUpDb db, LeadHearing hearing, TimeProvider time)
{
    /// <summary>Most sales close after the fifth touch; the meter counts towards it (DESIGN 1).</summary>
    private const int TouchGoal = 5;

    public async Task<LeadResponse> ReadAsync(Account account, Lead lead, CancellationToken cancellationToken)
    {
        var facts = await db.Set<FactRow>().AsNoTracking().Where(row => row.LeadId == lead.Id).ToListAsync(cancellationToken);
        var effects = await db.Set<EffectRow>().AsNoTracking().Where(row => row.LeadId == lead.Id).ToListAsync(cancellationToken);
        var inCalendar = await db.Set<CalendarEntry>().AnyAsync(entry => entry.LeadId == lead.Id, cancellationToken);
        var history = LeadBook.HistoryOf(facts, lead);
        var state = WithoutPastAbsence(history.Fold(account.Week()), account.Week().LocalDate(time.GetUtcNow()));
        return new LeadResponse(
            lead.Id, lead.Kind, lead.Name, lead.Company, lead.Title, lead.Phone, lead.Note, [.. state.Tags],
            [.. lead.Reach().Addresses.Select(known => new AddressResponse(known, state.BouncedAddresses.Contains(known)))],
            state.IsActive ? "active" : "retired", RetiredOf(state, facts), lead.Version, WordOf(Lead.PhaseOf(state)),
            NextTouchOf(state, effects, inCalendar, await TemplateOfAsync(account, state, cancellationToken)),
            state.Waiting is { } waiting ? new WaitingResponse(waiting.Since, waiting.Subject) : null,
            AnsweredOf(state, facts),
            state.ParkedUntil, state.AwayUntil,
            QuestionOf(state, facts), FailureOf(state, facts), state.WriteTo, state.SuggestedAddress, new TouchMeterResponse(state.Touches, TouchGoal),
            state.UnansweredMails, state.NoCount, PermissionOf(state), state.EventDeletedAt, PlaceOf(state), OfYear(state.Birthday), OfYear(state.Anniversary),
            new ReferralsResponse(state.Referrals.Given, state.Referrals.Received), state.LastConversation,
            LeadTimeline.Of(facts, effects, state, history.Weigh()), [.. EffectProblems.In(effects)],
            await hearing.OfAsync(account, state, cancellationToken));
    }

    // An absence is over by itself on the day of return; the facts know no today.
    private static LeadState WithoutPastAbsence(LeadState state, DateOnly today) => state with
    {
        AwayUntil = state.AwayUntil > today ? state.AwayUntil : null,
        ParkedUntil = state.ParkedUntil > today ? state.ParkedUntil : null,
    };

    private static QuestionResponse? QuestionOf(LeadState state, List<FactRow> facts) => state.Question is not { } question ? null : new QuestionResponse(
        facts.Single(row => row.Key == question.Key).Id, question.At, question.Subject, question.From,
        new EvidenceResponse(question.Evidence.Rule, question.Evidence.Detail));

    private static FailureResponse? FailureOf(LeadState state, List<FactRow> facts) => state.Failure is not { } failure ? null
        : new FailureResponse(facts.Single(row => row.Key == failure.Key).Id, failure.At, failure.Address);

    private static NextTouchResponse? NextTouchOf(LeadState state, List<EffectRow> effects, bool inCalendar, TemplateName? template) =>
        state.NextTouch is not { } next ? null : new NextTouchResponse(
            next.Due.Instant, LocalOf(next.Due), next.Due.Zone, next.Channel, next.Reason, next.Words, next.Due.IsFixed, CalendarWord(state, next, effects, inCalendar), template);

    // A template that is gone, or shared no more, is none.
    private async Task<TemplateName?> TemplateOfAsync(Account account, LeadState state, CancellationToken cancellationToken) =>
        state is { NextTouch: not null, Cadence.Planned.Step.Template: { } text } && Guid.TryParse(text, out var id)
            ? await db.TemplatesFor(account).Where(row => row.Id == id).Select(row => new TemplateName(row.Id, row.Name)).SingleOrDefaultAsync(cancellationToken)
            : null;

    private static RetiredResponse? RetiredOf(LeadState state, List<FactRow> facts) => state.Retired is not { } retired ? null
        : new RetiredResponse(facts.Single(row => row.Key == retired.Key).Id, retired.At, retired.By);

    private static AnsweredResponse? AnsweredOf(LeadState state, List<FactRow> facts) => state.Answered is not { } answered ? null : new AnsweredResponse(
        facts.Single(row => row.Key == answered.Key).Id, answered.At, answered.Subject,
        answered.Proposal is { } proposal ? new ProposalResponse(proposal.Day, proposal.Words) : null);

    private static PermissionResponse? PermissionOf(LeadState state) =>
        state.Permission is { } given ? new PermissionResponse(given.At, LocalOf(given.Until), given.Channel, given.Words) : null;

    private static CadencePlaceResponse? PlaceOf(LeadState state) => state.Cadence is not { Cadence: var cadence } run ? null
        : new CadencePlaceResponse(cadence.Id, cadence.Name, run.Planned?.Number + 1, cadence.Steps.Count);

    private static string? OfYear(MonthDay? day) => day is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Month:00}-{known.Day:00}") : null;

    private static string LocalOf(DueTime due) => due.Local.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    // Why somebody is no longer a lead stands beside it; that they are not is one word.
    private static LeadPhase WordOf(LeadPhase phase) => phase is LeadPhase.Stopped or LeadPhase.TakenBack ? LeadPhase.Retired : phase;

    private static string CalendarWord(LeadState state, NextTouch next, List<EffectRow> effects, bool inCalendar) =>
        effects.Where(row => row.Kind is EffectKind.PutEvent or EffectKind.RemoveEvent).MaxBy(row => row.Seq) switch
        {
            _ when !next.BelongsInCalendar || state.EventDeletedAt is not null => "none",
            { State: EffectState.Dead or EffectState.Unknown } => "failed",
            { State: EffectState.Done } when inCalendar => "inCalendar",
            _ => "pending",
        };
}
