using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>Rich notifications: the certificates they are encrypted for, and what came encrypted until its turn.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261121040000_Rich")]
internal sealed class RichTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("EncryptionCertificates", table => new
        {
            Id = table.Column<Guid>(),
            Certificate = table.Column<string>(),
            ProtectedKey = table.Column<byte[]>(),
            CreatedAt = table.Column<DateTime>(),
            ExpiresAt = table.Column<DateTime>(),
        }, constraints: table => table.PrimaryKey("PK_EncryptionCertificates", row => row.Id));
        migrationBuilder.AddColumn<Guid>("CertificateId", "MailSubscriptions", nullable: true);
        migrationBuilder.AddColumn<DateTime>("PlainUntil", "MailSubscriptions", nullable: true);
        migrationBuilder.AddColumn<string>("Sealed", "Inbox", nullable: true);
        migrationBuilder.AddColumn<DateTime>("HeardAt", "MailFolders", nullable: true);
    }
}
