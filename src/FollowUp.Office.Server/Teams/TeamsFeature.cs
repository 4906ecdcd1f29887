using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Hosting;

namespace FollowUp.Office.Server.Teams;

internal static class TeamsFeature
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static void AddTeams(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IEffectPerformer, TeamsPerformer>();
        builder.Services.AddHttpClient(TeamsPerformer.ClientName, client => client.Timeout = Patience)
            .ConfigurePrimaryHttpMessageHandler(services => services.GetRequiredService<NetworkTrust>().CreateHandler());
    }
}
