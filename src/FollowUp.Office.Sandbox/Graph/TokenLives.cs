using System.Collections.Concurrent;
using Microsoft.IdentityModel.JsonWebTokens;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>
/// How long a token is good where the clock can be turned. Whoever holds it (MSAL, Azure.Identity) counts its hour in real
/// time and cannot be handed a clock; so a token that was good when first seen stays so for as long in real time.
/// </summary>
internal sealed class TokenLives(TimeProvider clock)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<string, long> _firstSeen = new(StringComparer.Ordinal);

    public bool IsGood(JsonWebToken token)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (now >= token.ValidFrom - Skew && now < token.ValidTo + Skew)
        {
            _firstSeen.TryAdd(token.EncodedSignature, TimeProvider.System.GetTimestamp());
            return true;
        }
        if (!_firstSeen.TryGetValue(token.EncodedSignature, out var seen))
            return false;
        if (TimeProvider.System.GetElapsedTime(seen) < token.ValidTo - token.ValidFrom)
            return true;
        _firstSeen.TryRemove(token.EncodedSignature, out _);
        return false;
    }
}
