using System.Net;
using System.Net.Http.Headers;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Tests.Sandbox;

namespace FollowUp.Office.Server.Tests.Mailbox;

/// <summary>Graph says how long to wait in seconds or as a date, or says nothing.</summary>
public sealed class RetryAfterTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly MailboxKey Mailbox = new(Guid.NewGuid(), DemoTenant.TenantId, DemoTenant.Mia.Id);

    public static TheoryData<HttpStatusCode, string?, int> Answers => new()
    {
        { HttpStatusCode.TooManyRequests, "1", 1 },
        { HttpStatusCode.TooManyRequests, "600", 600 },
        { HttpStatusCode.TooManyRequests, Now.AddSeconds(47).ToString("R"), 47 },
        { HttpStatusCode.ServiceUnavailable, "30", 30 },
        { HttpStatusCode.TooManyRequests, null, 10 },
        { HttpStatusCode.TooManyRequests, Now.AddMinutes(-5).ToString("R"), 10 },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task The_mailbox_is_left_alone_to_the_second(HttpStatusCode status, string? retryAfter, int seconds)
    {
        var clock = new TestClock(Now);
        var gate = new MailboxGate(clock);
        using var graph = new HttpMessageInvoker(new GateHandler(gate, Mailbox, clock) { InnerHandler = new Answering(status, retryAfter) });

        var told = await Assert.ThrowsAsync<GraphThrottledException>(() => AskAsync(graph));

        Assert.Equal(Now.AddSeconds(seconds), told.Until);
        // Every worker of the process is told the same without a call.
        Assert.Equal(told.Until, (await Assert.ThrowsAsync<GraphThrottledException>(() => gate.EnterAsync(Mailbox.AccountId, CancellationToken.None))).Until);
        using var other = await gate.EnterAsync(Guid.NewGuid(), CancellationToken.None);
    }

    [Fact]
    public async Task Three_are_let_in_at_a_time_and_the_fourth_when_one_of_them_goes()
    {
        var gate = new MailboxGate(new TestClock(Now));
        var inside = new List<IDisposable>();
        for (var number = 0; number < 3; number++)
            inside.Add(await gate.EnterAsync(Mailbox.AccountId, CancellationToken.None));

        var fourth = gate.EnterAsync(Mailbox.AccountId, CancellationToken.None);
        Assert.False(fourth.IsCompleted);
        // Whoever leaves twice makes room for one.
        inside[0].Dispose();
        inside[0].Dispose();
        using var place = await fourth;
        Assert.False(gate.EnterAsync(Mailbox.AccountId, CancellationToken.None).IsCompleted);
        Assert.True(gate.EnterAsync(Guid.NewGuid(), CancellationToken.None).IsCompletedSuccessfully);
    }

    private static async Task AskAsync(HttpMessageInvoker graph)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://graph.example/v1.0/me");
        using var answer = await graph.SendAsync(request, CancellationToken.None);
    }

    private sealed class Answering(HttpStatusCode status, string? retryAfter) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = new HttpResponseMessage(status);
            if (retryAfter is not null)
                answer.Headers.RetryAfter = RetryConditionHeaderValue.Parse(retryAfter);
            return Task.FromResult(answer);
        }
    }
}
