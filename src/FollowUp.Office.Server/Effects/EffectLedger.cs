using System.Text.Json;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Leads;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Effects;

/// <summary>What a calendar event is to show; the rest is read from the lead when it is made.</summary>
internal sealed record PutEventPayload(
    DateTime Local, string Zone, Channel Channel, TouchReason Reason, string? WriteTo = null, bool IsFixed = false, string? Words = null)
{
    public DueTime Due => new(Local, Zone, IsFixed);
}

/// <summary>Which answer Teams is to tell of.</summary>
internal sealed record TellOfAnswerPayload(string FactKey, DateTimeOffset At, string Subject);

/// <summary>Which mail Teams is to ask about.</summary>
internal sealed record TellOfQuestionPayload(string FactKey, DateTimeOffset At, string Subject, string From);

/// <summary>Which failure Teams is to tell of.</summary>
internal sealed record TellOfFailurePayload(string FactKey, DateTimeOffset At, string? Address, string? WriteTo);

/// <summary>When the event was deleted of which Teams is to ask.</summary>
internal sealed record TellOfDeletionPayload(DateTimeOffset At);

/// <summary>Plans effects as rows in the caller's transaction: what is decided and what is to be done are committed together.</summary>
internal sealed class EffectLedger(TimeProvider time)
{
    public async Task PlanAsync(FollowUpDb db, Lead lead, IReadOnlyList<Effect> effects, CancellationToken cancellationToken)
    {
        foreach (var row in effects.Select(effect => RowOf(lead, effect)))
        {
            // Every wish for the calendar is a new one, under a key of its own; a card is not.
            if (!row.IsCard || !await IsPlannedAsync(db, row.Key, cancellationToken))
            {
                db.Add(row);
            }
        }
    }

    /// <summary>Plans an act that no change of a lead asks for: of the whole account, or on what a lead has in the calendar.</summary>
    /// <param name="db">The caller's unit of work.</param>
    /// <param name="account">Whose it is.</param>
    /// <param name="kind">What to do.</param>
    /// <param name="lane">With what it keeps its order.</param>
    /// <param name="payload">The kind's own record.</param>
    /// <param name="leadId">About whom, where it is about one.</param>
    /// <param name="after">How long what comes meanwhile is waited for.</param>
    public void Plan<TPayload>(FollowUpDb db, Account account, EffectKind kind, string lane, TPayload payload, Guid? leadId = null, TimeSpan after = default) =>
        db.Add(Row((account.TenantId, account.Id), leadId, kind, lane, UniqueKey("calendar"), payload, after));

    /// <summary>The user signed in again: what waited only for that is ready now. Takes effect at once.</summary>
    public Task ReleaseAsync(FollowUpDb db, Guid accountId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return db.Set<EffectRow>()
            .Where(row => row.AccountId == accountId && row.State == EffectState.Planned && row.LastError == EffectErrors.SignInNeeded)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.NotBefore, now), cancellationToken);
    }

    private static async Task<bool> IsPlannedAsync(FollowUpDb db, string key, CancellationToken cancellationToken) =>
        db.Set<EffectRow>().Local.Any(row => row.Key == key) || await db.Set<EffectRow>().AnyAsync(row => row.Key == key, cancellationToken);

    private EffectRow RowOf(Lead lead, Effect effect) => effect switch
    {
        Effect.PutEvent(var next, var writeTo) => Row(lead, EffectKind.PutEvent, EffectLane.Calendar(lead.Id), UniqueKey("calendar"),
            new PutEventPayload(next.Due.Local, next.Due.Zone, next.Channel, next.Reason, writeTo, next.Due.IsFixed, next.Words)),
        Effect.RemoveEvent => Row(lead, EffectKind.RemoveEvent, EffectLane.Calendar(lead.Id), UniqueKey("calendar"), new { }),
        // One answer is told once, however often acts around it are undone.
        Effect.TellOfAnswer(var answer) => Row(lead, EffectKind.TellOfAnswer, TeamsLane(lead), $"teams:{lead.Id}:{answer.Key}",
            new TellOfAnswerPayload(answer.Key, answer.At, answer.Subject)),
        Effect.TellOfQuestion(var question) => Row(lead, EffectKind.TellOfQuestion, TeamsLane(lead), $"teams:{lead.Id}:{question.Key}:question",
            new TellOfQuestionPayload(question.Key, question.At, question.Subject, question.From)),
        Effect.TellOfFailure(var failure, var writeTo) => Row(lead, EffectKind.TellOfFailure, TeamsLane(lead), $"teams:{lead.Id}:{failure.Key}:failure",
            new TellOfFailurePayload(failure.Key, failure.At, failure.Address, writeTo)),
        Effect.TellOfDeletion(var at) => Row(lead, EffectKind.TellOfDeletion, TeamsLane(lead), $"teams:{lead.Id}:{at.UtcTicks}:deletion", new TellOfDeletionPayload(at)),
        _ => throw new ArgumentOutOfRangeException(nameof(effect)),
    };

    private static string TeamsLane(Lead lead) => $"teams:{lead.Id}";

    private static string UniqueKey(string kind) => $"{kind}:{Guid.CreateVersion7()}";

    private EffectRow Row<TPayload>(Lead lead, EffectKind kind, string lane, string key, TPayload payload) =>
        Row((lead.TenantId, lead.AccountId), lead.Id, kind, lane, key, payload);

    private EffectRow Row<TPayload>((string TenantId, Guid AccountId) whose, Guid? leadId, EffectKind kind, string lane, string key, TPayload payload, TimeSpan after = default) => new()
    {
        Id = Guid.NewGuid(),
        Key = key,
        TenantId = whose.TenantId,
        AccountId = whose.AccountId,
        LeadId = leadId,
        Kind = kind,
        Lane = lane,
        Payload = JsonSerializer.Serialize(payload, JsonSerializerOptions.Web),
        PlannedAt = time.GetUtcNow(),
        NotBefore = time.GetUtcNow() + after,
    };
}
