using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>Acts on many leads, so that they can be undone at once.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261122150000_Bulk")]
internal sealed class Bulks : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable("Bulks", table => new
    {
        AccountId = table.Column<Guid>(),
        Id = table.Column<Guid>(),
        TenantId = table.Column<string>(),
        At = table.Column<DateTime>(),
        Leads = table.Column<string>(),
    }, constraints: table =>
    {
        table.PrimaryKey("PK_Bulks", row => new { row.AccountId, row.Id });
        table.ForeignKey("FK_Bulks_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
    });
}
