using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>What a notification tells of, sweeps over the whole mailbox, folders that rules fill, mail set aside. Column types are left to each store, by CLR type.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261121020000_Hearing")]
internal sealed class HearingColumns : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Locale", "Accounts", nullable: true);
        migrationBuilder.AddColumn<string>("Folder", "Inbox", nullable: true);
        migrationBuilder.AddColumn<string>("MessageId", "Inbox", nullable: true);
        migrationBuilder.AddColumn<DateTime>("LookedAt", "MailboxStates", nullable: true);
        migrationBuilder.AddColumn<DateTime>("RulesReadAt", "MailboxStates", nullable: true);
        migrationBuilder.AddColumn<DateTime>("SweptAt", "MailboxStates", nullable: true);
        migrationBuilder.AddColumn<DateTime>("SweptUpTo", "MailboxStates", nullable: true);
        migrationBuilder.AddColumn<string>("SweepLink", "MailboxStates", nullable: true);
        migrationBuilder.AddColumn<string>("GraphId", "MailFolders", nullable: true);
        migrationBuilder.AddColumn<DateTime>("LookAgainAt", "MailFolders", nullable: true);
        migrationBuilder.CreateIndex("IX_MailFolders_LookAgainAt", "MailFolders", "LookAgainAt");
        migrationBuilder.CreateIndex("IX_Leads_NextDue", "Leads", "NextDue");
        AddSetAside(migrationBuilder);
        // What is asked of each change is part of a link: new fields come with a new, bounded round only.
        migrationBuilder.Sql("""UPDATE "MailFolders" SET "Link" = NULL""");
    }

    private static void AddSetAside(MigrationBuilder migrations)
    {
        migrations.CreateTable("SetAsideMails", table => new
        {
            AccountId = table.Column<Guid>(),
            MessageId = table.Column<string>(),
            Side = table.Column<string>(maxLength: 40),
            Failure = table.Column<string>(),
            SetAsideAt = table.Column<DateTime>(),
            DueAt = table.Column<DateTime>(),
            Attempts = table.Column<int>(),
            Build = table.Column<string>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_SetAsideMails", row => new { row.AccountId, row.MessageId });
            table.ForeignKey("FK_SetAsideMails_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
    }
}
