using Microsoft.Graph.Models;

namespace FollowUp.Office.Server.Mailbox.Rich;

/// <summary>How a subscription is asked for: with the parts of a mail that tell whether it concerns a lead, or without anything.</summary>
internal sealed record SubscriptionForm(TimeSpan Lifetime, EncryptionCertificate? Certificate)
{
    /// <summary>Graph's cap is 1,440 minutes; a little less, for clocks that differ.</summary>
    private static readonly TimeSpan LongestRich = TimeSpan.FromMinutes(1_435);

    /// <summary>Only what the decision needs: no subject, no body.</summary>
    private static readonly string Query =
        $"$select={string.Join(',', CheapFields.Select.Except(["id", "subject", "webLink", "parentFolderId"]))}&$expand={string.Join(',', CheapFields.Expand)}";

    public bool IsRich => Certificate is not null;

    public static SubscriptionForm Plain(MailboxOptions options) => new(options.SubscriptionLifetime, null);

    public static SubscriptionForm Rich(MailboxOptions options, EncryptionCertificate certificate) =>
        new(options.SubscriptionLifetime < LongestRich ? options.SubscriptionLifetime : LongestRich, certificate);

    public string ResourceOf(string folderPath) => IsRich ? $"{folderPath}?{Query}" : folderPath;

    public Subscription Fill(Subscription order)
    {
        if (Certificate is not null)
        {
            order.IncludeResourceData = true;
            Seal(order);
        }

        return order;
    }

    /// <summary>Names the certificate, in a new order or in a renewal.</summary>
    public Subscription Seal(Subscription order)
    {
        order.EncryptionCertificate = Certificate?.Certificate;
        order.EncryptionCertificateId = Certificate?.Id.ToString();
        return order;
    }

    /// <summary>Whether a subscription that Graph has is of this form.</summary>
    public bool IsOf(Subscription theirs) => (theirs.IncludeResourceData == true) == IsRich;
}

/// <summary>Chooses the form: rich where that is wanted and was not refused lately.</summary>
internal sealed class SubscriptionForms(EncryptionCertificates certificates, MailboxOptions options, TimeProvider time)
{
    /// <summary>How long a refusal of the rich form is remembered.</summary>
    public static readonly TimeSpan RefusalHolds = TimeSpan.FromDays(1);

    public SubscriptionForm Plain { get; } = SubscriptionForm.Plain(options);

    public async Task<SubscriptionForm> ForAsync(MailSubscription row, CancellationToken cancellationToken) =>
        options.RichNotifications && row.Folder != WatchedFolder.Calendar && !(row.PlainUntil > time.GetUtcNow())
            ? SubscriptionForm.Rich(options, await certificates.CurrentAsync(cancellationToken))
            : Plain;
}
