using System.Collections.Concurrent;
using System.Security.Cryptography;
using FollowUp.Office.Sandbox.Entra;
using FollowUp.Office.Sandbox.Faults;
using Microsoft.IdentityModel.Tokens;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>The tokens that go with rich notifications and prove that they come from Graph and are for this application.</summary>
internal sealed class ValidationTokens(TokenMint mint, SigningKey key, FaultSwitches faults, TimeProvider clock)
{
    /// <summary>Graph's own publisher of notifications, the same in every tenant.</summary>
    public const string Publisher = "0bf30f3b-4a52-48df-9a82-234910c4a086";

    public static readonly TimeSpan Life = TimeSpan.FromHours(8);

    private readonly ConcurrentDictionary<string, (string Token, DateTimeOffset From)> _inUse = new();

    public string? For(Subscription subscription)
    {
        var app = subscription.ApplicationId;
        return faults.Current.RichNotifications switch
        {
            "noToken" => null,
            "staleToken" => mint.ForNotifications(app, Publisher, Life, age: Life + TimeSpan.FromHours(1)),
            "otherPublisher" => mint.ForNotifications(app, app, Life),
            "otherAudience" => mint.ForNotifications(Guid.NewGuid().ToString(), Publisher, Life),
            "forgedToken" => Forged(app),
            _ => InUse(app),
        };
    }

    /// <summary>One token goes with many deliveries: signing each anew would cost more than everything else about them.</summary>
    private string InUse(string app)
    {
        var now = clock.GetUtcNow();
        return _inUse.AddOrUpdate(app, Mint, (_, known) => now >= known.From && now < known.From + (Life / 2) ? known : Mint(app)).Token;

        (string Token, DateTimeOffset From) Mint(string audience) => (mint.ForNotifications(audience, Publisher, Life), now);
    }

    /// <summary>Right in every word, and signed by somebody else under the name of the tenant's key.</summary>
    private string Forged(string app)
    {
        using var rsa = RSA.Create(2048);
        var somebody = new RsaSecurityKey(rsa) { KeyId = key.KeyId, CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } };
        return mint.ForNotifications(app, Publisher, Life, by: new SigningCredentials(somebody, SecurityAlgorithms.RsaSha256));
    }
}
