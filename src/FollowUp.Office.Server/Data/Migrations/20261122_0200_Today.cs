using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>Lets an index alone give each list of the day in its order, and count it.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261122020000_Today")]
internal sealed class TodayIndexes : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_Leads_AccountId_IsEventDeleted_Phase_NextDue", "Leads");
        migrationBuilder.DropIndex("IX_Leads_AccountId_Rank_NextDue", "Leads");
        migrationBuilder.Sql("""
            UPDATE "Leads" SET "Rank" = CASE WHEN "Phase" = 'Answered' THEN 4 WHEN "Phase" NOT IN ('Planned', 'Waiting', 'Parked') THEN 5 ELSE 3 END
            WHERE "IsEventDeleted" = TRUE OR "Phase" NOT IN ('Planned', 'Waiting', 'Parked')
            """);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_Phase_IsEventDeleted_NextDue_Id", "Leads", ["AccountId", "Phase", "IsEventDeleted", "NextDue", "Id"]);
        migrationBuilder.CreateIndex("IX_Leads_AccountId_Rank_NextDue_Id", "Leads", ["AccountId", "Rank", "NextDue", "Id"]);
    }
}
