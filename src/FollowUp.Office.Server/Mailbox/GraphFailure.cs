using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>What a worker does about a failed call to Graph.</summary>
internal enum GraphFailureKind
{
    /// <summary>Wait until the instant that Graph named.</summary>
    Throttled,

    /// <summary>Wait for the user.</summary>
    SignIn,

    /// <summary>Wait for an administrator: the app may not do this (401 after a fresh token, 403).</summary>
    Consent,

    /// <summary>What was asked for is not there (404).</summary>
    NotFound,

    /// <summary>The place in the change list is lost (410, syncState*): start it anew.</summary>
    Resync,

    /// <summary>It exists already (409).</summary>
    Conflict,

    /// <summary>Somebody changed it (412).</summary>
    Changed,

    /// <summary>Graph does not want this request at all (other 4xx): trying again gives the same.</summary>
    Refused,

    /// <summary>Unknown whether it was done; try again later.</summary>
    Transient,
}

internal static class GraphFailure
{
    private static readonly HashSet<string> ResyncCodes = new(StringComparer.OrdinalIgnoreCase)
    {
        "syncStateNotFound", "syncStateInvalid", "resyncRequired", "ErrorInvalidSyncStateData",
    };

    /// <summary>Whether Graph itself, or the way to it, said no.</summary>
    public static bool IsOfGraph(Exception exception) => exception is ApiException;

    public static GraphFailureKind KindOf(Exception exception) => exception switch
    {
        GraphThrottledException => GraphFailureKind.Throttled,
        SignInNeededException { Consent: true } => GraphFailureKind.Consent,
        SignInNeededException => GraphFailureKind.SignIn,
        ODataError { Error.Code: { } code } when ResyncCodes.Contains(code) => GraphFailureKind.Resync,
        ODataError error => KindOf(error.ResponseStatusCode),
        _ => GraphFailureKind.Transient,
    };

    private static GraphFailureKind KindOf(int status) => status switch
    {
        401 or 403 => GraphFailureKind.Consent,
        404 => GraphFailureKind.NotFound,
        409 => GraphFailureKind.Conflict,
        410 => GraphFailureKind.Resync,
        412 => GraphFailureKind.Changed,
        408 or 425 or 429 or >= 500 or < 400 => GraphFailureKind.Transient,
        _ => GraphFailureKind.Refused,
    };
}
