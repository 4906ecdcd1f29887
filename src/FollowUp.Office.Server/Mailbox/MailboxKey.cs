using FollowUp.Office.Server.Accounts;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>What Graph access needs to know of an account; safe to keep, unlike a tracked row.</summary>
internal sealed record MailboxKey(Guid AccountId, string TenantId, string ObjectId)
{
    public static MailboxKey Of(Account account) => new(account.Id, account.TenantId, account.ObjectId);

    /// <summary>Key of the long-running on-behalf-of session: one per account, so that a new sign-in replaces the old.</summary>
    public string SessionKey => AccountId.ToString("N");
}
