using FollowUp.Office.Server.Leads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Calendar;

/// <summary>The event that stands in the calendar for a lead, as far as Graph has confirmed it.</summary>
internal sealed class CalendarEntry
{
    public required Guid LeadId { get; init; }
    public required Guid AccountId { get; init; }
    public required string TenantId { get; init; }

    /// <summary>The event, and how it was when we last wrote or read it.</summary>
    public required OwnEvent Event { get; init; }

    /// <summary>The day promised; null for an entry of an earlier version.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>Its time of day was named: it stays there on its day.</summary>
    public bool IsFixed { get; set; }

    /// <summary>Its place among those of one block.</summary>
    public int Rank { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CalendarEntry>
    {
        public void Configure(EntityTypeBuilder<CalendarEntry> builder)
        {
            builder.ToTable("CalendarEntries");
            builder.HasKey(entry => entry.LeadId);
            builder.OwnsOne(entry => entry.Event, owned =>
            {
                OwnEvent.Map(owned);
                owned.Property(known => known.Id).IsRequired();
            }).Navigation(entry => entry.Event).IsRequired();
            builder.HasIndex(entry => new { entry.AccountId, entry.Day });
            builder.HasOne<Lead>().WithMany().HasForeignKey(entry => entry.LeadId);
        }
    }
}

/// <summary>What is remembered of an event of ours, so that the owner's changes are told from our own.</summary>
internal sealed class OwnEvent
{
    /// <summary>Immutable id; null where the event is gone.</summary>
    public string? Id { get; set; }

    /// <summary>Changes with every change of the event, whoever makes it.</summary>
    public string? ETag { get; set; }

    /// <summary>Where we last put or saw it; null for an event of an earlier version.</summary>
    public DateTimeOffset? StartsAt { get; set; }
    public DateTimeOffset? EndsAt { get; set; }

    /// <summary>Digest of the text that we last wrote: the same need not be written again.</summary>
    public string? Written { get; set; }

    /// <summary>Digest of how Graph showed that text.</summary>
    public string? Shown { get; set; }

    /// <summary>The owner changed subject or body: the text is left alone.</summary>
    public bool IsTextOwners { get; set; }

    public void Keep(SeenEvent seen)
    {
        (Id, ETag, StartsAt, EndsAt) = (seen.Id, seen.ETag, seen.StartsAt, seen.EndsAt);
    }

    /// <summary>After we wrote the text.</summary>
    public void Keep(SeenEvent seen, string written)
    {
        Keep(seen);
        (Written, Shown) = (written, seen.Shown);
    }

    /// <summary>Somebody else changed it: what is the owner's stays.</summary>
    public void Heed(SeenEvent seen)
    {
        IsTextOwners |= Shown is not null && Shown != seen.Shown;
        ETag = seen.ETag;
    }

    public bool Stands(SeenEvent seen) => StartsAt == seen.StartsAt && EndsAt == seen.EndsAt;

    public static void Map<TOwner>(OwnedNavigationBuilder<TOwner, OwnEvent> owned)
        where TOwner : class
    {
        owned.Property(known => known.Id).HasColumnName("EventId");
        owned.Property(known => known.ETag).HasColumnName("ETag");
        owned.Property(known => known.StartsAt).HasColumnName("StartsAt");
        owned.Property(known => known.EndsAt).HasColumnName("EndsAt");
        owned.Property(known => known.Written).HasColumnName("Written");
        owned.Property(known => known.Shown).HasColumnName("Shown");
        owned.Property(known => known.IsTextOwners).HasColumnName("IsTextOwners");
        owned.HasIndex(known => known.StartsAt);
        owned.HasIndex(known => known.Id);
    }
}
