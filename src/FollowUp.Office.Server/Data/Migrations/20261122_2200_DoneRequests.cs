using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>Requests that were done, so that none is done twice.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261122220000_DoneRequests")]
internal sealed class DoneRequests : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("DoneRequests", table => new
        {
            AccountId = table.Column<Guid>(),
            Key = table.Column<Guid>(),
            Fingerprint = table.Column<string>(maxLength: 64),
            Made = table.Column<Guid>(nullable: true),
            At = table.Column<DateTime>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_DoneRequests", row => new { row.AccountId, row.Key });
            table.ForeignKey("FK_DoneRequests_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_DoneRequests_At", "DoneRequests", "At");
    }
}
