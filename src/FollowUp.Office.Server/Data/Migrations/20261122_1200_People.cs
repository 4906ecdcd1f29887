using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>As what a lead works, and the words by which the user sorts them.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261122120000_People")]
internal sealed class People : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Title", "Leads", nullable: true);
        migrationBuilder.AddColumn<string>("TagLines", "Leads", nullable: false, defaultValue: "");
    }
}
