using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Reading mail from the sandbox with the SDK that the product uses.</summary>
public sealed class MailReadTests : IAsyncLifetime
{
    private static readonly string Mia = DemoTenant.Mia.Id;
    private GraphHost _sandbox = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private GraphServiceClient App => _sandbox.App("Mail.Read");

    public async ValueTask InitializeAsync() => _sandbox = await GraphHost.StartAsync();

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();

    internal static NewMessage From(string address, string subject, string? body = null, params (string Name, string Value)[] headers) => new()
    {
        From = new MailPerson(address.Split('@')[0], address),
        To = [new MailPerson("Mia", DemoTenant.Mia.Address)],
        Subject = subject,
        Body = body ?? subject,
        InternetMessageId = $"<{Guid.NewGuid():N}@{address.Split('@')[1]}>",
        Headers = [.. headers.Select(header => new KeyValuePair<string, string>(header.Name, header.Value))],
    };

    [Fact]
    public async Task A_message_has_the_default_properties_and_headers_only_when_selected()
    {
        var stored = _sandbox.Mia.Deliver(From("dana@swope.example", "Hello", "Good morning", ("Auto-Submitted", "auto-replied")));

        var plain = await App.Users[Mia].Messages[stored.Id].GetAsync(cancellationToken: Stop);
        Assert.Equal("Hello", plain!.Subject);
        Assert.Equal("dana@swope.example", plain.From!.EmailAddress!.Address);
        Assert.Equal(GraphHost.Monday, plain.ReceivedDateTime);
        Assert.Equal(stored.ConversationId, plain.ConversationId);
        Assert.Equal(stored.InternetMessageId, plain.InternetMessageId);
        Assert.Null(plain.InternetMessageHeaders);

        var selected = await App.Users[Mia].Messages[stored.Id].GetAsync(request =>
            request.QueryParameters.Select = ["internetMessageHeaders", "subject"], Stop);
        Assert.Equal("Auto-Submitted", Assert.Single(selected!.InternetMessageHeaders!).Name);
        Assert.Equal(stored.Id, selected.Id);
        Assert.Null(selected.Body);
    }

    [Fact]
    public async Task Both_kinds_of_id_find_a_message_and_the_answer_has_the_kind_preferred()
    {
        var stored = _sandbox.Mia.Deliver(From("dana@swope.example", "Hello"));

        var byDefault = await App.Users[Mia].Messages[stored.ImmutableId].GetAsync(cancellationToken: Stop);
        var immutable = await App.Users[Mia].Messages[stored.Id].GetAsync(request =>
        {
            request.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
            request.Headers.Add("Prefer", "outlook.body-content-type=\"text\"");
        }, Stop);

        Assert.Equal(stored.Id, byDefault!.Id);
        Assert.Equal(stored.ImmutableId, immutable!.Id);
        Assert.NotEqual(byDefault.Id, immutable.Id);
    }

    [Fact]
    public async Task Text_is_made_of_html_where_it_is_preferred()
    {
        var stored = _sandbox.Mia.Deliver(From("dana@swope.example", "Hello") with
        {
            IsHtml = true,
            Body = "<html><head><style>p{}</style></head><body><p>Tea &amp; cake</p><p>Dana</p></body></html>",
        });

        var text = await App.Users[Mia].Messages[stored.Id].GetAsync(request => request.Headers.Add("Prefer", "outlook.body-content-type=\"text\""), Stop);
        var html = await App.Users[Mia].Messages[stored.Id].GetAsync(cancellationToken: Stop);

        Assert.Equal((BodyType.Text, "Tea & cake\r\n\r\nDana"), (text!.Body!.ContentType!.Value, text.Body.Content));
        Assert.Equal(BodyType.Html, html!.Body!.ContentType);
        Assert.Equal("Tea & cake Dana", html.BodyPreview);
    }

    [Fact]
    public async Task Messages_are_found_by_message_id_conversation_and_time()
    {
        var first = _sandbox.Mia.Deliver(From("dana@swope.example", "One"));
        _sandbox.Clock.Turn(TimeSpan.FromMinutes(5));
        var second = _sandbox.Mia.Deliver(From("dana@swope.example", "Two", null, ("In-Reply-To", first.InternetMessageId)));
        _sandbox.Mia.Deliver(From("omar@other.example", "Three"));

        Assert.Equal(["One"], await SubjectsAsync($"internetMessageId eq '{first.InternetMessageId}'"));
        Assert.Equal(["One", "Two"], (await SubjectsAsync($"conversationId eq '{first.ConversationId}'")).Order());
        Assert.Equal(["Three", "Two"], await SubjectsAsync("receivedDateTime gt 2026-11-23T08:00:00Z"));
        Assert.Equal(["Two"], await SubjectsAsync($"receivedDateTime ge 2026-11-23T08:05:00Z and conversationId eq '{first.ConversationId}'"));
        Assert.Equal(["Three"], await SubjectsAsync("isRead eq false and from/emailAddress/address eq 'OMAR@other.example'"));
        Assert.Equal(second.ConversationId, first.ConversationId);
    }

    [Fact]
    public async Task Pages_follow_the_next_link_until_all_is_told()
    {
        for (var number = 0; number < 25; number++)
        {
            _sandbox.Mia.Deliver(From("dana@swope.example", $"Mail {number:00}"));
            _sandbox.Clock.Turn(TimeSpan.FromSeconds(1));
        }

        var page = await App.Users[Mia].MailFolders["inbox"].Messages.GetAsync(request =>
        {
            request.QueryParameters.Select = ["subject"];
            request.QueryParameters.Orderby = ["receivedDateTime desc"];
            request.QueryParameters.Count = true;
        }, Stop);
        Assert.Equal(25, page!.OdataCount);
        List<string> subjects = [];
        var reader = PageIterator<Message, MessageCollectionResponse>.CreatePageIterator(App, page, message => { subjects.Add(message.Subject!); return true; });
        await reader.IterateAsync(Stop);

        Assert.Equal(Enumerable.Range(0, 25).Reverse().Select(number => $"Mail {number:00}"), subjects);
        Assert.Equal(3, _sandbox.Recorded.Count);
    }

    [Fact]
    public async Task Extended_properties_come_when_expanded()
    {
        var stored = _sandbox.Mia.Deliver(From("dana@swope.example", "Re: Offer", null,
            ("In-Reply-To", "<ours@lindqvist-consulting.example>"), ("References", "<a@b> <ours@lindqvist-consulting.example>")));

        var message = await App.Users[Mia].Messages[stored.Id].GetAsync(request => request.QueryParameters.Expand =
            ["singleValueExtendedProperties($filter=id eq 'String 0x1042' or id eq 'String 0x1039' or id eq 'String 0x001A')"], Stop);

        var values = message!.SingleValueExtendedProperties!.ToDictionary(property => property.Id!, property => property.Value);
        Assert.Equal("<ours@lindqvist-consulting.example>", values["String 0x1042"]);
        Assert.Equal("<a@b> <ours@lindqvist-consulting.example>", values["String 0x1039"]);
        Assert.Equal("IPM.Note", values["String 0x001A"]);
    }

    [Fact]
    public async Task Calendar_mail_is_of_its_own_type()
    {
        _sandbox.Mia.Deliver(From("dana@swope.example", "Accepted: Talk") with { MeetingMessageType = "meetingAccepted", MessageClass = "IPM.Schedule.Meeting.Resp.Pos" });
        var page = await App.Users[Mia].Messages.GetAsync(cancellationToken: Stop);
        var response = Assert.IsType<EventMessageResponse>(Assert.Single(page!.Value!));
        Assert.Equal(MeetingMessageType.MeetingAccepted, response.MeetingMessageType);
        Assert.Equal(ResponseType.Accepted, response.ResponseType);
    }

    [Fact]
    public async Task The_bytes_on_the_wire_and_the_files_are_given_back()
    {
        var mime = Encoding.ASCII.GetBytes("From: dana@swope.example\r\n\r\nhello");
        var stored = _sandbox.Mia.Deliver(From("dana@swope.example", "Hello") with
        {
            Mime = mime,
            Attachments = [new MailAttachment("offer.pdf", "application/pdf", [1, 2, 3]), new MailAttachment("logo.png", "image/png", [4], true, "logo")],
        });

        await using var content = await App.Users[Mia].Messages[stored.Id].Content.GetAsync(cancellationToken: Stop);
        using var bytes = new MemoryStream();
        await content!.CopyToAsync(bytes, Stop);
        Assert.Equal(mime, bytes.ToArray());
        var files = await App.Users[Mia].Messages[stored.Id].Attachments.GetAsync(cancellationToken: Stop);
        Assert.Equal(["offer.pdf", "logo.png"], files!.Value!.Select(file => file.Name));
        Assert.Equal([1, 2, 3], Assert.IsType<FileAttachment>(files.Value![0]).ContentBytes!);
        Assert.True((await App.Users[Mia].Messages[stored.Id].GetAsync(cancellationToken: Stop))!.HasAttachments);
    }

    [Fact]
    public async Task Folders_are_listed_and_found_by_well_known_name()
    {
        _sandbox.Mia.Deliver(From("dana@swope.example", "Hello"));
        var folders = await App.Users[Mia].MailFolders.GetAsync(cancellationToken: Stop);
        Assert.Equal(["Inbox", "Drafts", "Sent Items", "Archive", "Junk Email", "Deleted Items"], folders!.Value!.Select(folder => folder.DisplayName));
        var inbox = await App.Users[Mia].MailFolders["inbox"].GetAsync(cancellationToken: Stop);
        Assert.Equal((1, 1), (inbox!.TotalItemCount!.Value, inbox.UnreadItemCount!.Value));
        Assert.Equal(inbox.Id, (await App.Users[Mia].MailFolders[inbox.Id].GetAsync(cancellationToken: Stop))!.Id);
    }

    [Theory]
    [InlineData("messages?$select=colour", 400, "RequestBroker--ParseUri")]
    [InlineData("messages?$filter=colour eq 'red'", 400, "RequestBroker--ParseUri")]
    [InlineData("messages?$filter=body/content eq 'red'", 400, "ErrorInvalidUrlQueryFilter")]
    [InlineData("messages?$filter=subject eq", 400, "BadRequest")]
    [InlineData("messages?$search=\"red\"", 400, "BadRequest")]
    [InlineData("messages?$top=red", 400, "BadRequest")]
    [InlineData("messages?$filter=isRead eq false&$orderby=receivedDateTime desc", 400, "InefficientFilter")]
    [InlineData("messages/nonsense", 400, "ErrorInvalidIdMalformed")]
    [InlineData("messages/AAMkADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", 404, "ErrorItemNotFound")]
    [InlineData("mailFolders/nowhere/messages", 400, "ErrorInvalidIdMalformed")]
    [InlineData("colours", 400, "BadRequest")]
    [InlineData("messages?$expand=colours", 400, "RequestBroker--ParseUri")]
    public async Task What_it_does_not_know_is_refused(string path, int status, string code)
    {
        using var response = await _sandbox.Http(null, "Mail.Read").GetAsync(new Uri($"v1.0/users/{Mia}/{path}", UriKind.Relative), Stop);
        var error = (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!["error"]!;
        Assert.Equal((status, code), ((int)response.StatusCode, (string)error["code"]!));
        Assert.Equal(response.Headers.GetValues("request-id").Single(), (string)error["innerError"]!["request-id"]!);
        Assert.Equal("2026-11-23T08:00:00", (string)error["innerError"]!["date"]!);
    }

    [Fact]
    public async Task A_filter_without_end_is_refused_and_breaks_nothing()
    {
        var url = $"/users/{Mia}/messages?$filter=" + new string('(', 100_000);
        using var response = await _sandbox.Http(null, "Mail.Read").PostAsJsonAsync(
            new Uri("v1.0/$batch", UriKind.Relative), new { requests = new[] { new { id = "1", method = "GET", url } } }, Stop);
        Assert.Equal(400, (int)(await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!["responses"]![0]!["status"]!);
    }

    [Theory]
    [InlineData("users('{0}')/mailfolders('inbox')/messages")]
    [InlineData("users/{0}/mailFolders/Inbox/messages")]
    [InlineData("Users/mia@lindqvist-consulting.example/mailFolders(%27inbox%27)/messages")]
    [InlineData("users/{0}/mailFolders/inbox/messages/delta()")]
    [InlineData("users/{0}/mailFolders/inbox/messages/delta")]
    [InlineData("users/{0}/mailFolders/inbox/messages/microsoft.graph.delta()")]
    public async Task Every_spelling_of_a_path_is_understood(string path)
    {
        _sandbox.Mia.Deliver(From("dana@swope.example", "Hello"));
        var relative = new Uri(string.Format(System.Globalization.CultureInfo.InvariantCulture, "v1.0/" + path, Mia), UriKind.Relative);
        using var response = await _sandbox.Http(null, "Mail.Read").GetAsync(relative, Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single((await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!["value"]!.AsArray());
    }

    [Fact]
    public async Task An_error_reaches_the_sdk_as_an_odata_error()
    {
        var error = await Assert.ThrowsAsync<ODataError>(() => App.Users[Mia].Messages["nonsense"].GetAsync(cancellationToken: Stop));
        Assert.Equal((400, "ErrorInvalidIdMalformed"), (error.ResponseStatusCode, error.Error!.Code));
        Assert.NotNull(error.Error.InnerError!.RequestId);
    }

    private async Task<IEnumerable<string>> SubjectsAsync(string filter)
    {
        var page = await App.Users[Mia].Messages.GetAsync(request => request.QueryParameters.Filter = filter, Stop);
        return page!.Value!.Select(message => message.Subject!);
    }
}
