using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Our wish to be told of a folder's changes, and how far Graph has granted it. The client state is stored before Graph
/// is asked, and begins with our own id: a notification may arrive before the answer that names Graph's id.
/// </summary>
internal sealed class MailSubscription
{
    public required Guid Id { get; init; }
    public required Guid AccountId { get; init; }
    public required string Folder { get; init; }
    public required string ClientState { get; init; }

    /// <summary>Graph's id; null while there is none.</summary>
    public string? GraphId { get; set; }
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>What Graph encrypts the contents for; null where it sends none.</summary>
    public Guid? CertificateId { get; set; }

    /// <summary>Graph refused to send contents, and is not asked for them again before this.</summary>
    public DateTimeOffset? PlainUntil { get; set; }

    /// <summary>When Graph was first asked with this client state.</summary>
    public DateTimeOffset? TriedAt { get; set; }

    /// <summary>When to create, renew or try again.</summary>
    public required DateTimeOffset DueAt { get; set; }
    public DateTimeOffset? LeaseUntil { get; set; }
    public long Fence { get; set; }
    public int Attempts { get; set; }

    public static string NewClientState(Guid id) => $"{id:N}.{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))}";

    /// <summary>Writes down that a folder is to be told of; wishing twice changes nothing.</summary>
    public static Task<int> WishAsync(FollowUpDb db, Guid accountId, string folder, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid();
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "MailSubscriptions" ("Id", "AccountId", "Folder", "ClientState", "DueAt", "Fence", "Attempts")
            VALUES ({id}, {accountId}, {folder}, {NewClientState(id)}, {now.UtcDateTime}, 0, 0) ON CONFLICT DO NOTHING
            """,
            cancellationToken);
    }

    /// <summary>Our id in a client state that somebody sent; says nothing yet about whether it is genuine.</summary>
    public static bool TryReadId([NotNullWhen(true)] string? clientState, out Guid id)
    {
        id = default;
        return clientState is { Length: > 33 and <= 128 } && clientState[32] == '.' && Guid.TryParseExact(clientState.AsSpan(0, 32), "N", out id);
    }

    public bool Knows(string clientState) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(clientState), Encoding.UTF8.GetBytes(ClientState));

    internal sealed class Mapping : IEntityTypeConfiguration<MailSubscription>
    {
        public void Configure(EntityTypeBuilder<MailSubscription> builder)
        {
            builder.ToTable("MailSubscriptions");
            builder.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId);
            builder.HasIndex(row => new { row.AccountId, row.Folder }).IsUnique();
            builder.HasIndex(row => row.DueAt);
        }
    }
}
