using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>A mail that broke the taking in: kept by its id, without content, and tried again later.</summary>
internal sealed class SetAsideMail
{
    public required Guid AccountId { get; init; }
    public required string MessageId { get; init; }
    public required MailSide Side { get; init; }

    /// <summary>The kind of failure, never its message: that might quote the mail.</summary>
    public required string Failure { get; set; }
    public required DateTimeOffset SetAsideAt { get; init; }
    public required DateTimeOffset DueAt { get; set; }
    public int Attempts { get; set; }

    /// <summary>The build that failed: a newer one tries at once.</summary>
    public required string Build { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<SetAsideMail>
    {
        public void Configure(EntityTypeBuilder<SetAsideMail> builder)
        {
            builder.ToTable("SetAsideMails");
            builder.HasKey(row => new { row.AccountId, row.MessageId });
            builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
        }
    }
}
