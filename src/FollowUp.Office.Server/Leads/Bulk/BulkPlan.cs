using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Cadences;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Office.Server.Leads.Bulk;

/// <summary>An act as one fact about each lead; what all of them share is looked up once.</summary>
internal sealed record BulkPlan(BulkAction Action, Cadence? Cadence, DueTime? Due, TagSet Tags)
{
    public static async Task<(BulkPlan? Plan, ProblemHttpResult? Problem)> OfAsync(
        BulkAction action, Account account, CadenceShelf cadences, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var tags = LeadTags.Of([action.Tag ?? action.Untag], out var problem);
        if (!action.IsOne || (tags is { Count: 0 } && (action.Tag ?? action.Untag) is not null))
        {
            return (null, BulkProblems.NoAction());
        }

        var (due, wrong) = action.NextTouch?.FollowUp.Wish() is { } wish ? FollowUpWishes.Resolve(wish, account.Week(), now) : (null, null);
        var cadence = action switch
        {
            { Cadence: { } id } => await cadences.FindAsync(account, id, cancellationToken),
            { Kind: { } kind } => await cadences.OfAsync(account, kind, cancellationToken),
            _ => null,
        };
        problem ??= action.NextTouch is not null && due is null ? LeadProblems.Of(wrong) : action.Cadence is not null && cadence is null ? LeadProblems.NoSuchCadence() : null;
        return problem is null ? (new BulkPlan(action, cadence, due, tags!), null) : (null, problem);
    }

    /// <summary>The fact about a lead, or why there is none.</summary>
    public (LeadFact? Fact, BulkOutcome Otherwise) FactOf(LeadState state, string key, DateTimeOffset now) => Action switch
    {
        { Tag: not null } => (Tagged(state.Tags, state.Tags.With(Tags), key, now), state.Tags.With(Tags).Count > TagSet.MostTags ? BulkOutcome.TooManyTags : BulkOutcome.Unchanged),
        { Untag: not null } => (Tagged(state.Tags, state.Tags.Without(Tags), key, now), BulkOutcome.Unchanged),
        _ when !state.IsActive => (null, BulkOutcome.NotActive),
        { Kind: { } kind } => (state.Kind == kind ? null
            : new LeadFact.KindChosen(key, now, kind, Cadence == DefaultCadences.For(kind) ? null : Cadence), BulkOutcome.Unchanged),
        { Cadence: not null } => (state.Cadence?.Cadence == Cadence ? null : new LeadFact.CadenceChosen(key, now, Cadence!), BulkOutcome.Unchanged),
        { LetGo: true } => (new LeadFact.LetGo(key, now), BulkOutcome.Unchanged),
        _ => (new LeadFact.NextTouchChosen(key, now, Due!, Action.NextTouch!.Channel), BulkOutcome.Unchanged),
    };

    private static LeadFact.Tagged? Tagged(TagSet before, TagSet after, string key, DateTimeOffset now) =>
        after.Count <= TagSet.MostTags && after.ChangeFrom(before) is var (added, removed) && added.Count + removed.Count > 0 ? new LeadFact.Tagged(key, now, added, removed) : null;
}
