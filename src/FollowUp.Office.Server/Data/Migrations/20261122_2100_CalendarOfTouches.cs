using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>Lets an index alone count and sort the next touches of any days.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261122210000_CalendarOfTouches")]
internal sealed class CalendarOfTouches : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateIndex("IX_Leads_AccountId_NextDay_NextDue_Id_Phase", "Leads", ["AccountId", "NextDay", "NextDue", "Id", "Phase"]);
}
