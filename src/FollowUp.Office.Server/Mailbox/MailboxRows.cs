using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Mailbox.Rich;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// The folders that are always watched, by Graph's well-known names; those that rules fill come by their ids. Sent Items
/// come first: a touch is known before its reply.
/// </summary>
internal static class WatchedFolder
{
    public const string Sent = "sentitems";
    public const string Inbox = "inbox";

    /// <summary>No folder, but told of like one: the owner's events.</summary>
    public const string Calendar = "calendar";

    public static IReadOnlyList<string> All { get; } = [Sent, Inbox];

    public static MailSide SideOf(string folder) => folder == Sent ? MailSide.Sent : MailSide.Received;
}

/// <summary>Whose turn a mailbox is: claimed by one worker of one process at a time.</summary>
internal sealed class MailboxState
{
    public required Guid AccountId { get; init; }

    /// <summary>When to look at everything without being woken; null when nothing is planned.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Not before this, woken or not: Graph asked to wait, or the last tries failed.</summary>
    public DateTimeOffset? NotBefore { get; set; }

    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>Grows with each claim: who holds an older number has lost the mailbox and may write nothing more.</summary>
    public long Fence { get; set; }

    public int Attempts { get; set; }
    public DateTimeOffset? FailingSince { get; set; }

    /// <summary>When it last had a turn, however that ended: who waited longest is next.</summary>
    public DateTimeOffset? LookedAt { get; set; }

    /// <summary>When the last look began that went well; it may have been at one folder only.</summary>
    public DateTimeOffset? LastSyncedAt { get; set; }

    /// <summary>When it was last read which folders the inbox's rules fill.</summary>
    public DateTimeOffset? RulesReadAt { get; set; }

    /// <summary>When the last sweep over the whole mailbox began: no answer that lay anywhere then has been missed.</summary>
    public DateTimeOffset? SweptAt { get; set; }

    /// <summary>Everything received before this has been swept; goes back where a touch is heard of late.</summary>
    public DateTimeOffset? SweptUpTo { get; set; }

    /// <summary>Where a sweep that is not through goes on.</summary>
    public string? SweepLink { get; set; }

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

    /// <summary>A name of <see cref="WatchedFolder"/>, or the id of a folder that a rule fills.</summary>
    public required string Folder { get; init; }

    /// <summary>The folder's id, by which a mail says where it lies; null while it is not known.</summary>
    public string? GraphId { get; set; }

    /// <summary>Next page or next round of changes, as Graph gave it; null before the first look.</summary>
    public string? Link { get; set; }

    /// <summary>When a round was last read to its end.</summary>
    public DateTimeOffset? SyncedAt { get; set; }

    /// <summary>When a notification was last passed over because its mail concerns no lead, or a sweep read the folder's mail: until then all is known, though the folder's own list was not read.</summary>
    public DateTimeOffset? HeardAt { get; set; }

    /// <summary>What is newer than this was neither read nor told of before; null before the first round.</summary>
    public DateTimeOffset? KnownUntil => HeardAt > SyncedAt ? HeardAt : SyncedAt;

    /// <summary>When to read this folder, told of or not: pages were left over, or what was told of did not show.</summary>
    public DateTimeOffset? LookAgainAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FolderState>
    {
        public void Configure(EntityTypeBuilder<FolderState> builder)
        {
            builder.ToTable("MailFolders");
            builder.HasKey(state => new { state.AccountId, state.Folder });
            builder.HasOne<Account>().WithMany().HasForeignKey(state => state.AccountId);
            builder.HasIndex(state => state.LookAgainAt);
        }
    }
}

/// <summary>
/// One notification not yet worked: only a wake-up, since the changes themselves are read from the folder. What it brought
/// along tells at most that nobody need be woken.
/// </summary>
internal sealed class InboxNotification
{
    /// <summary>Ids of mails and events are a fifth of it.</summary>
    private const int LongestId = 1000;

    public long Sequence { get; init; }

    /// <summary>The same for the same change, however often it is delivered.</summary>
    public required string Key { get; init; }
    public required Guid AccountId { get; init; }

    /// <summary>The folder of the subscription that told; null for all of them.</summary>
    public string? Folder { get; init; }

    /// <summary>The mail that was told of, where the notification says; gone with the row.</summary>
    public string? MessageId { get; init; }
    /// <summary>How the event that was told of reads now, by Graph's tag; of mail nothing.</summary>
    public string? ETag { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>A <see cref="SealedMail"/>, encrypted by Graph; null where there is none that could be used.</summary>
    public string? Sealed { get; init; }

    /// <summary>What came along stays closed here: opening it takes longer than Graph likes to wait.</summary>
    public static InboxNotification Of(Notification item, MailSubscription subscription, DateTimeOffset now, bool rich) => new()
    {
        Key = item.Key,
        AccountId = subscription.AccountId,
        Folder = subscription.Folder,
        MessageId = Kept(item.ResourceData?.Id),
        // What is gone carries the tag with which it went.
        ETag = subscription.Folder == WatchedFolder.Calendar && item.ChangeType != "deleted" ? Kept(item.ResourceData?.ETag) : null,
        ReceivedAt = now,
        Sealed = rich ? SealedMail.Of(item) : null,
    };

    /// <summary>What is no id is a wake-up all the same; PostgreSQL would refuse a NUL, and with it all that is committed beside it.</summary>
    private static string? Kept(string? text) => text is { Length: > 0 and <= LongestId } && !text.Any(char.IsControl) ? text : null;

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
