using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Keeps requests waiting inside the pipeline until they are let go.</summary>
internal sealed class Hold : IGraphFaults
{
    private TaskCompletionSource? _gate;
    private int _waiting;

    public int Waiting => Volatile.Read(ref _waiting);

    public void Close() => _gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Release() => _gate?.TrySetResult();

    public async Task<GraphResult?> BeforeAsync(GraphCall call, CancellationToken ct)
    {
        if (_gate is not { } gate)
            return null;
        Interlocked.Increment(ref _waiting);
        await gate.Task.WaitAsync(ct);
        return null;
    }

    public Task<GraphResult> AfterAsync(GraphCall call, GraphResult result, CancellationToken ct) => Task.FromResult(result);
}
