using System.Net;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.Messages.Item.CreateReply;
using Microsoft.Graph.Users.Item.Messages.Item.Move;
using Microsoft.Graph.Users.Item.SendMail;
using Microsoft.Graph.Users.Item.TranslateExchangeIds;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Writing, sending, moving and marking mail.</summary>
public sealed class MailSendTests : IAsyncLifetime
{
    private static readonly string Mia = DemoTenant.Mia.Id;
    private GraphHost _sandbox = null!;
    private GraphServiceClient _app = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _sandbox = await GraphHost.StartAsync();
        _app = _sandbox.App("Mail.Read", "Mail.ReadWrite", "Mail.Send", "User.Read.All");
    }

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();

    [Fact]
    public async Task A_sent_mail_lies_in_sent_items_and_reaches_a_colleague()
    {
        await _app.Users[Mia].SendMail.PostAsync(new SendMailPostRequestBody
        {
            Message = new Message
            {
                Subject = "Offer",
                Body = new ItemBody { ContentType = BodyType.Html, Content = "<p>Here it is</p>" },
                ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = DemoTenant.Tom.Address } }],
                InternetMessageHeaders = [new InternetMessageHeader { Name = "x-followup", Value = "1" }],
            },
            SaveToSentItems = true,
        }, cancellationToken: Stop);

        var sent = Assert.Single((await _app.Users[Mia].MailFolders["sentitems"].Messages.GetAsync(cancellationToken: Stop))!.Value!);
        Assert.Equal(("Offer", false), (sent.Subject, sent.IsDraft!.Value));
        Assert.Equal(GraphHost.Monday, sent.SentDateTime);
        var received = Assert.Single(_sandbox.World.MailboxOf(DemoTenant.Tom).Messages("inbox"));
        Assert.Equal(sent.InternetMessageId, received.InternetMessageId);
        Assert.Equal(DemoTenant.Mia.Address, received.Mail.From!.Address);
    }

    [Fact]
    public async Task A_reply_keeps_its_immutable_id_when_sent_and_threads_onto_what_it_answers()
    {
        var received = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Offer?"));
        var draft = await _app.Users[Mia].Messages[received.Id].CreateReply.PostAsync(
            new CreateReplyPostRequestBody { Comment = "Gladly" }, request => request.Headers.Add("Prefer", "IdType=\"ImmutableId\""), Stop);
        Assert.Equal(("RE: Offer?", true), (draft!.Subject, draft.IsDraft!.Value));
        Assert.Equal("dana@swope.example", Assert.Single(draft.ToRecipients!).EmailAddress!.Address);

        await _app.Users[Mia].Messages[draft.Id].Send.PostAsync(cancellationToken: Stop);

        var sent = _sandbox.Mia.Find(draft.Id!)!;
        Assert.Equal(_sandbox.Mia.Folder("sentitems")!.Id, sent.FolderId);
        Assert.Equal(received.ConversationId, sent.ConversationId);
        Assert.Equal(received.InternetMessageId, sent.InReplyTo);
        Assert.Equal(draft.InternetMessageId, sent.InternetMessageId);
        Assert.Empty(_sandbox.Mia.Messages("drafts"));
    }

    [Fact]
    public async Task A_draft_can_be_changed_until_it_is_sent()
    {
        var draft = await _app.Users[Mia].Messages.PostAsync(new Message { Subject = "First" }, cancellationToken: Stop);
        var changed = await _app.Users[Mia].Messages[draft!.Id].PatchAsync(new Message { Subject = "Second", Categories = ["FollowUp"] }, cancellationToken: Stop);
        Assert.Equal("Second", changed!.Subject);
        Assert.NotEqual(draft.ChangeKey, changed.ChangeKey);
        var nobody = await Assert.ThrowsAsync<ODataError>(() => _app.Users[Mia].Messages[draft.Id].Send.PostAsync(cancellationToken: Stop));
        Assert.Equal("ErrorInvalidRecipients", nobody.Error!.Code);
    }

    [Fact]
    public async Task A_received_mail_can_be_marked_and_not_rewritten()
    {
        var received = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Hello"));
        var read = await _app.Users[Mia].Messages[received.Id].PatchAsync(new Message { IsRead = true, Categories = ["FollowUp"] }, cancellationToken: Stop);
        Assert.True(read!.IsRead);
        Assert.Equal(["FollowUp"], read.Categories!);
        var error = await Assert.ThrowsAsync<ODataError>(() => _app.Users[Mia].Messages[received.Id].PatchAsync(new Message { Subject = "Other" }, cancellationToken: Stop));
        Assert.Equal((400, "ErrorInvalidPropertySet"), (error.ResponseStatusCode, error.Error!.Code));
        var stale = await Assert.ThrowsAsync<ODataError>(() => _app.Users[Mia].Messages[received.Id].PatchAsync(
            new Message { IsRead = false }, request => request.Headers.Add("If-Match", received.ETag), Stop));
        Assert.Equal(412, stale.ResponseStatusCode);
    }

    [Fact]
    public async Task A_move_gives_a_new_default_id_and_keeps_the_immutable_one()
    {
        var received = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Hello"));
        var moved = await _app.Users[Mia].Messages[received.Id].Move.PostAsync(new MovePostRequestBody { DestinationId = "archive" }, cancellationToken: Stop);
        Assert.NotEqual(received.Id, moved!.Id);
        Assert.Equal(received.ImmutableId, _sandbox.Mia.Find(moved.Id!)!.ImmutableId);
        var error = await Assert.ThrowsAsync<ODataError>(() => _app.Users[Mia].Messages[received.Id].GetAsync(cancellationToken: Stop));
        Assert.Equal("ErrorItemNotFound", error.Error!.Code);
    }

    [Fact]
    public async Task Deleting_puts_into_deleted_items_first_and_then_away()
    {
        var received = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Hello"));
        await _app.Users[Mia].Messages[received.ImmutableId].DeleteAsync(cancellationToken: Stop);
        Assert.Single(_sandbox.Mia.Messages("deleteditems"));
        await _app.Users[Mia].Messages[received.ImmutableId].DeleteAsync(cancellationToken: Stop);
        Assert.Null(_sandbox.Mia.Find(received.ImmutableId));
    }

    [Fact]
    public async Task An_id_of_office_js_is_translated()
    {
        var received = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Hello"));
        var answer = await _app.Users[Mia].TranslateExchangeIds.PostAsTranslateExchangeIdsPostResponseAsync(new TranslateExchangeIdsPostRequestBody
        {
            InputIds = [ItemIds.ToEws(received.Id), "nonsense"],
            SourceIdType = ExchangeIdFormat.EwsId,
            TargetIdType = ExchangeIdFormat.RestImmutableEntryId,
        }, cancellationToken: Stop);
        Assert.Equal(received.ImmutableId, answer!.Value![0].TargetId);
        Assert.Null(answer.Value[1].TargetId);
    }

    [Fact]
    public async Task Headers_of_transport_cannot_be_written()
    {
        var error = await Assert.ThrowsAsync<ODataError>(() => _app.Users[Mia].Messages.PostAsync(new Message
        {
            InternetMessageHeaders = [new InternetMessageHeader { Name = "In-Reply-To", Value = "<a@b>" }],
        }, cancellationToken: Stop));
        Assert.Equal("InvalidInternetMessageHeader", error.Error!.Code);
    }

    [Theory]
    [InlineData("messages", "{")]
    [InlineData("messages", "[]")]
    [InlineData("messages", """{"colour":"red"}""")]
    [InlineData("messages", """{"flag":"red"}""")]
    [InlineData("messages", """{"body":7}""")]
    [InlineData("messages", """{"toRecipients":["dana@swope.example"]}""")]
    [InlineData("messages", """{"toRecipients":[{"emailAddress":"dana@swope.example"}]}""")]
    [InlineData("messages", """{"receivedDateTime":"2026-11-23T08:00:00Z"}""")]
    [InlineData("messages", """{"singleValueExtendedProperties":[{"id":"red","value":"x"}]}""")]
    [InlineData("messages", """{"attachments":[{"@odata.type":"#microsoft.graph.fileAttachment","contentBytes":"not base64"}]}""")]
    [InlineData("sendMail", """{"message":"red"}""")]
    [InlineData("sendMail", """{"message":{},"colour":"red"}""")]
    [InlineData("sendMail", """{"message":{"toRecipients":[{"emailAddress":{"address":"nobody"}}]}}""")]
    [InlineData("translateExchangeIds", """{"inputIds":"x","sourceIdType":"restId","targetIdType":"restId"}""")]
    [InlineData("translateExchangeIds", """{"inputIds":[],"sourceIdType":"red","targetIdType":"restId"}""")]
    [InlineData("translateExchangeIds", "")]
    public async Task A_body_that_makes_no_sense_is_a_bad_request(string path, string body)
    {
        using var content = new StringContent(body, null, "application/json");
        using var response = await _sandbox.Http(null, "Mail.ReadWrite", "Mail.Send", "User.Read.All")
            .PostAsync(new Uri($"v1.0/users/{Mia}/{path}", UriKind.Relative), content, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(_sandbox.Mia.Messages());
    }

    [Fact]
    public async Task Nobody_sends_in_another_persons_name()
    {
        var error = await Assert.ThrowsAsync<ODataError>(() => _app.Users[Mia].SendMail.PostAsync(new SendMailPostRequestBody
        {
            Message = new Message
            {
                From = new Recipient { EmailAddress = new EmailAddress { Address = DemoTenant.Tom.Address } },
                ToRecipients = [new Recipient { EmailAddress = new EmailAddress { Address = "dana@swope.example" } }],
            },
        }, cancellationToken: Stop));
        Assert.Equal((403, "ErrorSendAsDenied"), (error.ResponseStatusCode, error.Error!.Code));
    }
}
