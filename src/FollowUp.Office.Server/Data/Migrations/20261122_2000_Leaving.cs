using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>When an account is to be deleted, and how long its owner waits after each reason for a no.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261122200000_Leaving")]
internal sealed class Leaving : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<DateTime>("DeletesAt", "Accounts", nullable: true);
        migrationBuilder.AddColumn<string>("NoPauses", "Accounts", nullable: false, defaultValue: "");
        migrationBuilder.CreateIndex("IX_Accounts_DeletesAt", "Accounts", "DeletesAt");
    }
}
