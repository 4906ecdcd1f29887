using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FollowUp.Office.Server.Data.Migrations;

/// <summary>Addresses without their tags, in the order in which a lead got them; whether a lead's colleagues may answer for them.</summary>
[DbContext(typeof(FollowUpDb))]
[Migration("20261121030000_Matching")]
internal sealed class Matching : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<bool>("AnswersOfCompany", "Accounts", nullable: false, defaultValue: false);
        migrationBuilder.AddColumn<string>("Root", "LeadAddresses", nullable: false, defaultValue: "");
        migrationBuilder.AddColumn<DateTime>("AddedAt", "LeadAddresses", nullable: true);
        migrationBuilder.Sql(Roots(migrationBuilder.ActiveProvider?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true ? "strpos" : "instr"));
        migrationBuilder.CreateIndex("IX_LeadAddresses_AccountId_Root", "LeadAddresses", ["AccountId", "Root"]);
    }

    // dana+sales@x becomes dana@x; a plus at the very beginning is part of the name.
    private static string Roots(string position) => $"""
        UPDATE "LeadAddresses" SET "Root" = CASE
            WHEN {position}("Address", '+') > 1 AND {position}("Address", '+') < {position}("Address", '@')
            THEN substr("Address", 1, {position}("Address", '+') - 1) || substr("Address", {position}("Address", '@'))
            ELSE "Address" END
        """;
}
