using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.IdentityModel.Tokens;

namespace FollowUp.Office.Sandbox.Entra;

/// <summary>Whom a code stands for, and what of the question its answer must fit.</summary>
internal sealed record AuthorizationCode(DemoUser User, string RedirectUri, string Challenge, string? Nonce, DateTimeOffset Until);

/// <summary>The codes that lead from the sign-in page to a token: each is good once, for ten minutes, and for who asked for it.</summary>
internal sealed class AuthorizationCodes(TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, AuthorizationCode> _issued = new();

    public string Issue(DemoUser user, IQueryCollection query, string challenge)
    {
        var code = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        _issued[code] = new AuthorizationCode(
            user, query["redirect_uri"].ToString(), challenge, query["nonce"].FirstOrDefault(), clock.GetUtcNow() + Life);
        return code;
    }

    public AuthorizationCode Redeem(string code, string redirectUri, string verifier)
    {
        if (!_issued.TryRemove(code, out var issued) || clock.GetUtcNow() > issued.Until) throw EntraError.BadCode();
        var proven = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        return proven == issued.Challenge && redirectUri == issued.RedirectUri ? issued : throw EntraError.BadCode();
    }
}
