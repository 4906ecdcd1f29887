using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>Accounts, sign-in and the mailbox's bookkeeping. Column types are left to each store, by CLR type.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261121000000_Mailbox")]
internal sealed class MailboxTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddAccounts(migrationBuilder);
        AddSignIn(migrationBuilder);
        AddStates(migrationBuilder);
        AddSubscriptions(migrationBuilder);
        AddInbox(migrationBuilder);
    }

    private static void AddAccounts(MigrationBuilder migrations)
    {
        migrations.CreateTable("Accounts", table => new
        {
            Id = table.Column<Guid>(),
            TenantId = table.Column<string>(),
            ObjectId = table.Column<string>(),
            Name = table.Column<string>(),
            Address = table.Column<string>(),
            OwnAddresses = table.Column<string>(),
            TimeZone = table.Column<string>(),
            WorkingDays = table.Column<int>(),
            WorkStart = table.Column<TimeOnly>(),
            WorkEnd = table.Column<TimeOnly>(),
            Connection = table.Column<string>(maxLength: 40),
            ConnectionSince = table.Column<DateTime>(),
            SessionKey = table.Column<string>(nullable: true),
            SignedInAt = table.Column<DateTime>(nullable: true),
            ProfileReadAt = table.Column<DateTime>(nullable: true),
            TeamsWorkflow = table.Column<string>(nullable: true),
            CreatedAt = table.Column<DateTime>(),
        }, constraints: table => table.PrimaryKey("PK_Accounts", row => row.Id));
        migrations.CreateIndex("IX_Accounts_TenantId_ObjectId", "Accounts", ["TenantId", "ObjectId"], unique: true);
    }

    private static void AddSignIn(MigrationBuilder migrations)
    {
        migrations.CreateTable("RingKeys", table => new
        {
            Id = table.Column<Guid>(),
            Name = table.Column<string>(),
            Xml = table.Column<string>(),
        }, constraints: table => table.PrimaryKey("PK_RingKeys", row => row.Id));
        migrations.CreateTable("TokenCache", table => new
        {
            Key = table.Column<string>(),
            Protected = table.Column<byte[]>(),
            ChangedAt = table.Column<DateTime>(),
        }, constraints: table => table.PrimaryKey("PK_TokenCache", row => row.Key));
    }

    private static void AddStates(MigrationBuilder migrations)
    {
        migrations.CreateTable("MailboxStates", table => new
        {
            AccountId = table.Column<Guid>(),
            DueAt = table.Column<DateTime>(nullable: true),
            NotBefore = table.Column<DateTime>(nullable: true),
            LeaseUntil = table.Column<DateTime>(nullable: true),
            Fence = table.Column<long>(),
            Attempts = table.Column<int>(),
            FailingSince = table.Column<DateTime>(nullable: true),
            LastSyncedAt = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_MailboxStates", row => row.AccountId);
            table.ForeignKey("FK_MailboxStates_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrations.CreateIndex("IX_MailboxStates_DueAt", "MailboxStates", "DueAt");
        migrations.CreateTable("MailFolders", table => new
        {
            AccountId = table.Column<Guid>(),
            Folder = table.Column<string>(),
            Link = table.Column<string>(nullable: true),
            SyncedAt = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_MailFolders", row => new { row.AccountId, row.Folder });
            table.ForeignKey("FK_MailFolders_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
    }

    private static void AddSubscriptions(MigrationBuilder migrations)
    {
        migrations.CreateTable("MailSubscriptions", table => new
        {
            Id = table.Column<Guid>(),
            AccountId = table.Column<Guid>(),
            Folder = table.Column<string>(),
            ClientState = table.Column<string>(),
            GraphId = table.Column<string>(nullable: true),
            ExpiresAt = table.Column<DateTime>(nullable: true),
            TriedAt = table.Column<DateTime>(nullable: true),
            DueAt = table.Column<DateTime>(),
            LeaseUntil = table.Column<DateTime>(nullable: true),
            Fence = table.Column<long>(),
            Attempts = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_MailSubscriptions", row => row.Id);
            table.ForeignKey("FK_MailSubscriptions_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrations.CreateIndex("IX_MailSubscriptions_AccountId_Folder", "MailSubscriptions", ["AccountId", "Folder"], unique: true);
        migrations.CreateIndex("IX_MailSubscriptions_DueAt", "MailSubscriptions", "DueAt");
    }

    private static void AddInbox(MigrationBuilder migrations)
    {
        migrations.CreateTable("Inbox", table => new
        {
            // Each store reads its own annotation: both number the rows by themselves.
            Sequence = table.Column<long>().Annotation("Sqlite:Autoincrement", true)
                .Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
            Key = table.Column<string>(),
            AccountId = table.Column<Guid>(),
            ReceivedAt = table.Column<DateTime>(),
        }, constraints: table => table.PrimaryKey("PK_Inbox", row => row.Sequence));
        migrations.CreateIndex("IX_Inbox_Key", "Inbox", "Key", unique: true);
        migrations.CreateIndex("IX_Inbox_AccountId", "Inbox", "AccountId");
    }
}
