using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>Acts on many leads, so that they can be undone at once.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261122150000_Bulk")]
internal sealed class Bulks : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("BulkLeads", table => new
        {
            AccountId = table.Column<Guid>(),
            BulkId = table.Column<Guid>(),
            LeadId = table.Column<Guid>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_BulkLeads", row => new { row.AccountId, row.BulkId, row.LeadId });
            table.ForeignKey("FK_BulkLeads_Leads_LeadId", row => row.LeadId, "Leads", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_BulkLeads_LeadId", "BulkLeads", "LeadId");
    }
}
