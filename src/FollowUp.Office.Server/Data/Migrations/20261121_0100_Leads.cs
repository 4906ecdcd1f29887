using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>Leads, their facts, the effect ledger and the events in the calendar. Column types are left to each store, by CLR type.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261121010000_Leads")]
internal sealed class LeadTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        AddLeads(migrationBuilder);
        AddFacts(migrationBuilder);
        AddEffects(migrationBuilder);
        AddCalendarEntries(migrationBuilder);
    }

    private static void AddLeads(MigrationBuilder migrations)
    {
        migrations.CreateTable("Leads", table => new
        {
            Id = table.Column<Guid>(),
            TenantId = table.Column<string>(),
            AccountId = table.Column<Guid>(),
            Kind = table.Column<string>(maxLength: 40),
            Name = table.Column<string>(),
            Company = table.Column<string>(nullable: true),
            Phone = table.Column<string>(nullable: true),
            Note = table.Column<string>(nullable: true),
            CreatedAt = table.Column<DateTime>(),
            Version = table.Column<int>(),
            Phase = table.Column<string>(maxLength: 40),
            NextDue = table.Column<DateTime>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Leads", row => row.Id);
            table.ForeignKey("FK_Leads_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrations.CreateIndex("IX_Leads_AccountId_NextDue", "Leads", ["AccountId", "NextDue"]);
        migrations.CreateTable("LeadAddresses", table => new
        {
            AccountId = table.Column<Guid>(),
            Address = table.Column<string>(),
            TenantId = table.Column<string>(),
            LeadId = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_LeadAddresses", row => new { row.AccountId, row.Address });
            table.ForeignKey("FK_LeadAddresses_Leads_LeadId", row => row.LeadId, "Leads", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrations.CreateIndex("IX_LeadAddresses_LeadId", "LeadAddresses", "LeadId");
    }

    private static void AddFacts(MigrationBuilder migrations)
    {
        migrations.CreateTable("Facts", table => new
        {
            Id = table.Column<Guid>(),
            TenantId = table.Column<string>(),
            AccountId = table.Column<Guid>(),
            LeadId = table.Column<Guid>(),
            Key = table.Column<string>(),
            At = table.Column<DateTime>(),
            RecordedAt = table.Column<DateTime>(),
            Json = table.Column<string>(),
            SetAside = table.Column<bool>(),
            MessageKey = table.Column<string>(nullable: true),
            ConversationId = table.Column<string>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Facts", row => row.Id);
            table.ForeignKey("FK_Facts_Leads_LeadId", row => row.LeadId, "Leads", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrations.CreateIndex("IX_Facts_LeadId_Key", "Facts", ["LeadId", "Key"], unique: true);
        migrations.CreateIndex("IX_Facts_AccountId_MessageKey", "Facts", ["AccountId", "MessageKey"]);
        migrations.CreateIndex("IX_Facts_AccountId_ConversationId", "Facts", ["AccountId", "ConversationId"]);
    }

    private static void AddEffects(MigrationBuilder migrations)
    {
        migrations.CreateTable("Effects", table => new
        {
            Seq = table.Column<long>()
                .Annotation("Sqlite:Autoincrement", true)
                .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
            Id = table.Column<Guid>(),
            Key = table.Column<string>(),
            TenantId = table.Column<string>(),
            AccountId = table.Column<Guid>(),
            LeadId = table.Column<Guid>(),
            Kind = table.Column<string>(maxLength: 40),
            Lane = table.Column<string>(),
            Payload = table.Column<string>(),
            PlannedAt = table.Column<DateTime>(),
            State = table.Column<string>(maxLength: 40),
            Attempts = table.Column<int>(),
            NotBefore = table.Column<DateTime>(),
            LeaseUntil = table.Column<DateTime>(nullable: true),
            LeaseToken = table.Column<Guid>(nullable: true),
            DoneAt = table.Column<DateTime>(nullable: true),
            Outcome = table.Column<string>(nullable: true),
            LastError = table.Column<string>(nullable: true),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Effects", row => row.Seq);
            table.ForeignKey("FK_Effects_Leads_LeadId", row => row.LeadId, "Leads", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrations.CreateIndex("IX_Effects_Id", "Effects", "Id", unique: true);
        migrations.CreateIndex("IX_Effects_Key", "Effects", "Key", unique: true);
        migrations.CreateIndex("IX_Effects_State_NotBefore", "Effects", ["State", "NotBefore"]);
        migrations.CreateIndex("IX_Effects_Lane_Seq", "Effects", ["Lane", "Seq"]);
        migrations.CreateIndex("IX_Effects_LeadId", "Effects", "LeadId");
    }

    private static void AddCalendarEntries(MigrationBuilder migrations) =>
        migrations.CreateTable("CalendarEntries", table => new
        {
            LeadId = table.Column<Guid>(),
            AccountId = table.Column<Guid>(),
            TenantId = table.Column<string>(),
            EventId = table.Column<string>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_CalendarEntries", row => row.LeadId);
            table.ForeignKey("FK_CalendarEntries_Leads_LeadId", row => row.LeadId, "Leads", "Id", onDelete: ReferentialAction.Cascade);
        });
}
