using FollowUp.Office.Core.Blocks;
using FollowUp.Office.Server.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Calendar;

/// <summary>The follow-up block of one working day, as far as Graph has confirmed it.</summary>
internal sealed class FollowUpBlock
{
    public required Guid AccountId { get; init; }
    public required DateOnly Day { get; init; }

    /// <summary>Its event; of one that the owner deleted the place is kept, where the day's touches stand.</summary>
    public required OwnEvent Event { get; init; }

    /// <summary>What the owner did with it.</summary>
    public OwnersWord Word { get; set; }

    public StandingBlock Standing(string zone) => new(Day, new TimeSlot(Event.StartsAt!.Value.WallTime(zone), Event.EndsAt!.Value.WallTime(zone)), Word);

    internal sealed class Mapping : IEntityTypeConfiguration<FollowUpBlock>
    {
        public void Configure(EntityTypeBuilder<FollowUpBlock> builder)
        {
            builder.ToTable("FollowUpBlocks");
            builder.HasKey(block => new { block.AccountId, block.Day });
            builder.OwnsOne(block => block.Event, OwnEvent.Map).Navigation(block => block.Event).IsRequired();
            builder.HasOne<Account>().WithMany().HasForeignKey(block => block.AccountId);
        }
    }
}

/// <summary>When the calendar of an account is planned and read next.</summary>
internal sealed class CalendarState
{
    public required Guid AccountId { get; init; }

    /// <summary>When to plan the blocks without being asked; null where nothing is to be planned.</summary>
    public DateTimeOffset? PlanAt { get; set; }

    /// <summary>When the calendar was last listed.</summary>
    public DateTimeOffset? ReadAt { get; set; }

    /// <summary>When it was last listed far ahead, for the owner's absences.</summary>
    public DateTimeOffset? FarReadAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CalendarState>
    {
        public void Configure(EntityTypeBuilder<CalendarState> builder)
        {
            builder.ToTable("CalendarStates");
            builder.HasKey(state => state.AccountId);
            builder.HasOne<Account>().WithOne().HasForeignKey<CalendarState>(state => state.AccountId);
            builder.HasIndex(state => state.PlanAt);
        }
    }
}
