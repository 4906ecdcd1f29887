using System.Net;
using FollowUp.Office.Sandbox.Graph.Mail;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.MailFolders.Item.Messages.Delta;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>The delta query of a folder: what the product's hearing stands on.</summary>
public sealed class MailDeltaTests : IAsyncLifetime
{
    private static readonly string Mia = DemoTenant.Mia.Id;
    private GraphHost _sandbox = null!;
    private GraphServiceClient _app = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _sandbox = await GraphHost.StartAsync();
        _app = _sandbox.App("Mail.Read");
    }

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();

    [Fact]
    public async Task The_first_round_tells_all_in_pages_and_the_next_only_what_is_new()
    {
        for (var number = 0; number < 5; number++)
            _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", $"Mail {number}"));

        var first = await RoundAsync("inbox", pageSize: 2);
        Assert.Equal(Enumerable.Range(0, 5).Select(number => $"Mail {number}"), first.Messages.Select(message => message.Subject));
        Assert.Equal(3, first.Pages);
        Assert.Empty((await FollowAsync(first.DeltaLink)).Messages);

        _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "New"));
        var second = await FollowAsync(first.DeltaLink);
        Assert.Equal("New", Assert.Single(second.Messages).Subject);
        Assert.Equal("New", Assert.Single((await FollowAsync(first.DeltaLink)).Messages).Subject);
    }

    [Fact]
    public async Task The_selection_of_the_first_request_holds_for_all()
    {
        var round = await RoundAsync("inbox", select: ["subject"]);
        _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "New"));
        var message = Assert.Single((await FollowAsync(round.DeltaLink)).Messages);
        Assert.NotNull(message.Subject);
        Assert.Null(message.Body);
        Assert.DoesNotContain("subject", new Uri(round.DeltaLink).Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_move_is_a_removal_there_and_an_arrival_here_with_the_same_immutable_id()
    {
        var stored = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Hello"));
        var inbox = await RoundAsync("inbox");
        var archive = await RoundAsync("archive");

        _sandbox.Mia.Move(stored.ImmutableId, "archive");

        var gone = Assert.Single((await FollowAsync(inbox.DeltaLink)).Messages);
        Assert.True(gone.AdditionalData.ContainsKey("@removed"));
        var come = Assert.Single((await FollowAsync(archive.DeltaLink)).Messages);
        Assert.Equal((stored.ImmutableId, stored.ImmutableId), (gone.Id, come.Id));
        Assert.Equal("Hello", come.Subject);
    }

    [Fact]
    public async Task Reading_and_deleting_are_told_and_a_first_round_tells_of_nothing_that_is_gone()
    {
        var stored = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Hello"));
        var round = await RoundAsync("inbox");
        _sandbox.Mia.SetRead(stored.ImmutableId, true);
        round = await FollowAsync(round.DeltaLink);
        Assert.True(Assert.Single(round.Messages).IsRead);

        _sandbox.Mia.Delete(stored.ImmutableId);
        Assert.True(Assert.Single((await FollowAsync(round.DeltaLink)).Messages).AdditionalData.ContainsKey("@removed"));
        Assert.Empty((await RoundAsync("inbox")).Messages);
    }

    [Fact]
    public async Task Only_created_messages_are_told_where_that_is_asked()
    {
        var old = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Old"));
        var page = await _app.Users[Mia].MailFolders["inbox"].Messages.Delta.GetAsDeltaGetResponseAsync(request => request.QueryParameters.ChangeType = "created", Stop);
        _sandbox.Mia.SetRead(old.ImmutableId, true);
        var recent = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "New"));
        _sandbox.Mia.SetRead(recent.ImmutableId, true);
        Assert.Equal("New", Assert.Single((await FollowAsync(page!.OdataDeltaLink!)).Messages).Subject);
    }

    [Fact]
    public async Task The_first_round_can_be_bounded_by_time_of_receipt_and_by_nothing_else()
    {
        _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Old"));
        _sandbox.Clock.Turn(TimeSpan.FromHours(1));
        _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "New"));

        var round = await RoundAsync("inbox", filter: "receivedDateTime ge 2026-11-23T08:30:00Z");
        Assert.Equal("New", Assert.Single(round.Messages).Subject);
        var error = await Assert.ThrowsAsync<ODataError>(() => RoundAsync("inbox", filter: "isRead eq false"));
        Assert.Equal("ErrorInvalidUrlQueryFilter", error.Error!.Code);
    }

    [Fact]
    public async Task An_expired_token_is_gone_and_says_where_to_begin_again()
    {
        _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Hello"));
        var round = await RoundAsync("inbox");
        _sandbox.Services.GetRequiredService<DeltaTokens>().ExpireDeltaTokens();

        var error = await Assert.ThrowsAsync<ODataError>(() => FollowAsync(round.DeltaLink));
        Assert.Equal((int)HttpStatusCode.Gone, error.ResponseStatusCode);
        Assert.Equal("SyncStateNotFound", error.Error!.Code);
        var location = error.ResponseHeaders!["Location"].Single();
        Assert.EndsWith("$deltatoken=", location, StringComparison.Ordinal);
        Assert.Single((await FollowAsync(location)).Messages);
    }

    [Theory]
    [InlineData("$deltatoken=nonsense")]
    [InlineData("$skiptoken=GwcBoTmPuoTQWfcsAbkYM")]
    public async Task A_token_that_is_none_is_refused(string query)
    {
        var error = await Assert.ThrowsAsync<ODataError>(() => FollowAsync($"{_sandbox.Address}v1.0/users/{Mia}/mailFolders/inbox/messages/delta?{query}"));
        Assert.Equal((400, "Badly formed token."), (error.ResponseStatusCode, error.Error!.Message));
    }

    [Fact]
    public async Task The_token_of_one_folder_opens_no_other()
    {
        var round = await RoundAsync("inbox");
        var token = round.DeltaLink[round.DeltaLink.IndexOf('?', StringComparison.Ordinal)..];
        var error = await Assert.ThrowsAsync<ODataError>(() => FollowAsync($"{_sandbox.Address}v1.0/users/{Mia}/mailFolders/sentitems/messages/delta{token}"));
        Assert.Equal(400, error.ResponseStatusCode);
    }

    private sealed record Round(List<Message> Messages, int Pages, string DeltaLink);

    private async Task<Round> RoundAsync(string folder, int? pageSize = null, string[]? select = null, string? filter = null)
    {
        var page = await _app.Users[Mia].MailFolders[folder].Messages.Delta.GetAsDeltaGetResponseAsync(request =>
        {
            request.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
            if (pageSize is { } size)
                request.Headers.Add("Prefer", $"odata.maxpagesize={size}");
            request.QueryParameters.Select = select;
            request.QueryParameters.Filter = filter;
        }, Stop);
        return await CollectAsync(page!);
    }

    private async Task<Round> FollowAsync(string link) => await CollectAsync(await NextAsync(link));

    private async Task<Round> CollectAsync(DeltaGetResponse page)
    {
        List<Message> messages = [.. page.Value!];
        var pages = 1;
        while (page.OdataNextLink is { } next)
        {
            page = await NextAsync(next);
            messages.AddRange(page.Value!);
            pages++;
        }
        return new Round(messages, pages, page.OdataDeltaLink!);
    }

    private async Task<DeltaGetResponse> NextAsync(string link) =>
        (await _app.Users[Mia].MailFolders["inbox"].Messages.Delta.WithUrl(link).GetAsDeltaGetResponseAsync(
            request => request.Headers.Add("Prefer", "IdType=\"ImmutableId\""), Stop))!;
}
