using System.Globalization;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Mailbox;
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
            lead.Id, lead.Kind, lead.Name, lead.Company, lead.Phone, lead.Note,
            [.. lead.Reach().Addresses.Select(known => new AddressResponse(known, state.BouncedAddresses.Contains(known)))],
            state.IsActive ? "active" : "retired", lead.Version, LeadBook.PhaseOf(state),
            NextTouchOf(state, effects, inCalendar),
            state.Waiting is { } waiting ? new WaitingResponse(waiting.Since, waiting.Subject) : null,
            state.Answered is { } answered ? new AnsweredResponse(answered.At, answered.Subject) : null,
            state.ParkedUntil, state.AwayUntil,
            QuestionOf(state, facts), FailureOf(state, facts), state.WriteTo, state.SuggestedAddress, new TouchMeterResponse(state.Touches, TouchGoal), NoCount: 0, state.LastConversation,
            LeadTimeline.Of(facts, effects, state.IsActive, history.Weigh()), [.. ProblemsIn(effects)],
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

    private static NextTouchResponse? NextTouchOf(LeadState state, List<EffectRow> effects, bool inCalendar) =>
        state.NextTouch is not { } next ? null : new NextTouchResponse(
            next.Due.Instant, next.Due.Local.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture), next.Due.Zone,
            next.Channel, next.Reason, CalendarWord(next, effects, inCalendar));

    private static string CalendarWord(NextTouch next, List<EffectRow> effects, bool inCalendar) =>
        effects.Where(row => row.Kind is EffectKind.PutEvent or EffectKind.RemoveEvent).MaxBy(row => row.Seq) switch
        {
            _ when !next.BelongsInCalendar => "none",
            { State: EffectState.Dead or EffectState.Unknown } => "failed",
            { State: EffectState.Done } when inCalendar => "inCalendar",
            _ => "pending",
        };

    // Of the calendar only the newest act matters; of Teams every card.
    private static IEnumerable<ProblemResponse> ProblemsIn(List<EffectRow> effects) =>
        effects.GroupBy(row => row.IsCard ? row.Key : row.Lane)
            .Select(group => group.MaxBy(row => row.Seq)!)
            .Where(row => row.State is EffectState.Dead or EffectState.Unknown)
            .Select(row => new ProblemResponse(row.Id, row.IsCard ? "teams" : "calendar", EffectSentences.Of(row), Retryable: true));
}
