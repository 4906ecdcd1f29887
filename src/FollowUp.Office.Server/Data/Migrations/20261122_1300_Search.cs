using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>Words by which leads are found, and what lists sort and count by. The words of known leads are written by the program itself: SQL cannot fold.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261122130000_Search")]
internal sealed class Search : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        var isPostgres = migrationBuilder.ActiveProvider?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true;
        // By bytes on both stores: only so do words that begin alike stand beside one another.
        migrationBuilder.AddColumn<string>("SortName", "Leads", maxLength: 100, nullable: false, defaultValue: "", collation: isPostgres ? "C" : null);
        // Long, and so behind all that lists read.
        migrationBuilder.AddColumn<string>("Words", "Leads", nullable: true);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_Phase_NextDue_Id", "Leads", ["AccountId", "Phase", "NextDue", "Id"]);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_Phase_SortName_Id", "Leads", ["AccountId", "Phase", "SortName", "Id"]);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_Phase_Id", "Leads", ["AccountId", "Phase", "Id"]);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_Kind_Phase", "Leads", ["AccountId", "Kind", "Phase"]);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_Id", "Leads", ["AccountId", "Id"]);
        if (isPostgres)
        {
            AddWords(migrationBuilder);
        }
        else
        {
            AddWordsToSqlite(migrationBuilder);
        }

        migrationBuilder.CreateIndex("IX_LeadWords_LeadId_Word", "LeadWords", ["LeadId", "Word"]);
    }

    private static void AddWords(MigrationBuilder migrations) => migrations.CreateTable("LeadWords", table => new
    {
        AccountId = table.Column<Guid>(),
        Word = table.Column<string>(maxLength: 100, collation: "C"),
        LeadId = table.Column<Guid>(),
    }, constraints: table =>
    {
        table.PrimaryKey("PK_LeadWords", row => new { row.AccountId, row.Word, row.LeadId });
        table.ForeignKey("FK_LeadWords_Leads_LeadId", row => row.LeadId, "Leads", "Id", onDelete: ReferentialAction.Cascade);
    });

    // Its key is all that a row is: with a number of its own besides, each would be kept twice.
    private static void AddWordsToSqlite(MigrationBuilder migrations) => migrations.Sql("""
        CREATE TABLE "LeadWords" (
            "AccountId" TEXT NOT NULL,
            "Word" TEXT NOT NULL,
            "LeadId" TEXT NOT NULL,
            CONSTRAINT "PK_LeadWords" PRIMARY KEY ("AccountId", "Word", "LeadId"),
            CONSTRAINT "FK_LeadWords_Leads_LeadId" FOREIGN KEY ("LeadId") REFERENCES "Leads" ("Id") ON DELETE CASCADE
        ) WITHOUT ROWID
        """);
}
