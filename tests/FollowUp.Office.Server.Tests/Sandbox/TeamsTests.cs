using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Changes;
using FollowUp.Office.Sandbox.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.Office.Server.Tests.Sandbox;

public sealed class TeamsTests
{
    private const string Card = """
        {"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","contentUrl":null,"content":{
        "$schema":"http://adaptivecards.io/schemas/adaptive-card.json","type":"AdaptiveCard","version":"1.4",
        "body":[{"type":"TextBlock","text":"Dana Swope replied","wrap":true}],
        "actions":[{"type":"Action.OpenUrl","title":"Open mail","url":"https://outlook.office.com/"}]}}]}
        """;

    [Fact]
    public async Task A_card_is_accepted_with_an_empty_answer_and_hangs_in_the_channel()
    {
        await using var host = await GraphHost.StartAsync();
        await using var topics = host.Services.GetRequiredService<ChangeFeed>().SubscribeAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator();
        var next = topics.MoveNextAsync();

        var response = await PostAsync(host, Card);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        var posted = Assert.Single(host.Services.GetRequiredService<TeamsChannel>().Cards);
        Assert.Equal("Dana Swope replied", posted.Card["body"]![0]!["text"]!.GetValue<string>());
        Assert.Equal(host.Clock.GetUtcNow(), posted.At);
        Assert.True(await next);
        Assert.Equal("teams", topics.Current);
    }

    [Theory]
    [InlineData("""{"text":"Dana Swope replied"}""")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.4","body":[{"type":"TextBlock","text":"x"}]}""")]
    [InlineData("""{"type":"message","attachments":[]}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"text/html","content":"x"}]}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.4"}}]}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"9.0","body":[{"type":"TextBlock"}]}}]}""")]
    [InlineData("""[1""")]
    public async Task What_the_flow_could_not_post_is_refused_with_a_reason(string body)
    {
        await using var host = await GraphHost.StartAsync();

        var response = await PostAsync(host, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!;
        Assert.NotEmpty(error["code"]!.GetValue<string>());
        Assert.NotEmpty(error["message"]!.GetValue<string>());
        Assert.Empty(host.Services.GetRequiredService<TeamsChannel>().Cards);
    }

    [Fact]
    public async Task A_card_may_have_28_KB_and_not_a_byte_more()
    {
        await using var host = await GraphHost.StartAsync();
        var padding = WorkflowMessage.MostBytes - Encoding.UTF8.GetByteCount(Card);

        var most = await PostAsync(host, Card + new string(' ', padding));
        var more = await PostAsync(host, Card + new string(' ', padding + 1));

        Assert.Equal(HttpStatusCode.Accepted, most.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, more.StatusCode);
    }

    [Fact]
    public async Task The_address_is_the_secret()
    {
        await using var host = await GraphHost.StartAsync();

        var wrong = await PostAsync(host, Card, $"/teams/workflows/{TeamsChannel.WorkflowId}?sig=guess");
        var none = await PostAsync(host, Card, $"/teams/workflows/{TeamsChannel.WorkflowId}");

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (wrong.StatusCode, none.StatusCode));
    }

    [Fact]
    public async Task Text_that_does_not_say_it_is_JSON_is_refused()
    {
        await using var host = await GraphHost.StartAsync();

        var response = await PostAsync(host, Card, contentType: "text/plain");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_fifth_card_in_one_second_has_to_wait_for_the_next()
    {
        await using var host = await GraphHost.StartAsync();
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal(HttpStatusCode.Accepted, (await PostAsync(host, Card)).StatusCode);
        }

        var fifth = await PostAsync(host, Card);
        host.Wall.Turn(TimeSpan.FromSeconds(1));
        var later = await PostAsync(host, Card);

        Assert.Equal(HttpStatusCode.TooManyRequests, fifth.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, later.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(GraphHost host, string body, string? path = null, string contentType = "application/json")
    {
        using var http = host.Http(token: null);
        return await http.PostAsync(path ?? TeamsChannel.WorkflowPath, new StringContent(body, Encoding.UTF8, contentType));
    }
}
