using FollowUp.Office.Server.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Leads.Bulk;

/// <summary>One act on many leads: which ones, so that all of it can be undone at once. What it did is in the facts of its key.</summary>
internal sealed class BulkRow
{
    public required Guid Id { get; init; }
    public required Guid AccountId { get; init; }
    public required string TenantId { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Ids of the leads, separated by a space.</summary>
    public required string Leads { get; set; }

    public IEnumerable<Guid> LeadIds() => Leads.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse);

    public static string KeyOf(Guid id) => $"bulk:{id:N}";

    internal sealed class Mapping : IEntityTypeConfiguration<BulkRow>
    {
        public void Configure(EntityTypeBuilder<BulkRow> builder)
        {
            builder.ToTable("Bulks");
            builder.HasKey(row => new { row.AccountId, row.Id });
            builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
        }
    }
}
