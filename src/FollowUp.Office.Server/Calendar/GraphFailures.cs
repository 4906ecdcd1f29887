using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Mailbox;
using Microsoft.Kiota.Abstractions;

namespace FollowUp.Office.Server.Calendar;

/// <summary>What a failure of Graph means for an effect.</summary>
internal static class GraphFailures
{
    // Long enough not to hammer Entra; a new session makes the effects ready at once.
    private static readonly TimeSpan UntilSignedIn = TimeSpan.FromMinutes(15);

    public static EffectOutcome OutcomeOf(Exception error, DateTimeOffset now) => (GraphFailure.KindOf(error), error) switch
    {
        (GraphFailureKind.Throttled, GraphThrottledException throttled) => new EffectOutcome.Later(throttled.Until, "throttled"),
        (GraphFailureKind.SignIn or GraphFailureKind.Consent, _) => new EffectOutcome.Later(now + UntilSignedIn, EffectErrors.SignInNeeded),
        // The status says to whoever reads the row whose fault it was; there is no content in it.
        (GraphFailureKind.Refused, ApiException refusal) => new EffectOutcome.Refused($"refused:{refusal.ResponseStatusCode}"),
        (var kind, _) => new EffectOutcome.Failed(kind.ToString()),
    };
}
