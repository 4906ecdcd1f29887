using System.Text.Json;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Replies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Serialization.Json;

namespace FollowUp.Office.Server.Mailbox.Rich;

/// <summary>Why the folder has to be asked although a notification brought something along.</summary>
internal enum Riddle { Shape, Origin, Certificate, Content, Fields }

/// <summary>
/// Reads what notifications brought along and tells whether anybody has to look at the mailbox for it. It decides about
/// urgency only, never about mail: what is passed over here is read with the next look all the same.
/// </summary>
internal sealed partial class MailTriage(
    EncryptionCertificates certificates, PublisherCheck publisher, NotificationMetrics metrics, ILogger<MailTriage> log)
{
    /// <summary>More at once are one look, which costs less than opening them all.</summary>
    private const int MostAtOnce = 50;

    /// <summary>
    /// The folders in which mail was told of that concerns no lead, where all that was told up to the lease's mark is such
    /// mail; null where somebody has to look.
    /// </summary>
    public async Task<IReadOnlyCollection<string>?> PassOverAsync(FollowUpDb db, Account account, MailboxLease lease, CancellationToken cancellationToken)
    {
        var pending = await lease.Heard(db)
            .OrderBy(row => row.Sequence).Select(row => new { row.Folder, row.Sealed }).Take(MostAtOnce + 1).ToListAsync(cancellationToken);
        if (pending.Count is 0 or > MostAtOnce || pending.Exists(row => row.Sealed is null || row.Folder is null))
            return null;
        var folders = new HashSet<string>();
        foreach (var row in pending)
        {
            var (mail, riddle) = await OpenAsync(account, row.Folder!, row.Sealed!, cancellationToken);
            if (riddle is { } why)
            {
                metrics.Riddles.Add(1, new KeyValuePair<string, object?>("reason", why.ToString()));
                Unread(account.Id, why);
            }

            if (mail is null || await MailIntake.ConcernsALeadAsync(db, account, mail, cancellationToken))
                return null;
            folders.Add(row.Folder!);
        }

        metrics.PassedOver.Add(pending.Count);
        return folders;
    }

    /// <summary>Somebody has to look, and could not yet: what came along is of no more use, and does not wait for the look to succeed.</summary>
    public static Task<int> ForgetAsync(FollowUpDb db, MailboxLease lease, CancellationToken cancellationToken) =>
        lease.Heard(db).Where(row => row.Sealed != null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Sealed, (string?)null), cancellationToken);

    private async Task<(MessageFacts? Mail, Riddle? Riddle)> OpenAsync(Account account, string folder, string text, CancellationToken cancellationToken)
    {
        if (SealedMail.Read(text) is not { } mail)
            return (null, Riddle.Shape);
        if (!await publisher.VouchAsync(mail.Tokens, account.TenantId))
            return (null, Riddle.Origin);
        if (!Guid.TryParse(mail.Content.EncryptionCertificateId, out var id) || await certificates.KeyAsync(id, cancellationToken) is not { } key)
            return (null, Riddle.Certificate);
        if (mail.Content.Open(key) is not { } plain)
            return (null, Riddle.Content);
        return FactsIn(plain, WatchedFolder.SideOf(folder)) is { } facts && IsEnough(facts) ? (facts, null) : (null, Riddle.Fields);
    }

    private static MessageFacts? FactsIn(byte[] json, MailSide side)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var message = new JsonParseNode(document.RootElement).GetObjectValue(Message.CreateFromDiscriminatorValue);
            message.Id ??= "";
            return MessageReading.Cheap(message, side);
        }
        // Other types than expected show as one of these in the SDK's reader.
        catch (Exception odd) when (odd is JsonException or InvalidOperationException or FormatException or ArgumentException or NullReferenceException)
        {
            return null;
        }
    }

    /// <summary>Without these nothing can be said: in which conversation, and from or to whom.</summary>
    private static bool IsEnough(MessageFacts mail) =>
        mail.ConversationId.Length > 0
        && (mail.Side == MailSide.Sent ? mail.Recipients.Count > 0 : (mail.From ?? mail.Sender) is { Address.Length: > 0 });

    [LoggerMessage(Level = LogLevel.Information, Message = "What a notification for account {AccountId} brought along was no use ({Reason}): the folder is looked at")]
    private partial void Unread(Guid accountId, Riddle reason);
}
