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

    /// <summary>Immutable id of the event.</summary>
    public required string EventId { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CalendarEntry>
    {
        public void Configure(EntityTypeBuilder<CalendarEntry> builder)
        {
            builder.ToTable("CalendarEntries");
            builder.HasKey(entry => entry.LeadId);
            builder.HasOne<Lead>().WithMany().HasForeignKey(entry => entry.LeadId);
        }
    }
}
