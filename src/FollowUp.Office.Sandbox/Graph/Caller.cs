namespace FollowUp.Office.Sandbox.Graph;

/// <summary>Who calls: an app in its own name (no object id, permissions are roles) or for a person (permissions are scopes).</summary>
internal sealed record Caller(string AppId, string TenantId, string? ObjectId, IReadOnlySet<string> Permissions)
{
    public bool IsApplication => ObjectId is null;

    public bool Has(string permission) => Permissions.Contains(permission);
}

/// <summary>Reads and checks the bearer token; refuses with 401 as Graph does.</summary>
internal interface ICallerReader
{
    Caller Read(HttpContext http);
}
