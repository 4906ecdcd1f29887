using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests.Outlooks;

/// <summary>The product in a window of the browser's own, as a person uses it.</summary>
internal sealed class Desk(IPage page)
{
    public IPage Page => page;

    public ILocator SignIn => page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true });

    public ILocator Search => page.GetByRole(AriaRole.Textbox, new() { Name = "Search leads" });

    /// <summary>What a link to nobody's own lead gets.</summary>
    public ILocator Refusal => page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "a lead that is not among yours" });

    public ILocator Lead(string name) => page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>A browser of somebody's own. The sandbox's Entra shows a certificate that nobody has signed.</summary>
    public static Task<IBrowserContext> BrowserAsync(IBrowser browser) => browser.NewContextAsync(new()
    {
        ViewportSize = new() { Width = 1280, Height = 800 },
        Locale = "en-GB",
        IgnoreHTTPSErrors = true,
        ReducedMotion = ReducedMotion.Reduce,
    });

    public static async Task<Desk> OpenAsync(IBrowserContext browser, Uri address)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(address.ToString());
        return new Desk(page);
    }

    /// <summary>The views of the leads.</summary>
    public ILocator View(string name) => page.GetByRole(AriaRole.Radio, new() { Name = name, Exact = true });

    public ILocator Said => page.GetByRole(AriaRole.Status);

    /// <summary>Presses "Sign in", and picks somebody in the window that opens.</summary>
    public async Task SignInAsync(string name)
    {
        var window = await page.RunAndWaitForPopupAsync(() => SignIn.ClickAsync());
        await window.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
    }
}
