namespace FollowUp.Office.Server.Hosting;

/// <summary>
/// Wakes a worker in this process as soon as there is work. Only a hint: the rows are the truth, and each worker
/// looks at them again after its own interval, so that work of another process or of an earlier life is found.
/// </summary>
internal class WorkSignal(TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _rung.Dispose();
    }

    public void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already rung and not yet heard: one ring is enough.
        }
    }

    /// <summary>Returns when rung, or after <paramref name="atMost"/> on the product's clock.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await _rung.WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Time to look at the rows again.
        }
    }
}
