using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Several requests in one, each by its own rules.</summary>
public sealed class MailBatchTests : IAsyncLifetime
{
    private static readonly string Mia = DemoTenant.Mia.Id;
    private GraphHost _sandbox = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _sandbox = await GraphHost.StartAsync();

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();

    [Fact]
    public async Task The_sdk_sends_a_batch_and_reads_each_answer()
    {
        var stored = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Hello"));
        var graph = _sandbox.App("Mail.Read");
        var batch = new BatchRequestContentCollection(graph);
        var good = await batch.AddBatchRequestStepAsync(graph.Users[Mia].Messages[stored.Id].ToGetRequestInformation(request => request.Headers.Add("Prefer", "IdType=\"ImmutableId\"")));
        var bad = await batch.AddBatchRequestStepAsync(graph.Users[Mia].Messages["nonsense"].ToGetRequestInformation());

        var answers = await graph.Batch.PostAsync(batch, Stop);

        Assert.Equal(stored.ImmutableId, (await answers.GetResponseByIdAsync<Message>(good)).Id);
        Assert.Equal(400, (int)(await answers.GetResponsesStatusCodesAsync())[bad]);
    }

    [Fact]
    public async Task What_depends_on_a_failure_fails()
    {
        var answers = await PostAsync($$"""
            {"requests":[
              {"id":"3","method":"GET","url":"/users/{{Mia}}/messages","dependsOn":["2"]},
              {"id":"1","method":"GET","url":"/users/{{Mia}}/mailFolders/inbox"},
              {"id":"2","method":"GET","url":"/users/{{Mia}}/messages/nonsense","dependsOn":["1"]}]}
            """);
        var statuses = answers["responses"]!.AsArray().ToDictionary(answer => (string)answer!["id"]!, answer => (int)answer!["status"]!);
        Assert.Equal((200, 400, 424), (statuses["1"], statuses["2"], statuses["3"]));
    }

    [Fact]
    public async Task More_than_twenty_or_a_circle_is_no_batch()
    {
        var many = string.Join(',', Enumerable.Range(0, 21).Select(id => $$"""{"id":"{{id}}","method":"GET","url":"/me"}"""));
        Assert.Equal("BadRequest", (string)(await PostAsync($$"""{"requests":[{{many}}]}"""))["error"]!["code"]!);
        var circle = """{"requests":[{"id":"1","method":"GET","url":"/me","dependsOn":["2"]},{"id":"2","method":"GET","url":"/me","dependsOn":["1"]}]}""";
        Assert.Equal("BadRequest", (string)(await PostAsync(circle))["error"]!["code"]!);
    }

    [Fact]
    public async Task A_batch_runs_four_at_a_time_on_a_mailbox_and_each_item_is_recorded()
    {
        _sandbox.Hold.Close();
        var items = string.Join(',', Enumerable.Range(0, 8).Select(id => $$"""{"id":"{{id}}","method":"GET","url":"/users/{{Mia}}/messages?$top=1"}"""));
        var answer = PostAsync($$"""{"requests":[{{items}}]}""");
        while (_sandbox.Hold.Waiting < 1)
            await Task.Yield();
        _sandbox.Hold.Release();
        Assert.All((await answer)["responses"]!.AsArray(), item => Assert.Equal(200, (int)item!["status"]!));
        Assert.Equal(9, _sandbox.Recorded.Count);
        Assert.DoesNotContain(_sandbox.Recorded, call => call.RequestHeaders.ContainsKey("Authorization"));
    }

    private async Task<JsonObject> PostAsync(string json)
    {
        using var content = new StringContent(json, null, "application/json");
        using var response = await _sandbox.Http(null, "Mail.Read").PostAsync(new Uri("v1.0/$batch", UriKind.Relative), content, Stop);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
    }
}
