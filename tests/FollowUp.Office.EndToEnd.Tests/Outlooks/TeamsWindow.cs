using System.Text;
using FollowUp.Office.Sandbox.Hosting;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests.Outlooks;

/// <summary>
/// A page at Teams' own address that frames the desk and speaks with Microsoft's library in it as Teams does: the first word, the context, themes,
/// and the sign-in of nested apps, for which the sandbox gives the token. Nothing of it comes from the internet.
/// </summary>
internal sealed class TeamsWindow(IPage page)
{
    private const string Address = "https://teams.microsoft.com/v2/";

    private const string Html = """
        <!doctype html>
        <title>Teams</title>
        <style>body { margin: 0 } iframe { border: 0; display: block; height: 100vh; width: 100vw }</style>
        <body></body>
        """;

    /// <summary>Messages as TeamsJS 2 sends and expects them; envelopes within them as msal-browser's naa folder does.</summary>
    private const string Script = """
        ({ desk, context }) => {
          const frame = Object.assign(document.createElement("iframe"), { title: "Leads", src: desk });
          const origin = new URL(desk).origin;
          const tell = (message) => frame.contentWindow.postMessage(message, origin);
          const runtime = { apiVersion: 4, isLegacyTeams: false, supports: { nestedAppAuth: {} } };
          const answers = {
            // The library looks for the sign-in of nested apps in the fourth, and takes what is no runtime in the third for a version.
            initialize: () => ["content", "web", "2.58.0", JSON.stringify(runtime)],
            getContext: () => [context],
          };
          const capabilities = { queryAccount: false };
          const token = async ({ tokenParams }) => {
            const { account, accessToken, idToken, expiresIn } = JSON.parse(await window.signInAtSandbox());
            const token = { access_token: accessToken, id_token: idToken, expires_in: expiresIn, scope: tokenParams.scope, properties: null };
            return { token, account };
          };
          const auth = {
            GetInitContext: async () => ({ initContext: { sdkName: "Teams", sdkVersion: "1.0.0", capabilities } }),
            GetToken: token,
            GetTokenPopup: token,
          };
          window.heard = [];
          window.wear = (theme) => tell({ func: "themeChange", args: [theme] });
          addEventListener("message", async ({ data, source, origin: from }) => {
            if (source !== frame.contentWindow || from !== origin) return;
            window.heard.push(data.func === "registerHandler" ? `registerHandler ${data.args[0]}` : data.func);
            if (data.func === "nestedAppAuth.execute") {
              const request = JSON.parse(data.data);
              const answer = await auth[request.method](request);
              const envelope = { messageType: "NestedAppAuthResponse", requestId: request.requestId, success: true, ...answer };
              tell({ func: data.func, args: ["", JSON.stringify(envelope)] });
            } else if (data.func in answers) {
              tell({ id: data.id, uuidAsString: data.uuidAsString, args: answers[data.func]() });
            }
          });
          document.body.append(frame);
        }
        """;

    public IPage Page => page;

    public IFrameLocator Desk => page.FrameLocator("iframe[title='Leads']");

    public ILocator Lead(string name) => Desk.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    /// <summary>What the desk wears, as its page says.</summary>
    public ILocator Worn(string theme) => Desk.Locator($"html[data-theme='{theme}']");

    /// <param name="browser">Whose Teams it is.</param>
    /// <param name="sandbox">Signs Mia in.</param>
    /// <param name="lead">Whom the link of Teams names through which the tab is opened.</param>
    public static async Task<TeamsWindow> OpenAsync(IBrowserContext browser, SandboxHost sandbox, Guid lead)
    {
        // The product is on this machine, and Chromium asks before it lets a page of the internet frame such.
        await browser.GrantPermissionsAsync(["local-network-access"], new() { Origin = "https://teams.microsoft.com" });
        var page = await browser.NewPageAsync();
        await page.RouteAsync(Address, route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = Html }));
        await page.ExposeFunctionAsync("signInAtSandbox", () => SignInAsync(new Uri(sandbox.Addresses.Http, "sandbox/api/sign-in")));
        await page.GotoAsync(Address);
        var desk = new Uri(sandbox.Addresses.Server!, "/?in=teams").ToString();
        await page.EvaluateAsync(Script, new { desk, context = new { theme = "default", locale = "en-gb", entityId = "desk", subEntityId = lead } });
        return new TeamsWindow(page);
    }

    public Task WearAsync(string theme) => page.EvaluateAsync("theme => window.wear(theme)", theme);

    /// <summary>Waits until the desk has said it to Teams.</summary>
    public Task HearAsync(string word) => page.WaitForFunctionAsync("word => window.heard.includes(word)", word);

    private static async Task<string> SignInAsync(Uri address)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var answer = await http.PostAsync(address, new StringContent("{}", Encoding.UTF8, "application/json"));
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }
}
