using FollowUp.Office.Server.Hosting.Once;

namespace FollowUp.Office.Server.Cadences;

internal static class CadencesFeature
{
    public static void AddCadences(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<CadenceShelf>();
        builder.Services.AddSingleton<CadenceChange>();
    }

    public static void MapCadences(this WebApplication app)
    {
        var cadences = app.MapGroup("/api/cadences").RequireAuthorization().WithTags("Cadences");
        cadences.MapGet("/", CadenceEndpoints.List).WithSummary("The user's rhythms of touches");
        cadences.MapPost("/", CadenceEndpoints.Add).Once(CadenceEndpoints.Added).WithSummary("Make a rhythm of one's own");
        cadences.MapPost("/{id}/preview", CadenceEndpoints.Preview).WithSummary("What a change of steps would move");
        cadences.MapPut("/{id}", CadenceEndpoints.Change).Once(CadenceEndpoints.Changed).WithSummary("Change a rhythm, and replan what it planned");
        cadences.MapDelete("/{id}", CadenceEndpoints.Delete).Once().WithSummary("Delete a rhythm of one's own, or take back one's changes");
    }
}
