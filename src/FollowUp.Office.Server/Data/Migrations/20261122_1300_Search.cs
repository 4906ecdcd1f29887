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
        // By bytes on both stores: only so do words that begin alike stand beside one another.
        var collation = migrationBuilder.ActiveProvider?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true ? "C" : null;
        migrationBuilder.AddColumn<string>("SortName", "Leads", maxLength: 100, nullable: false, defaultValue: "", collation: collation);
        // Long, and so behind all that lists read.
        migrationBuilder.AddColumn<string>("Words", "Leads", nullable: true);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_Phase_NextDue_Id", "Leads", ["AccountId", "Phase", "NextDue", "Id"]);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_Phase_SortName_Id", "Leads", ["AccountId", "Phase", "SortName", "Id"]);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_Phase_Id", "Leads", ["AccountId", "Phase", "Id"]);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_Kind_Phase", "Leads", ["AccountId", "Kind", "Phase"]);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_Id", "Leads", ["AccountId", "Id"]);
        migrationBuilder.CreateTable("LeadWords", table => new
        {
            AccountId = table.Column<Guid>(),
            Word = table.Column<string>(maxLength: 100, collation: collation),
            LeadId = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_LeadWords", row => new { row.AccountId, row.Word, row.LeadId });
            table.ForeignKey("FK_LeadWords_Leads_LeadId", row => row.LeadId, "Leads", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_LeadWords_LeadId_Word", "LeadWords", ["LeadId", "Word"]);
    }
}
