using System.Globalization;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Mailbox;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Calendar;

/// <summary>What a failure of Graph means for an effect; null for what is no failure of Graph.</summary>
internal static class GraphFailures
{
    // Long enough not to hammer Entra, short enough that signing in again is felt at once; a new session also rings.
    private static readonly TimeSpan UntilSignedIn = TimeSpan.FromMinutes(15);

    public static EffectOutcome? OutcomeOf(Exception error, DateTimeOffset now) => error switch
    {
        GraphThrottledException throttled => new EffectOutcome.Later(throttled.Until, "throttled"),
        SignInNeededException => new EffectOutcome.Later(now + UntilSignedIn, "signInNeeded"),
        ODataError { ResponseStatusCode: 400 } => new EffectOutcome.Refused("graph:400"),
        ODataError graph => new EffectOutcome.Failed("graph:" + graph.ResponseStatusCode.ToString(CultureInfo.InvariantCulture)),
        HttpRequestException or TaskCanceledException or TimeoutException => new EffectOutcome.Failed("unreachable"),
        _ => null,
    };
}
