using FollowUp.Office.Sandbox.Graph;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FollowUp.Office.Sandbox.Faults;

/// <summary>The switches for what goes wrong; the control API and the page turn them.</summary>
internal static class FaultsFeature
{
    public static IServiceCollection AddFaults(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => new WallClock(TimeProvider.System));
        // Chance is only chance for a person; a test hands in its own with a seed.
        services.TryAddSingleton(_ => new Random());
        services.AddSingleton<FaultSwitches>();
        services.AddSingleton<IGraphFaults, GraphFaults>();
        return services;
    }
}
