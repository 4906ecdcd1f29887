using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>The follow-up block, both ways between calendar and leads, and acts that concern no single lead.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261122010000_Calendar")]
internal sealed class CalendarTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        LetEffectsBeOfNoLead(migrationBuilder);
        AddEvents(migrationBuilder);
        AddSettings(migrationBuilder);
        migrationBuilder.AddColumn<string>("ETag", "Inbox", nullable: true);
        migrationBuilder.CreateTable("FollowUpBlocks", table => new
        {
            AccountId = table.Column<Guid>(),
            Day = table.Column<DateOnly>(),
            EventId = table.Column<string>(nullable: true),
            ETag = table.Column<string>(nullable: true),
            StartsAt = table.Column<DateTime>(nullable: true),
            EndsAt = table.Column<DateTime>(nullable: true),
            Written = table.Column<string>(nullable: true),
            Shown = table.Column<string>(nullable: true),
            IsTextOwners = table.Column<bool>(),
            Word = table.Column<string>(maxLength: 40),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_FollowUpBlocks", row => new { row.AccountId, row.Day });
            table.ForeignKey("FK_FollowUpBlocks_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_FollowUpBlocks_StartsAt", "FollowUpBlocks", "StartsAt");
        migrationBuilder.CreateIndex("IX_FollowUpBlocks_EventId", "FollowUpBlocks", "EventId");
        migrationBuilder.CreateTable("CalendarStates", table => new
        {
            AccountId = table.Column<Guid>(),
            PlanAt = table.Column<DateTime>(nullable: true),
            ReadAt = table.Column<DateTime>(nullable: true),
            FarReadAt = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_CalendarStates", row => row.AccountId);
            table.ForeignKey("FK_CalendarStates_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_CalendarStates_PlanAt", "CalendarStates", "PlanAt");
    }

    // SQLite changes no column: with another name, a copy and the old name again the table is a new one.
    private static void LetEffectsBeOfNoLead(MigrationBuilder migrations)
    {
        if (!migrations.ActiveProvider!.EndsWith("Sqlite", StringComparison.Ordinal))
        {
            migrations.Sql("""ALTER TABLE "Effects" ALTER COLUMN "LeadId" DROP NOT NULL""");
            return;
        }

        const string Columns = """
            "Seq", "Id", "Key", "TenantId", "AccountId", "LeadId", "Kind", "Lane", "Payload", "PlannedAt", "State", "Attempts", "NotBefore", "LeaseUntil", "LeaseToken",
            "DoneAt", "Outcome", "LastError"
            """;
        migrations.Sql("""
            CREATE TABLE "Effects_new" (
                "Seq" INTEGER NOT NULL CONSTRAINT "PK_Effects" PRIMARY KEY AUTOINCREMENT, "Id" TEXT NOT NULL, "Key" TEXT NOT NULL, "TenantId" TEXT NOT NULL,
                "AccountId" TEXT NOT NULL, "LeadId" TEXT NULL, "Kind" TEXT NOT NULL, "Lane" TEXT NOT NULL, "Payload" TEXT NOT NULL, "PlannedAt" TEXT NOT NULL,
                "State" TEXT NOT NULL, "Attempts" INTEGER NOT NULL, "NotBefore" TEXT NOT NULL, "LeaseUntil" TEXT NULL, "LeaseToken" TEXT NULL, "DoneAt" TEXT NULL,
                "Outcome" TEXT NULL, "LastError" TEXT NULL,
                CONSTRAINT "FK_Effects_Leads_LeadId" FOREIGN KEY ("LeadId") REFERENCES "Leads" ("Id") ON DELETE CASCADE)
            """);
        migrations.Sql($"""INSERT INTO "Effects_new" ({Columns}) SELECT {Columns} FROM "Effects" """);
        migrations.DropTable("Effects");
        migrations.RenameTable("Effects_new", newName: "Effects");
        migrations.CreateIndex("IX_Effects_Id", "Effects", "Id", unique: true);
        migrations.CreateIndex("IX_Effects_Key", "Effects", "Key", unique: true);
        migrations.CreateIndex("IX_Effects_State_NotBefore", "Effects", ["State", "NotBefore"]);
        migrations.CreateIndex("IX_Effects_Lane_Seq", "Effects", ["Lane", "Seq"]);
        migrations.CreateIndex("IX_Effects_LeadId", "Effects", "LeadId");
    }

    private static void AddEvents(MigrationBuilder migrations)
    {
        migrations.AddColumn<string>("ETag", "CalendarEntries", nullable: true);
        migrations.AddColumn<DateTime>("StartsAt", "CalendarEntries", nullable: true);
        migrations.AddColumn<DateTime>("EndsAt", "CalendarEntries", nullable: true);
        migrations.AddColumn<string>("Written", "CalendarEntries", nullable: true);
        migrations.AddColumn<string>("Shown", "CalendarEntries", nullable: true);
        migrations.AddColumn<bool>("IsTextOwners", "CalendarEntries", defaultValue: false);
        migrations.AddColumn<DateOnly>("Day", "CalendarEntries", nullable: true);
        migrations.AddColumn<bool>("IsFixed", "CalendarEntries", defaultValue: false);
        migrations.AddColumn<int>("Rank", "CalendarEntries", defaultValue: 2);
        migrations.CreateIndex("IX_CalendarEntries_AccountId_Day", "CalendarEntries", ["AccountId", "Day"]);
        migrations.CreateIndex("IX_CalendarEntries_StartsAt", "CalendarEntries", "StartsAt");
        migrations.CreateIndex("IX_CalendarEntries_EventId", "CalendarEntries", "EventId");
    }

    private static void AddSettings(MigrationBuilder migrations)
    {
        migrations.AddColumn<bool>("BlockEnabled", "Accounts", defaultValue: true);
        migrations.AddColumn<int>("BlockMinutes", "Accounts", defaultValue: 30);
        migrations.AddColumn<TimeOnly>("BlockPreferredStart", "Accounts", nullable: true);
        migrations.AddColumn<string>("Country", "Accounts", nullable: true);
        migrations.AddColumn<string>("Region", "Accounts", nullable: true);
        migrations.AddColumn<string>("DaysAway", "Accounts", defaultValue: "");
    }
}
