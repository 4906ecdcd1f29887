namespace FollowUp.Office.Sandbox.Graph;

/// <summary>Where things may go wrong on purpose: instead of the work, or after it was done.</summary>
internal interface IGraphFaults
{
    /// <summary>An answer here means that nothing was done.</summary>
    Task<GraphResult?> BeforeAsync(GraphCall call, CancellationToken ct);

    /// <summary>Another answer than <paramref name="result"/> means that the work was done and the caller does not learn it.</summary>
    Task<GraphResult> AfterAsync(GraphCall call, GraphResult result, CancellationToken ct);
}
