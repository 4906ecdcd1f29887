using FollowUp.Office.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(FollowUp.Office.EndToEnd.Tests.Outlooks.Chromium))]

namespace FollowUp.Office.EndToEnd.Tests.Outlooks;

/// <summary>The machine's own Chromium, started once for all tests, when the first of them asks for it.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    private readonly SemaphoreSlim _starting = new(1, 1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal async Task<IBrowser> StartedAsync()
    {
        // Asked here and not in the fixture's constructor: a test may skip, a fixture can only fail.
        var path = Requirement.Chromium();
        await _starting.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            return _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Quiet });
        }
        finally
        {
            _starting.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _starting.Dispose();
    }
}
