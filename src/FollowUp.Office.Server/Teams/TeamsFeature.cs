using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Hosting.Once;

namespace FollowUp.Office.Server.Teams;

internal static class TeamsFeature
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static void AddTeams(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<TeamsWorkflow>().AddSingleton<IEffectPerformer, TeamsPerformer>();
        builder.Services.AddHttpClient(TeamsWorkflow.ClientName, client => client.Timeout = Patience)
            .ConfigurePrimaryHttpMessageHandler(services => services.GetRequiredService<NetworkTrust>().CreateHandler());
    }

    public static void MapTeams(this WebApplication app)
    {
        app.MapPut("/api/me/teams", TeamsEndpoints.Set).Once(TeamsEndpoints.AsItIs).WithSummary("The workflow that posts the user's cards");
        app.MapPost("/api/me/teams/test", TeamsEndpoints.Try).Once().WithSummary("A card to see whether it works");
    }
}
