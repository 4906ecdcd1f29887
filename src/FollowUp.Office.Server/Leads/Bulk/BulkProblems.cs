using FollowUp.Office.Server.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Office.Server.Leads.Bulk;

/// <summary>The refusals of acts on many leads.</summary>
internal static class BulkProblems
{
    public static ProblemHttpResult NoAction() => Problem.Of(StatusCodes.Status422UnprocessableEntity, "no-action", "Say the one thing to do with these leads.");

    public static ProblemHttpResult NotSoMany(int most) => Problem.Of(StatusCodes.Status422UnprocessableEntity, "not-so-many", $"Choose at least one lead, and at most {most} at a time.");
}
