using FollowUp.Office.Server.Leads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Effects;

internal enum EffectKind { PutEvent, RemoveEvent, TellOfAnswer, TellOfQuestion, TellOfFailure, TellOfDeletion, PlaceEvent, PlanBlocks, PutBlock, RemoveBlock, Replan }

/// <summary>
/// planned -> sending -> done | unknown | dead, or superseded by a newer wish before it was tried.
/// Unknown: it may have happened and cannot be looked up, so it is not repeated unasked. Dead: tried often enough, or refused.
/// </summary>
internal enum EffectState { Planned, Sending, Done, Unknown, Dead, Superseded }

/// <summary>One visible act on the outside world, planned in the transaction that decided it.</summary>
internal sealed class EffectRow
{
    /// <summary>Order of planning; acts of one lane are performed in this order.</summary>
    public long Seq { get; init; }

    /// <summary>Identity towards the outside: the transactionId of the event it creates.</summary>
    public required Guid Id { get; init; }

    /// <summary>Unique: the same wish is planned once.</summary>
    public required string Key { get; init; }

    public required string TenantId { get; init; }
    public required Guid AccountId { get; init; }
    /// <summary>Null where the act concerns the account as a whole.</summary>
    public Guid? LeadId { get; init; }
    public required EffectKind Kind { get; init; }

    /// <summary>A card in Teams; else an act on the calendar.</summary>
    public bool IsCard => Kind is EffectKind.TellOfAnswer or EffectKind.TellOfQuestion or EffectKind.TellOfFailure or EffectKind.TellOfDeletion;

    /// <summary>Acts of one lane never overlap and keep their order: all calendar acts of one lead are one lane.</summary>
    public required string Lane { get; init; }

    /// <summary>What to do, as JSON of the kind's own record.</summary>
    public required string Payload { get; init; }

    public required DateTimeOffset PlannedAt { get; init; }
    public EffectState State { get; set; } = EffectState.Planned;
    public int Attempts { get; set; }
    public DateTimeOffset NotBefore { get; set; }
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>
    /// Fencing token: only the claim that holds it may write the outcome. A worker that slept through its lease must not write
    /// over the one that took the effect after it.
    /// </summary>
    public Guid? LeaseToken { get; set; }

    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>What came of it: created, moved, removed, posted, nothingToDo.</summary>
    public string? Outcome { get; set; }

    /// <summary>A stable slug of the last failure; never text from outside.</summary>
    public string? LastError { get; set; }

    /// <summary>
    /// The user wants it tried again; false where there is nothing to try. Attempts start again; an earlier one may still have left something
    /// behind, which the performer looks for.
    /// </summary>
    public bool TryAgain(DateTimeOffset now)
    {
        if (State is not (EffectState.Dead or EffectState.Unknown))
        {
            return false;
        }

        (State, NotBefore, Attempts, LastError) = (EffectState.Planned, now, 1, null);
        return true;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<EffectRow>
    {
        public void Configure(EntityTypeBuilder<EffectRow> builder)
        {
            builder.ToTable("Effects");
            builder.Ignore(effect => effect.IsCard);
            builder.HasKey(effect => effect.Seq);
            builder.Property(effect => effect.Seq).ValueGeneratedOnAdd();
            builder.Property(effect => effect.LeaseToken).IsConcurrencyToken();
            builder.HasIndex(effect => effect.Id).IsUnique();
            builder.HasIndex(effect => effect.Key).IsUnique();
            builder.HasIndex(effect => new { effect.State, effect.NotBefore });
            builder.HasIndex(effect => new { effect.Lane, effect.Seq });
            builder.HasIndex(effect => effect.LeadId);
            builder.HasOne<Lead>().WithMany().HasForeignKey(effect => effect.LeadId);
        }
    }
}
