using FollowUp.Office.Server.Hosting;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using Microsoft.IdentityModel.Validators;

namespace FollowUp.Office.Server.Accounts;

/// <summary>Which tokens of the pane we take: signed by our tenant's keys, for us, of our tenant, and not outlived.</summary>
internal sealed class TokenValidation(EntraOptions entra, NetworkTrust trust, TimeProvider time) : IConfigureNamedOptions<JwtBearerOptions>
{
    public void Configure(JwtBearerOptions options) => Configure(JwtBearerDefaults.AuthenticationScheme, options);

    public void Configure(string? name, JwtBearerOptions options)
    {
        options.Authority = entra.AuthorityOf(entra.TenantId) + "/v2.0";
        options.BackchannelHttpHandler = trust.CreateHandler();
        options.MapInboundClaims = false;
        // The on-behalf-of exchange at POST /api/session needs the token as it came.
        options.SaveToken = true;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAudiences = entra.Audiences,
            NameClaimType = "name",
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            LifetimeValidator = IsAlive,
        };
        if (entra.ServesManyTenants)
            ValidateManyIssuers(options);
        options.Events = new JwtBearerEvents { OnTokenValidated = CheckTenant };
    }

    /// <summary>Lifetime by the product's clock, not the machine's: the two differ in a demo.</summary>
    private bool IsAlive(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires is { } end && now < end + parameters.ClockSkew && (notBefore is not { } start || start - parameters.ClockSkew <= now);
    }

    /// <summary>The shared metadata names its issuer with a placeholder; Microsoft's validator knows how to fill it in.</summary>
    private void ValidateManyIssuers(JwtBearerOptions options)
    {
        var validator = AadIssuerValidator.GetAadIssuerValidator(options.Authority!, new HttpClient(trust.CreateHandler()));
        options.TokenValidationParameters.IssuerValidator = validator.Validate;
        options.TokenValidationParameters.EnableAadSigningKeyIssuerValidation();
    }

    private Task CheckTenant(TokenValidatedContext context)
    {
        var tenant = context.Principal?.FindFirst("tid")?.Value;
        var isOurs = Guid.TryParse(entra.TenantId, out var ours) ? Guid.TryParse(tenant, out var theirs) && ours == theirs : tenant is not null;
        if (!isOurs || context.Principal?.FindFirst("oid") is null)
            context.Fail("The token is not of this tenant, or names no user.");
        return Task.CompletedTask;
    }
}
