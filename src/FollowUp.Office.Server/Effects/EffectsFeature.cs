using FollowUp.Office.Server.Hosting;

namespace FollowUp.Office.Server.Effects;

internal static class EffectsFeature
{
    public static void AddEffects(this WebApplicationBuilder builder)
    {
        builder.AddCheckedOptions<EffectsOptions>("Effects", EffectsOptions.Problems);
        builder.Services.AddSingleton<EffectLedger>();
        builder.Services.AddSingleton<EffectClaims>();
        builder.Services.AddSingleton<EffectBell>();
        builder.Services.AddHostedService<EffectWorker>();
    }
}

/// <summary>Rung after a transaction that planned effects.</summary>
internal sealed class EffectBell(TimeProvider time) : WorkSignal(time);
