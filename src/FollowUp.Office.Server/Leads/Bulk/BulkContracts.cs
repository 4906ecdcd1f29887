using FollowUp.Office.Core.Leads;

namespace FollowUp.Office.Server.Leads.Bulk;

/// <summary>One act on many leads. <paramref name="Id"/> is the caller's, so that a request sent again is the same act.</summary>
internal sealed record BulkRequest(IReadOnlyList<Guid> Ids, BulkAction Action, bool Preview = false, Guid? Id = null);

/// <summary>Exactly one of them.</summary>
internal sealed record BulkAction(
    string? Tag = null, string? Untag = null, LeadKind? Kind = null, string? Cadence = null, bool LetGo = false, NextTouchRequest? NextTouch = null)
{
    public bool IsOne => new[] { Tag is not null, Untag is not null, Kind is not null, Cadence is not null, LetGo, NextTouch is not null }.Count(given => given) == 1;
}

/// <summary>What became of a lead, or would.</summary>
internal enum BulkOutcome
{
    Changed,

    /// <summary>It is so already.</summary>
    Unchanged,
    NotActive,
    TooManyTags,

    /// <summary>There is no such lead of the user's.</summary>
    NotFound,
}

/// <summary><paramref name="UndoId"/> takes all of it back; null for a preview, and where nothing changed.</summary>
internal sealed record BulkResponse(int Changed, IReadOnlyList<BulkItem> Items, Guid? UndoId);

/// <summary>The day of the next touch, kind and state before and after.</summary>
internal sealed record BulkItem(Guid LeadId, string? Name, BulkOutcome Outcome, BulkState? Before = null, BulkState? After = null);

internal sealed record BulkState(DateOnly? Day, LeadKind Kind, LeadPhase State, IReadOnlyList<string> Tags)
{
    public static BulkState Of(LeadState state) => new(state.NextTouch?.Due.Date, state.Kind, Lead.PhaseOf(state), [.. state.Tags]);
}

/// <summary>How many leads are again as they were; the same request once more says the same.</summary>
internal sealed record BulkUndoResponse(int Undone);
