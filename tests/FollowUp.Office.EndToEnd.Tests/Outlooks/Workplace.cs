using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Samples;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.Office.EndToEnd.Tests.Outlooks;

/// <summary>
/// The sandbox and the product's server as "dotnet run" starts them, on ports of their own: one for each class of tests.
/// It is a Tuesday, ten o'clock in Berlin, so that a test can say on which day of the week something stands.
/// </summary>
public sealed class Workplace : IAsyncLifetime
{
    private SandboxHost? _sandbox;
    private StartedServer? _server;

    internal SandboxHost Sandbox => _sandbox ?? throw new InvalidOperationException("The workplace is not open yet.");

    internal Mailbox Mia => Sandbox.World.MailboxOf(DemoTenant.Mia);

    internal FaultSwitches Faults => Sandbox.Services.GetRequiredService<FaultSwitches>();

    /// <summary>Today's date where Mia is.</summary>
    internal DateOnly Today { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Assert.True(
            Directory.Exists(Path.Combine(AppContext.BaseDirectory, "pane")) && Directory.Exists(Path.Combine(AppContext.BaseDirectory, "sandbox-page")),
            "The pane is not beside the tests: build once without -p:SkipPane=true.");
        _sandbox = await SandboxHost.StartAsync(SandboxOptions.AnyPorts);
        Today = TurnToTuesday(_sandbox);
        FirstMails.Deliver(_sandbox);
        // The sandbox names itself alone; here, whoever may frame the product may do so as well.
        var framing = $"{_sandbox.Addresses.HttpOrigin} {new PaneOptions().FrameAncestors}";
        _server = await _sandbox.StartServerAsync(also: new Dictionary<string, string?> { ["Pane:FrameAncestors"] = framing });
    }

    /// <summary>A sample mail arrives without a click, for tests that are about something else.</summary>
    internal StoredMessage Receive(string sampleId) => Mia.Deliver(Catalogue.Find(sampleId, Sandbox.Clock.GetUtcNow())!);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
        }
    }

    private static DateOnly TurnToTuesday(SandboxHost sandbox)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
        var day = TimeZoneInfo.ConvertTime(sandbox.Clock.GetUtcNow(), zone).Date.AddDays(1);
        while (day.DayOfWeek != DayOfWeek.Tuesday)
        {
            day = day.AddDays(1);
        }

        var ten = day.AddHours(10);
        Assert.True(sandbox.Clock.TurnTo(new DateTimeOffset(ten, zone.GetUtcOffset(ten))));
        return DateOnly.FromDateTime(day);
    }
}
