using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Leads.Bulk;

/// <summary>A lead to whom an act on many did something, so that all of it can be undone at once. What it did is the fact of its key.</summary>
internal sealed class BulkLead
{
    public required Guid AccountId { get; init; }

    /// <summary>The act's.</summary>
    public required Guid BulkId { get; init; }
    public required Guid LeadId { get; init; }

    public static string KeyOf(Guid bulkId) => $"bulk:{bulkId:N}";

    internal sealed class Mapping : IEntityTypeConfiguration<BulkLead>
    {
        public void Configure(EntityTypeBuilder<BulkLead> builder)
        {
            builder.ToTable("BulkLeads");
            builder.HasKey(row => new { row.AccountId, row.BulkId, row.LeadId });
            builder.HasIndex(row => row.LeadId);
            builder.HasOne<Lead>().WithMany().HasForeignKey(row => row.LeadId);
        }
    }
}
