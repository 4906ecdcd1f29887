using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests.Outlooks;

/// <summary>A test in front of the sandbox's page: a fresh browser profile for each test, a sandbox for each class.</summary>
public abstract class OutlookTest(Chromium chromium, Workplace workplace) : IClassFixture<Workplace>, IAsyncLifetime
{
    // Long enough for a machine that does many things at once; nobody waits so long on a quiet one.
    private const float Patience = 30_000;

    private IBrowserContext? _profile;
    private Troubles? _troubles;

    internal Outlook Outlook { get; private set; } = null!;

    internal FollowUpPane Pane => Outlook.Pane;

    internal Workplace Workplace => workplace;

    /// <summary>What the browser may complain of, since the test asks for just that.</summary>
    protected virtual string? Expected => null;

    public async ValueTask InitializeAsync()
    {
        SetDefaultExpectTimeout(Patience);
        var browser = await chromium.StartedAsync();
        _profile = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = 1280, Height = 800 },
            Locale = "en-GB",
            // Not where the mailbox is: what the page says of days and hours is the mailbox's time.
            TimezoneId = "America/New_York",
            ColorScheme = ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        _profile.SetDefaultTimeout(Patience);
        var page = await _profile.NewPageAsync();
        _troubles = new Troubles(page, Expected);
        Outlook = new Outlook(page);
        await page.GotoAsync(workplace.Sandbox.Address.ToString());
    }

    internal Task PictureAsync(string name) => Pictures.SaveAsync(Outlook.Page, $"{GetType().Name}-{name}");

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_profile is null)
        {
            return;
        }

        if (TestContext.Current.TestState?.Result == TestResult.Failed)
        {
            await PictureAsync("failed");
        }

        var troubles = _troubles;
        await _profile.CloseAsync();
        troubles?.AssertNone();
    }
}
