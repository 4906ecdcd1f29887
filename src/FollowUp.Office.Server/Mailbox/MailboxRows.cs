using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>The two watched folders, by Graph's well-known names. Sent Items come first: a touch is known before its reply.</summary>
internal static class WatchedFolder
{
    public const string Sent = "sentitems";
    public const string Inbox = "inbox";

    public static IReadOnlyList<string> All { get; } = [Sent, Inbox];

    public static MailSide SideOf(string folder) => folder == Sent ? MailSide.Sent : MailSide.Received;
}

/// <summary>Whose turn a mailbox is: claimed by one worker of one process at a time.</summary>
internal sealed class MailboxState
{
    public required Guid AccountId { get; init; }

    /// <summary>When to look without being woken; null when nothing is planned.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Not before this, woken or not: Graph asked to wait, or the last tries failed.</summary>
    public DateTimeOffset? NotBefore { get; set; }

    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>Grows with each claim: who holds an older number has lost the mailbox and may write nothing more.</summary>
    public long Fence { get; set; }

    public int Attempts { get; set; }
    public DateTimeOffset? FailingSince { get; set; }
    public DateTimeOffset? LastSyncedAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<MailboxState>
    {
        public void Configure(EntityTypeBuilder<MailboxState> builder)
        {
            builder.ToTable("MailboxStates");
            builder.HasKey(state => state.AccountId);
            builder.HasOne<Account>().WithOne().HasForeignKey<MailboxState>(state => state.AccountId);
            builder.HasIndex(state => state.DueAt);
        }
    }
}

/// <summary>How far a folder's changes have been read.</summary>
internal sealed class FolderState
{
    public required Guid AccountId { get; init; }
    public required string Folder { get; init; }

    /// <summary>Next page or next round of changes, as Graph gave it; null before the first look.</summary>
    public string? Link { get; set; }

    /// <summary>When a round was last read to its end.</summary>
    public DateTimeOffset? SyncedAt { get; set; }

    /// <summary>When a notification was last passed over because its mail concerns no lead: such mail was told of, though nobody looked.</summary>
    public DateTimeOffset? HeardAt { get; set; }

    /// <summary>What is newer than this was neither read nor told of before.</summary>
    public DateTimeOffset? KnownUntil => HeardAt > SyncedAt ? HeardAt : SyncedAt;

    internal sealed class Mapping : IEntityTypeConfiguration<FolderState>
    {
        public void Configure(EntityTypeBuilder<FolderState> builder)
        {
            builder.ToTable("MailFolders");
            builder.HasKey(state => new { state.AccountId, state.Folder });
            builder.HasOne<Account>().WithMany().HasForeignKey(state => state.AccountId);
        }
    }
}

/// <summary>
/// One notification not yet worked: only a wake-up, since the changes themselves are read from the folder. What it brought
/// along tells at most that nobody need be woken.
/// </summary>
internal sealed class InboxNotification
{
    public long Sequence { get; init; }

    /// <summary>The same for the same change, however often it is delivered.</summary>
    public required string Key { get; init; }
    public required Guid AccountId { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>A <see cref="Rich.SealedMail"/>, encrypted by Graph; null where there is none that could be used.</summary>
    public string? Sealed { get; init; }

    internal sealed class Mapping : IEntityTypeConfiguration<InboxNotification>
    {
        public void Configure(EntityTypeBuilder<InboxNotification> builder)
        {
            builder.ToTable("Inbox");
            builder.HasKey(row => row.Sequence);
            builder.Property(row => row.Sequence).ValueGeneratedOnAdd();
            builder.HasIndex(row => row.Key).IsUnique();
            builder.HasIndex(row => row.AccountId);
        }
    }
}
