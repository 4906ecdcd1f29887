using FollowUp.Office.Server.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Hosting.Once;

/// <summary>A changing request that was done, stored with what it did: by its key its repeat is known.</summary>
internal sealed class DoneRequest
{
    public required Guid AccountId { get; init; }

    /// <summary>The client's own, one for each press.</summary>
    public required Guid Key { get; init; }

    /// <summary>SHA-256 over method, path and body, as hex: one key is one request.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What the request made new, which its address does not name.</summary>
    public Guid? Made { get; set; }
    public required DateTimeOffset At { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<DoneRequest>
    {
        public void Configure(EntityTypeBuilder<DoneRequest> builder)
        {
            builder.ToTable("DoneRequests");
            builder.HasKey(row => new { row.AccountId, row.Key });
            builder.Property(row => row.Fingerprint).HasMaxLength(64);
            builder.HasIndex(row => row.At);
            builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
        }
    }
}
