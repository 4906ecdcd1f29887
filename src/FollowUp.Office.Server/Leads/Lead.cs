using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Leads;

/// <summary>Where a lead stands, in one word, for lists and filters.</summary>
internal enum LeadPhase
{
    Planned,
    Waiting,
    Answered,
    Parked,
    Retired,

    /// <summary>The capture was undone: to the user there is no such lead.</summary>
    TakenBack,

    /// <summary>They asked not to be contacted any more: the suppression list is made of these.</summary>
    Stopped,
}

/// <summary>A lead's place in the day: what the user promised, what the lead allowed, and the rest by age; then those who wait for a word of the user's.</summary>
internal enum TouchRank
{
    Promised = 0,
    Permitted = 1,
    Other = 2,

    /// <summary>The user deleted the event, and has not said what that meant.</summary>
    EventDeleted = 3,

    /// <summary>A person answered, and the user has not said what.</summary>
    Answered = 4,

    /// <summary>No longer followed up.</summary>
    LetGo = 5,
}

/// <summary>
/// A person worth following up. What happened to them is in their facts (<see cref="Touches.FactRow"/>); the columns under
/// "derived" repeat what the fold over the facts gives, so that lists can sort and filter.
/// </summary>
internal sealed class Lead
{
    /// <summary>Mail is stamped in whole seconds by another machine's clock.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(2);

    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required Guid AccountId { get; init; }
    public required string Name { get; set; }
    public string? Company { get; set; }
    public string? Title { get; set; }
    public string? Phone { get; set; }
    public string? Note { get; set; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Grows with every change; also the ETag, and the guard against two writers.</summary>
    public int Version { get; set; } = 1;

    // Derived; and so are name, company, title and phone once the user changed one of them.
    public LeadKind Kind { get; set; }
    public LeadPhase Phase { get; set; }
    public DateTimeOffset? NextDue { get; set; }

    /// <summary>The owner's date of the next touch, and whether its time of day was named.</summary>
    public DateOnly? NextDay { get; set; }
    public bool NextIsFixed { get; set; }
    public TouchReason? NextWhy { get; set; }
    public Channel? NextChannel { get; set; }
    public string? NextWords { get; set; }
    public int Rank { get; set; }

    /// <summary>The user deleted the event, and has not said what that meant.</summary>
    public bool IsEventDeleted { get; set; }
    public string? LastConversation { get; set; }
    public string? LastLink { get; set; }
    public int Touches { get; set; }
    public int NoCount { get; set; }
    public string? CadenceId { get; set; }

    /// <summary>The user's words, one a line.</summary>
    public string TagLines { get; set; } = "";

    /// <summary>The words by which the lead is found, as <see cref="Search.LeadIndex"/> keeps them; null until it has.</summary>
    public string? Words { get; set; }

    /// <summary>The name as lists sort it.</summary>
    public string SortName { get; set; } = "";

    public bool IsActive => Phase is LeadPhase.Planned or LeadPhase.Waiting or LeadPhase.Answered or LeadPhase.Parked;

    public List<LeadAddress> Addresses { get; init; } = [];

    /// <summary>By what the lead can be reached; the first address is the preferred one.</summary>
    public Reach Reach() => new(
        [.. Addresses.OrderBy(known => known.AddedAt ?? DateTimeOffset.MinValue).ThenBy(known => known.Address, StringComparer.Ordinal).Select(known => known.Address)],
        Phone is { Length: > 0 });

    /// <summary>Whether mail of this time is heard for the lead: what happened before the user made this person one is no answer to anything.</summary>
    public bool Hears(DateTimeOffset at) => at >= CreatedAt - Slack;

    public PersonCard Card() => new(Name, Company, Title, Phone);

    public TagSet Tags() => TagSet.Of(TagLines.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Repeats in columns what the facts say now.</summary>
    public void Become(LeadState state)
    {
        var next = state.NextTouch;
        (Kind, Phase, IsEventDeleted) = (state.Kind, PhaseOf(state), state.EventDeletedAt is not null);
        (NextDue, NextDay, NextIsFixed) = (next?.Due.Instant, next?.Due.Date, next?.Due.IsFixed ?? false);
        (NextWhy, NextChannel, NextWords, Rank) = (next?.Reason, next?.Channel, next?.Words, (int)RankOf(state));
        (LastConversation, LastLink, Touches, NoCount, CadenceId) = (state.LastConversation, state.LastLink, state.Touches, state.NoCount, state.Cadence?.Cadence.Id);
        TagLines = string.Join('\n', state.Tags);
        if (state.Person is { } person)
        {
            (Name, Company, Title, Phone) = (person.Name, person.Company, person.Title, person.Phone);
        }
    }

    public static LeadPhase PhaseOf(LeadState state) => state switch
    {
        { Retired.By: RetiredBy.Stop } => LeadPhase.Stopped,
        { Retired: not null } => LeadPhase.Retired,
        { IsActive: false } => LeadPhase.TakenBack,
        { Answered: not null } => LeadPhase.Answered,
        { ParkedUntil: not null } => LeadPhase.Parked,
        { Waiting: not null } => LeadPhase.Waiting,
        _ => LeadPhase.Planned,
    };

    private static TouchRank RankOf(LeadState state) => state switch
    {
        { IsActive: false } => TouchRank.LetGo,
        { Answered: not null } => TouchRank.Answered,
        { EventDeletedAt: not null } => TouchRank.EventDeleted,
        { NextTouch.Reason: TouchReason.Chosen } => TouchRank.Promised,
        { NextTouch.Reason: TouchReason.Permission } => TouchRank.Permitted,
        _ => TouchRank.Other,
    };

    internal sealed class Mapping : IEntityTypeConfiguration<Lead>
    {
        public void Configure(EntityTypeBuilder<Lead> builder)
        {
            builder.ToTable("Leads");
            builder.Property(lead => lead.Version).IsConcurrencyToken();
            builder.Ignore(lead => lead.IsActive);
            builder.HasIndex(lead => new { lead.AccountId, lead.NextDue });
            // Each list of the day is a range of one of these, in its order: see TodayList.
            builder.HasIndex(lead => new { lead.AccountId, lead.Phase, lead.IsEventDeleted, lead.NextDue, lead.Id });
            builder.HasIndex(lead => new { lead.AccountId, lead.Rank, lead.NextDue, lead.Id });
            // Each day of the calendar is a range of this one, in its order: see LeadCalendar.
            builder.HasIndex(lead => new { lead.AccountId, lead.NextDay, lead.NextDue, lead.Id, lead.Phase });
            builder.HasIndex(lead => new { lead.AccountId, lead.CadenceId });
            builder.HasIndex(lead => lead.NextDue);
            builder.Property(lead => lead.SortName).HasMaxLength(100);
            // Each state is a range of one of these, in each order of a list: see LeadSearch.
            builder.HasIndex(lead => new { lead.AccountId, lead.Phase, lead.NextDue, lead.Id });
            builder.HasIndex(lead => new { lead.AccountId, lead.Phase, lead.SortName, lead.Id });
            builder.HasIndex(lead => new { lead.AccountId, lead.Phase, lead.Id });
            builder.HasIndex(lead => new { lead.AccountId, lead.Kind, lead.Phase });
            // By this SQLite looks up some of an account's leads, instead of going through all of them.
            builder.HasIndex(lead => new { lead.AccountId, lead.Id });
            builder.HasOne<Account>().WithMany().HasForeignKey(lead => lead.AccountId);
            builder.HasMany(lead => lead.Addresses).WithOne().HasForeignKey(address => address.LeadId);
        }
    }
}

/// <summary>One address of a lead, in normal form: the same address never belongs to two leads of one user.</summary>
internal sealed class LeadAddress
{
    public required Guid AccountId { get; init; }
    public required string TenantId { get; init; }
    public required string Address { get; init; }
    public required Guid LeadId { get; init; }

    /// <summary><see cref="MailAddresses.Root"/> of the address: mail with another tag is the same person's.</summary>
    public required string Root { get; init; }

    /// <summary>Null for the address with which the lead was captured.</summary>
    public DateTimeOffset? AddedAt { get; init; }

    public static LeadAddress Of(Lead lead, string address, DateTimeOffset? addedAt) => new()
    {
        AccountId = lead.AccountId, TenantId = lead.TenantId, LeadId = lead.Id, Address = address, Root = MailAddresses.Root(address), AddedAt = addedAt,
    };

    internal sealed class Mapping : IEntityTypeConfiguration<LeadAddress>
    {
        public void Configure(EntityTypeBuilder<LeadAddress> builder)
        {
            builder.ToTable("LeadAddresses");
            builder.HasKey(address => new { address.AccountId, address.Address });
            builder.HasIndex(address => address.LeadId);
            builder.HasIndex(address => new { address.AccountId, address.Root });
        }
    }
}
