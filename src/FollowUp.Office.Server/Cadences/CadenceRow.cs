using System.Text.Json;
using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Server.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Cadences;

/// <summary>A cadence of a user's own, or one that everybody begins with as this user changed it.</summary>
internal sealed class CadenceRow
{
    public required Guid AccountId { get; init; }
    public required string TenantId { get; init; }
    public required string Id { get; init; }
    public required string Name { get; set; }

    /// <summary><see cref="CadenceStep"/>s as JSON: read and written as a whole, never searched.</summary>
    public required string Steps { get; set; }

    /// <summary>Grows with every change, so that a change begun twice is made once.</summary>
    public int Revision { get; set; } = 1;

    public Cadence ToCadence() => new(Id, Name, JsonSerializer.Deserialize<List<CadenceStep>>(Steps, JsonSerializerOptions.Web)!);

    internal sealed class Mapping : IEntityTypeConfiguration<CadenceRow>
    {
        public void Configure(EntityTypeBuilder<CadenceRow> builder)
        {
            builder.ToTable("Cadences");
            builder.HasKey(row => new { row.AccountId, row.Id });
            builder.Property(row => row.Id).HasMaxLength(40);
            builder.Property(row => row.Name).HasMaxLength(100);
            builder.Property(row => row.Revision).IsConcurrencyToken();
            builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
        }
    }
}
