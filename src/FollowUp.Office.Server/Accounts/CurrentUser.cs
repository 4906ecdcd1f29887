using System.Security.Claims;

namespace FollowUp.Office.Server.Accounts;

/// <summary>Who asks: always from the validated token, never from the request.</summary>
internal sealed record CurrentUser(string TenantId, string ObjectId, string Name, string Address)
{
    public static ValueTask<CurrentUser?> BindAsync(HttpContext context) => ValueTask.FromResult(Of(context.User));

    public static CurrentUser? Of(ClaimsPrincipal principal)
    {
        var tenant = principal.FindFirstValue("tid");
        var user = principal.FindFirstValue("oid");
        if (tenant is null || user is null)
            return null;
        var address = principal.FindFirstValue("email") ?? principal.FindFirstValue("preferred_username") ?? "";
        return new CurrentUser(tenant, user, principal.FindFirstValue("name") ?? address, address.Trim().ToLowerInvariant());
    }
}
