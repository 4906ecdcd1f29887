using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Entra;

/// <summary>The first word of Entra's paths: the tenant's id or domain, or one of the words for "whichever".</summary>
internal static class EntraTenant
{
    private static readonly string Domain = DemoTenant.Mia.Address.Split('@')[1];

    public static bool IsKnown(string tenant) =>
        IsAny(tenant) || Is(tenant, DemoTenant.TenantId) || Is(tenant, Domain);

    /// <summary>common and organizations stand for every work tenant: metadata name none then.</summary>
    public static bool IsAny(string tenant) => Is(tenant, "common") || Is(tenant, "organizations");

    private static bool Is(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
