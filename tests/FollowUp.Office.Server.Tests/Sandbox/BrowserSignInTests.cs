using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>The sandbox's Entra as a page in a browser asks it: sign-in page, code, token. MSAL itself does so in the end-to-end tests.</summary>
public sealed class BrowserSignInTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>, IDisposable
{
    private const string Verifier = "a-verifier-that-is-long-enough-to-be-one-of-rfc-7636";
    private static readonly string Challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));
    private readonly HttpClient _browser = sandbox.NewBrowser();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_is_picked_gets_a_token_for_the_api_and_a_nonce_that_fits()
    {
        var code = await PickedAsync(DemoTenant.Tom);
        var answer = await TokenAsync(Redeeming(code));
        var token = new JsonWebToken((string)answer["access_token"]!);
        Assert.Equal(DemoTenant.Audience, token.Audiences.Single());
        Assert.Equal(DemoTenant.Scope, token.GetClaim("scp").Value);
        Assert.Equal(DemoTenant.Tom.Id, token.GetClaim("oid").Value);
        Assert.Equal("n-1", new JsonWebToken((string)answer["id_token"]!).GetClaim("nonce").Value);

        var refreshed = await TokenAsync(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = (string)answer["refresh_token"]! });
        Assert.Equal(DemoTenant.Tom.Id, new JsonWebToken((string)refreshed["access_token"]!).GetClaim("oid").Value);
    }

    [Fact]
    public async Task A_code_is_good_once_and_for_who_asked_for_it()
    {
        var code = await PickedAsync(DemoTenant.Mia);
        var stolen = new Dictionary<string, string>(Redeeming(code)) { ["code_verifier"] = "somebody-elses" };
        Assert.Equal("invalid_grant", (string)(await TokenAsync(stolen))["error"]!);
        Assert.Equal("invalid_grant", (string)(await TokenAsync(Redeeming(code)))["error"]!);
    }

    [Fact]
    public async Task Nobody_is_signed_in_silently_who_did_not_sign_in_before()
    {
        var answer = await _browser.GetAsync(Question("&prompt=none"), Stop);
        Assert.Equal("login_required", Back(answer)["error"]);
        Assert.Equal("s-1", Back(answer)["state"]);
    }

    [Fact]
    public async Task Nobody_is_led_to_an_address_that_is_not_registered()
    {
        var answer = await _browser.GetAsync(Question("", back: "https://evil.example/"), Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("AADSTS50011", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    public void Dispose() => _browser.Dispose();

    private string Redirect => new Uri(sandbox.Host.Addresses.Server!, "/pane/signed-in.html").AbsoluteUri;

    private Uri Question(string also, string? back = null) => new(sandbox.Host.EntraAddress,
        $"/{DemoTenant.TenantId}/oauth2/v2.0/authorize?client_id={DemoTenant.ClientId}&response_type=code&redirect_uri={Uri.EscapeDataString(back ?? Redirect)}"
        + $"&scope={Uri.EscapeDataString($"{DemoTenant.Audience}/{DemoTenant.Scope} openid")}&state=s-1&nonce=n-1&code_challenge={Challenge}{also}");

    private async Task<string> PickedAsync(DemoUser user)
    {
        var page = await _browser.GetStringAsync(Question("&prompt=select_account"), Stop);
        Assert.Contains(user.Name, page, StringComparison.Ordinal);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["user"] = user.Id });
        return Back(await _browser.PostAsync(Question("&prompt=select_account"), form, Stop))["code"]!;
    }

    private Dictionary<string, string> Redeeming(string code) => new()
    {
        ["grant_type"] = "authorization_code",
        ["code"] = code,
        ["redirect_uri"] = Redirect,
        ["code_verifier"] = Verifier,
    };

    private async Task<JsonObject> TokenAsync(Dictionary<string, string> form)
    {
        form["client_id"] = DemoTenant.ClientId;
        form["scope"] = $"{DemoTenant.Audience}/{DemoTenant.Scope} openid";
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(sandbox.Host.EntraAddress, $"/{DemoTenant.TenantId}/oauth2/v2.0/token"));
        request.Headers.Add("Origin", sandbox.Host.Addresses.Server!.GetLeftPart(UriPartial.Authority));
        request.Content = new FormUrlEncodedContent(form);
        var answer = await _browser.SendAsync(request, Stop);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
    }

    private static Dictionary<string, string> Back(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return QueryHelpers.ParseQuery(answer.Headers.Location!.Fragment[1..]).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
    }
}
