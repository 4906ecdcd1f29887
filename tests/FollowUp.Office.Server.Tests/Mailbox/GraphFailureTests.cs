using FollowUp.Office.Server.Mailbox;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Tests.Mailbox;

/// <summary>What Graph's refusals ask of a worker: the code says more than the status.</summary>
public sealed class GraphFailureTests
{
    [Theory]
    [InlineData(410, "SyncStateNotFound", "Resync")]
    [InlineData(410, "anything", "Resync")]
    [InlineData(400, "syncStateNotFound", "Resync")]
    [InlineData(400, "SyncStateInvalid", "Resync")]
    [InlineData(409, "resyncRequired", "Resync")]
    [InlineData(400, "ErrorInvalidSyncStateData", "Resync")]
    [InlineData(400, "ErrorInvalidRequest", "Refused")]
    [InlineData(409, "ErrorDuplicate", "Conflict")]
    [InlineData(404, "ErrorItemNotFound", "NotFound")]
    [InlineData(403, "ErrorAccessDenied", "Consent")]
    [InlineData(412, "ErrorIrresolvableConflict", "Changed")]
    [InlineData(504, "UnknownError", "Transient")]
    [InlineData(503, null, "Transient")]
    public void The_code_decides_and_then_the_status(int status, string? code, string kind) =>
        Assert.Equal(kind, GraphFailure.KindOf(new ODataError { ResponseStatusCode = status, Error = code is null ? null : new MainError { Code = code } }).ToString());
}
