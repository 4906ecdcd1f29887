using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>A template counts its changes.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261122190000_TemplateVersions")]
internal sealed class TemplateVersions : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<int>("Version", "Templates", defaultValue: 1);
}
