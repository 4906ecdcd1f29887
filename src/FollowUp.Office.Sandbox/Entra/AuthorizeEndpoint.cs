using System.Net;
using System.Text;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.AspNetCore.WebUtilities;

namespace FollowUp.Office.Sandbox.Entra;

/// <summary>
/// GET and POST /{tenant}/oauth2/v2.0/authorize: the sign-in page of a browser. It asks who one is, remembers it in a cookie
/// as Entra's session does, and leads back with a code. A silent question (prompt=none) is answered without a page.
/// </summary>
internal sealed class AuthorizeEndpoint(AppRegistration app, AuthorizationCodes codes, FaultSwitches faults)
{
    private const string Cookie = "sandbox-signed-in";

    public IResult Answer(string tenant, HttpContext http, string? chosen)
    {
        if (!EntraTenant.IsKnown(tenant)) throw EntraError.UnknownTenant(tenant, "invalid_request");
        var query = http.Request.Query;
        var clientId = Required(query, "client_id");
        if (!clientId.Equals(app.ClientId, StringComparison.OrdinalIgnoreCase)) throw EntraError.UnknownApp(clientId);
        var back = Required(query, "redirect_uri");
        if (!app.IsBrowserRedirect(back)) throw EntraError.UnknownRedirect(back);
        if (Required(query, "response_type") != "code") throw EntraError.UnsupportedResponse(query["response_type"].ToString());
        var prompt = query["prompt"].ToString();
        var known = prompt is "login" or "select_account" ? null : http.Request.Cookies[Cookie];
        var user = DemoTenant.Users.FirstOrDefault(one => one.Id == (chosen ?? known));
        if (faults.ConsentRevoked && user is not null) return Refuse(back, query, EntraError.NoConsent(app));
        if (user is null) return prompt == "none" ? Refuse(back, query, EntraError.NotSignedIn()) : Page();
        http.Response.Cookies.Append(Cookie, user.Id, new CookieOptions { HttpOnly = true, Secure = true, SameSite = SameSiteMode.None });
        return Lead(back, query, new Dictionary<string, string?>
        {
            ["code"] = codes.Issue(user, query, Required(query, "code_challenge")),
            ["client_info"] = TokenMint.ClientInfo(user),
        });
    }

    private static IResult Refuse(string back, IQueryCollection query, EntraError error) => Lead(back, query, new Dictionary<string, string?>
    {
        ["error"] = error.Code == EntraError.NotSignedIn().Code ? "login_required" : error.Error,
        ["error_description"] = $"AADSTS{error.Code}: {error.Message}",
    });

    private static IResult Lead(string back, IQueryCollection query, Dictionary<string, string?> answer)
    {
        answer["state"] = query["state"].ToString();
        var words = QueryHelpers.AddQueryString("", answer)[1..];
        return Results.Redirect(back + (query["response_mode"] == "query" ? "?" : "#") + words);
    }

    /// <summary>Who one may be: a form for each, posted to where this page was asked for.</summary>
    private static IResult Page()
    {
        var html = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Sign in</title></head><body><main><h1>Pick an account</h1>");
        foreach (var user in DemoTenant.Users)
        {
            html.Append("<form method=\"post\"><button name=\"user\" value=\"").Append(user.Id).Append("\">")
                .Append(WebUtility.HtmlEncode($"{user.Name} ({user.Address})")).Append("</button></form>");
        }

        return Results.Content(html.Append("</main></body></html>").ToString(), "text/html; charset=utf-8");
    }

    private static string Required(IQueryCollection query, string name) =>
        query[name].FirstOrDefault() is { Length: > 0 } value ? value : throw EntraError.MissingParameter(name);
}
