using System.Text.RegularExpressions;

namespace FollowUp.Office.Sandbox.Entra;

/// <summary>
/// The scope parameter, taken apart: OpenID scopes, and the scopes of one resource. A bare name belongs to Graph.
/// </summary>
internal sealed partial record RequestedScopes(string Resource, IReadOnlyList<string> Names, IReadOnlySet<string> OpenId, IReadOnlyList<string> AsAsked)
{
    private static readonly string[] OpenIdScopes = ["openid", "profile", "email", "offline_access"];

    public bool Default => Names.Contains(".default");

    public static RequestedScopes Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) throw EntraError.MissingParameter("scope");
        var all = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var openId = all.Where(OpenIdScopes.Contains).ToHashSet();
        var asked = all.Where(scope => !openId.Contains(scope)).ToList();
        var parts = asked.ConvertAll(Take);
        var resources = parts.Select(part => part.Resource).Distinct().ToList();
        if (resources.Count > 1) throw EntraError.BadScope(text);
        return new RequestedScopes(
            resources.FirstOrDefault() ?? AppRegistration.GraphResource, [.. parts.Select(part => part.Name)], openId, asked);
    }

    /// <summary>The names that go into scp: all that is granted for .default, otherwise what was asked, or the refusal.</summary>
    public IReadOnlyList<string> Granted(AppRegistration app, IReadOnlyList<string> consented)
    {
        if (Names.Count == 0 || Default) return consented;
        var granted = new List<string>();
        foreach (var name in Names)
        {
            var scope = consented.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (scope is null) throw LooksLikePermission().IsMatch(name) ? EntraError.NoConsent(app) : EntraError.BadScope(name);
            granted.Add(scope);
        }

        return granted;
    }

    private static (string Resource, string Name) Take(string scope)
    {
        var slash = scope.LastIndexOf('/');
        if (slash < 0) return (AppRegistration.GraphResource, scope);
        if (slash == scope.Length - 1) throw EntraError.BadScope(scope);
        return (scope[..slash].TrimEnd('/'), scope[(slash + 1)..]);
    }

    [GeneratedRegex("^[A-Za-z]+([.-][A-Za-z]+)+$")]
    private static partial Regex LooksLikePermission();
}
