using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>Texts to begin a touch with, own and shared.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261122140000_Templates")]
internal sealed class TextTemplates : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("Templates", table => new
        {
            Id = table.Column<Guid>(),
            TenantId = table.Column<string>(),
            AccountId = table.Column<Guid>(),
            Name = table.Column<string>(maxLength: 100),
            Channel = table.Column<string>(maxLength: 40),
            Subject = table.Column<string>(maxLength: 250),
            Body = table.Column<string>(),
            IsShared = table.Column<bool>(),
        }, constraints: table =>
        {
            table.PrimaryKey("PK_Templates", row => row.Id);
            table.ForeignKey("FK_Templates_Accounts_AccountId", row => row.AccountId, "Accounts", "Id", onDelete: ReferentialAction.Cascade);
        });
        migrationBuilder.CreateIndex("IX_Templates_AccountId", "Templates", "AccountId");
        migrationBuilder.CreateIndex("IX_Templates_TenantId_IsShared", "Templates", ["TenantId", "IsShared"]);
    }
}
