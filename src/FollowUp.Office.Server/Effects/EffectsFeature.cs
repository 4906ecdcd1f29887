using FollowUp.Office.Server.Hosting;

namespace FollowUp.Office.Server.Effects;

internal static class EffectsFeature
{
    public static void AddEffects(this WebApplicationBuilder builder)
    {
        builder.AddCheckedOptions<EffectsOptions>("Effects", EffectsOptions.Problems);
        builder.Services.AddSingleton<EffectLedger>();
        builder.Services.AddSingleton<EffectClaims>();
        builder.Services.AddSingleton<EffectWorker>();
        builder.Services.AddSingleton<EffectBell>();
        builder.Services.AddHostedService<EffectLoop>();
    }
}

/// <summary>Rung after a transaction that planned effects.</summary>
internal sealed class EffectBell(TimeProvider time) : IDisposable
{
    private readonly WorkSignal _signal = new(time);

    public void Ring() => _signal.Ring();

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _signal.WaitAsync(atMost, cancellationToken);

    public void Dispose() => _signal.Dispose();
}

/// <summary>The loop around <see cref="EffectWorker.RunOnceAsync"/>: work, else wait for the bell or for the next row to become ready.</summary>
internal sealed partial class EffectLoop(EffectWorker worker, EffectClaims claims, EffectBell bell, TimeProvider time, ILogger<EffectLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await worker.RunOnceAsync(stoppingToken))
                {
                    await bell.WaitAsync(await PauseAsync(stoppingToken), stoppingToken);
                }
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                Log.RoundFailed(logger, error);
                await bell.WaitAsync(Longest, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task<TimeSpan> PauseAsync(CancellationToken cancellationToken)
    {
        var until = await claims.NextAsync(cancellationToken) - time.GetUtcNow();
        return until is { } pause && pause < Longest ? TimeSpan.FromMilliseconds(Math.Max(pause.TotalMilliseconds, 50)) : Longest;
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3004, Level = LogLevel.Error, Message = "A round of effects failed; the next follows in a moment")]
        public static partial void RoundFailed(ILogger logger, Exception error);
    }
}
