using FollowUp.Office.Sandbox.Entra;
using FollowUp.Office.Sandbox.Teams;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>The configuration with which the product server takes this sandbox for Microsoft 365.</summary>
internal static class ServerSettings
{
    public static IReadOnlyDictionary<string, string?> For(
        SandboxAddresses sandbox, AppRegistration app, string certificate, GraphAccess access, Uri server, string database) =>
        new Dictionary<string, string?>
        {
            ["Urls"] = server.GetLeftPart(UriPartial.Authority),
            ["Server:PublicUrl"] = server.GetLeftPart(UriPartial.Authority),
            ["Entra:Instance"] = sandbox.EntraOrigin + "/",
            ["Entra:TenantId"] = DemoTenant.TenantId,
            ["Entra:ClientId"] = app.ClientId,
            ["Entra:ClientSecret"] = app.ClientSecret,
            ["Entra:Audience"] = app.Audience,
            ["Graph:BaseUrl"] = sandbox.HttpOrigin + "/v1.0",
            ["Graph:Access"] = access.ToString(),
            ["Graph:Photos"] = app.Photos.ToString(),
            ["Database:Provider"] = "Sqlite",
            ["ConnectionStrings:FollowUp"] = $"Data Source={database}",
            ["Network:TrustedCertificates"] = certificate,
            ["Teams:AllowedWorkflowHosts:0"] = sandbox.Http.Host,
            ["Teams:WorkflowUrl"] = sandbox.HttpOrigin + TeamsChannel.WorkflowPath,
            ["Pane:OfficeJsUrl"] = sandbox.HttpOrigin + "/office.js",
            ["Pane:FrameAncestors"] = sandbox.HttpOrigin,
        };
}
