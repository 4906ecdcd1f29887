using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Directory;

/// <summary>The people of the organisation.</summary>
internal sealed class UserRoutes(World world)
{
    private static readonly Dictionary<string, (Func<DemoUser, JsonNode?> Value, bool ByDefault)> Properties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["businessPhones"] = (_ => new JsonArray(), true),
        ["displayName"] = (user => user.Name, true),
        ["givenName"] = (user => user.Name.Split(' ')[0], true),
        ["jobTitle"] = (user => user.JobTitle, true),
        ["mail"] = (user => user.Address, true),
        ["mobilePhone"] = (_ => null, true),
        ["officeLocation"] = (_ => null, true),
        ["preferredLanguage"] = (user => user.Locale, true),
        ["surname"] = (user => user.Name.Split(' ')[^1], true),
        ["userPrincipalName"] = (user => user.Address, true),
        ["id"] = (user => user.Id, true),
        ["accountEnabled"] = (_ => true, false),
        ["companyName"] = (_ => DemoTenant.Company, false),
        ["mailNickname"] = (user => user.Address.Split('@')[0], false),
        ["otherMails"] = (_ => new JsonArray(), false),
        // The primary address is marked by capitals, as in Exchange.
        ["proxyAddresses"] = (user => new JsonArray(["SMTP:" + user.Address, .. user.Aliases.Select(alias => (JsonNode)("smtp:" + alias))]), false),
        ["userType"] = (_ => "Member", false),
    };

    public static void Map(GraphRoutes routes, IServiceProvider services)
    {
        var users = services.GetRequiredService<UserRoutes>();
        routes.Map("GET", "users", DirectoryPermissions.ListUsers, users.ListAsync);
        routes.Map("GET", "users/{user}", DirectoryPermissions.GetUser, users.GetAsync);
    }

    public Task<GraphResult> ListAsync(GraphCall call)
    {
        call.Query.Allow("$select", "$top", "$count");
        return Task.FromResult(ODataPage.Of(call, Context(call), world.Users, user => Shape(call, user)));
    }

    public Task<GraphResult> GetAsync(GraphCall call)
    {
        call.Query.Allow("$select");
        if (call.Caller.ObjectId is { } self && self != call.User.Id && call.Caller.Permissions.All(IsOfOneself))
            throw new GraphException(StatusCodes.Status403Forbidden, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
        var json = Shape(call, call.User);
        json.Insert(0, "@odata.context", Context(call) + "/$entity");
        return Task.FromResult(GraphResult.Ok(json));
    }

    // The table grants the path, yet these two open a person's own entry only.
    private static bool IsOfOneself(string permission) =>
        permission is "User.Read" or "User.ReadWrite" || !DirectoryPermissions.GetUser.Delegated.Contains(permission);

    private static JsonObject Shape(GraphCall call, DemoUser user)
    {
        var select = call.Query.Select;
        if (select?.FirstOrDefault(name => !Properties.ContainsKey(name)) is { } unknown)
            throw new GraphException(StatusCodes.Status400BadRequest, "BadRequest", $"Could not find a property named '{unknown}' on type 'microsoft.graph.user'.");
        return new JsonObject(Properties
            .Where(property => select?.Contains(property.Key, StringComparer.OrdinalIgnoreCase) ?? property.Value.ByDefault)
            .Select(property => KeyValuePair.Create(property.Key, property.Value.Value(user))));
    }

    private static string Context(GraphCall call) =>
        $"{call.BaseUrl}/$metadata#users{(call.Query.Select is { } select ? $"({string.Join(',', select)})" : "")}";
}
