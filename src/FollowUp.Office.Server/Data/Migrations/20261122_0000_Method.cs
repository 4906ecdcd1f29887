using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>What lists and Today sort by, kinds of facts to count, the user's own cadences and their target.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261122000000_Method")]
internal sealed class Method : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var isPostgres = migrationBuilder.ActiveProvider?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true;
        Leads(migrationBuilder);
        migrationBuilder.AddColumn<string>("Kind", "Facts", maxLength: 40, nullable: false, defaultValue: "");
        // Its discriminator begins with a small letter, the type's name does not.
        var kind = isPostgres ? "(\"Json\"::json->>'$type')" : "json_extract(\"Json\", '$.\"$type\"')";
        migrationBuilder.Sql($"""UPDATE "Facts" SET "Kind" = upper(substr({kind}, 1, 1)) || substr({kind}, 2)""");
        migrationBuilder.CreateIndex("IX_Facts_AccountId_Kind_At", "Facts", ["AccountId", "Kind", "At"]);
        migrationBuilder.AddColumn<int>("PipelineTarget", "Accounts", nullable: true);
        migrationBuilder.CreateTable("Cadences", table => new
        {
            AccountId = table.Column<Guid>(),
            Id = table.Column<string>(maxLength: 40),
            TenantId = table.Column<string>(),
            Name = table.Column<string>(maxLength: 100),
            Steps = table.Column<string>(),
            Revision = table.Column<int>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Cadences", row => new { row.AccountId, row.Id });
            table.ForeignKey("FK_Cadences_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
    }

    private static void Leads(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<DateOnly>("NextDay", "Leads", nullable: true);
        migrationBuilder.AddColumn<bool>("NextIsFixed", "Leads", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<string>("NextWhy", "Leads", maxLength: 40, nullable: true);
        migrationBuilder.AddColumn<string>("NextChannel", "Leads", maxLength: 40, nullable: true);
        migrationBuilder.AddColumn<string>("NextWords", "Leads", nullable: true);
        migrationBuilder.AddColumn<int>("Rank", "Leads", nullable: false, defaultValue: 2);
        migrationBuilder.AddColumn<bool>("IsEventDeleted", "Leads", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<string>("LastConversation", "Leads", nullable: true);
        migrationBuilder.AddColumn<string>("LastLink", "Leads", nullable: true);
        migrationBuilder.AddColumn<int>("Touches", "Leads", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<int>("NoCount", "Leads", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<string>("CadenceId", "Leads", nullable: true);
        // Until now a lead could leave in one way only.
        migrationBuilder.Sql("""UPDATE "Leads" SET "Phase" = 'TakenBack' WHERE "Phase" = 'Retired'""");
        migrationBuilder.CreateIndex("IX_Leads_AccountId_IsEventDeleted_Phase_NextDue", "Leads", ["AccountId", "IsEventDeleted", "Phase", "NextDue"]);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_Rank_NextDue", "Leads", ["AccountId", "Rank", "NextDue"]);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_CadenceId", "Leads", ["AccountId", "CadenceId"]);
    }
}
