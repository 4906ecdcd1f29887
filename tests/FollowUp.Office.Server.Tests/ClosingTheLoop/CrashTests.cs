using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Entra;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Tests.Mailbox;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.Office.Server.Tests.ClosingTheLoop;

/// <summary>kill -9 between capture and event, and a restart: exactly one event.</summary>
public sealed class CrashTests
{
    private static readonly (string, string) ShortLease = ("Effects:Lease", "00:00:10");

    [Fact]
    public async Task Killed_after_Graph_made_the_event_and_before_the_server_knew()
    {
        await using var sandbox = await SandboxHost.StartAsync(SandboxOptions.AnyPorts, TestContext.Current.CancellationToken);
        var address = sandbox.Addresses.Server!;
        var server = await ServerProcess.StartAsync(sandbox, address, ShortLease);
        // Graph has the event, and its answer is not yet written: the worst moment there is.
        var killed = new TaskCompletionSource();
        sandbox.Traffic.Recorded += call => KillAtEvent(call, server, killed);

        await CaptureAsync(sandbox, address);
        await killed.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.Equal(1, EventsOf(sandbox));

        await using var again = await ServerProcess.StartAsync(sandbox, address, ShortLease);
        await UntilInCalendarAsync(sandbox, address);
        Assert.Equal(1, EventsOf(sandbox));
    }

    [Fact]
    public async Task Killed_as_soon_as_the_capture_was_answered()
    {
        await using var sandbox = await SandboxHost.StartAsync(SandboxOptions.AnyPorts, TestContext.Current.CancellationToken);
        var address = sandbox.Addresses.Server!;
        var server = await ServerProcess.StartAsync(sandbox, address, ShortLease);
        await CaptureAsync(sandbox, address);
        server.Kill();

        await using var again = await ServerProcess.StartAsync(sandbox, address, ShortLease);
        await UntilInCalendarAsync(sandbox, address);
        Assert.Equal(1, EventsOf(sandbox));
    }

    private static void KillAtEvent(RecordedCall call, ServerProcess server, TaskCompletionSource killed)
    {
        if (!killed.Task.IsCompleted && call is { Method: "POST", Status: 201 } && call.PathAndQuery.EndsWith("/events", StringComparison.Ordinal))
        {
            server.Kill();
            killed.TrySetResult();
        }
    }

    private static async Task CaptureAsync(SandboxHost sandbox, Uri address)
    {
        using var http = Pane(sandbox, address);
        (await http.PostAsync("/api/session", null)).EnsureSuccessStatusCode();
        (await http.PostAsJsonAsync("/api/leads", new JsonObject
        {
            ["person"] = new JsonObject { ["name"] = "Dana Swope", ["address"] = "dana@swope.example" },
            ["followUp"] = new JsonObject { ["preset"] = "threeDays" },
        })).EnsureSuccessStatusCode();
    }

    private static Task UntilInCalendarAsync(SandboxHost sandbox, Uri address) => Organisation.EventuallyAsync(async () =>
    {
        using var http = Pane(sandbox, address);
        var lead = await http.GetFromJsonAsync<JsonObject>("/api/leads/find?address=dana@swope.example");
        return (string?)lead!["nextTouch"]!["calendar"] == "inCalendar";
    });

    private static HttpClient Pane(SandboxHost sandbox, Uri address)
    {
        var mint = sandbox.Services.GetRequiredService<TokenMint>();
        var token = mint.ForUser(DemoTenant.Mia, DemoTenant.Audience, [DemoTenant.Scope], asPublicClient: true).Token;
        return new HttpClient { BaseAddress = address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
    }

    private static int EventsOf(SandboxHost sandbox) =>
        sandbox.Services.GetRequiredService<CalendarStore>().Of(DemoTenant.Mia).Events.Count;
}
