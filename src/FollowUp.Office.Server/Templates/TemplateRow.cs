using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Templates;

/// <summary>A text to begin a touch with: its owner's, and shown to their organisation where they share it.</summary>
internal sealed class TemplateRow
{
    public const int LongestName = 100;
    public const int LongestSubject = 250;
    public const int LongestBody = 10_000;

    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required Guid AccountId { get; init; }
    public required string Name { get; set; }
    public required Channel Channel { get; set; }
    public required string Subject { get; set; }

    /// <summary>Plain text.</summary>
    public required string Body { get; set; }
    public required bool IsShared { get; set; }

    /// <summary>Grows with every change, so that of two windows the later one is told.</summary>
    public int Version { get; set; } = 1;

    internal sealed class Mapping : IEntityTypeConfiguration<TemplateRow>
    {
        public void Configure(EntityTypeBuilder<TemplateRow> builder)
        {
            builder.ToTable("Templates");
            builder.Property(row => row.Name).HasMaxLength(LongestName);
            builder.Property(row => row.Subject).HasMaxLength(LongestSubject);
            builder.Property(row => row.Version).IsConcurrencyToken();
            builder.HasIndex(row => row.AccountId);
            builder.HasIndex(row => new { row.TenantId, row.IsShared });
            builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
        }
    }
}

internal static class TemplateQueries
{
    /// <summary>What a user may use: their own, and what others of their organisation share. All other texts do not exist.</summary>
    public static IQueryable<TemplateRow> TemplatesFor(this DbContext db, Account account) =>
        db.Set<TemplateRow>().Where(row => row.TenantId == account.TenantId && (row.AccountId == account.Id || row.IsShared));
}
