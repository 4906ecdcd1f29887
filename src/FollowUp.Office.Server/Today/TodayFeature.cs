using FollowUp.Office.Server.Hosting.Once;

namespace FollowUp.Office.Server.Today;

internal static class TodayFeature
{
    public static void AddToday(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<TodayList>();
        builder.Services.AddScoped<SessionNumbers>();
    }

    public static void MapToday(this WebApplication app)
    {
        var today = app.MapGroup("/api").RequireAuthorization().WithTags("Today");
        today.MapGet("/today", TodayEndpoints.Get).WithSummary("Who is due, the first to do first, and how the others stand");
        today.MapGet("/today/numbers", TodayEndpoints.Numbers).WithSummary("What a session came to");
        today.MapGet("/today/{group}", TodayEndpoints.GetGroup).WithSummary("More of one group");
        today.MapPut("/me/pipeline", TodayEndpoints.SetPipeline).Once().WithSummary("How many active leads the user wants to have");
        today.MapGet("/pipeline/candidates", TodayEndpoints.Candidates).WithSummary("People who wrote in the last week and are no leads");
        today.MapGet("/suppressions", TodayEndpoints.Suppressions).WithSummary("Who asked not to be contacted any more");
    }
}
