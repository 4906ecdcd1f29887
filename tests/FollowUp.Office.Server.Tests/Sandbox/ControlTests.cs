using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.IdentityModel.JsonWebTokens;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>The control API, over HTTP as the page uses it.</summary>
public sealed class ControlTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private const string Mail = """
        From: Dana Swope <dana@swope.example>
        To: Mia Lindqvist <mia@lindqvist-consulting.example>
        Subject: Workshop in March
        Message-ID: <workshop-{0}@swope.example>
        Importance: high
        MIME-Version: 1.0
        Content-Type: text/html; charset=utf-8

        <html><body><p>Hello Mia,</p><p>shall we talk?</p></body></html>
        """;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task State_tells_time_zone_user_and_where_the_pane_is()
    {
        var state = await GetAsync("state");
        Assert.Equal("Europe/Berlin", (string)state["timeZone"]!);
        Assert.Equal(DemoTenant.Mia.Address, (string)state["user"]!["address"]!);
        Assert.Equal($"{state["serverUrl"]}/pane/", (string)state["paneUrl"]!);
        Assert.Equal(0, (double)state["faults"]!["throttle"]!);
        Assert.Equal("America/New_York", (string)(await GetAsync($"state?user={DemoTenant.Tom.Address}"))["timeZone"]!);
    }

    [Fact]
    public async Task A_mail_file_is_received_read_moved_and_deleted()
    {
        var received = await ReceiveAsync("a");
        var id = (string)received["id"]!;
        Assert.Equal("<workshop-a@swope.example>", (string)received["internetMessageId"]!);
        var row = (await GetAsync("messages?folder=inbox"))["items"]!.AsArray().Single(item => (string)item!["id"]! == id)!;
        Assert.Equal(("Workshop in March", "dana@swope.example", "Hello Mia, shall we talk?", "high", false),
            ((string)row["subject"]!, (string)row["from"]!["address"]!, (string)row["preview"]!, (string)row["importance"]!, (bool)row["isRead"]!));

        await PostAsync($"messages/{id}/read", null, HttpStatusCode.NoContent);
        await PostAsync($"messages/{id}/move", new { folder = "archive" }, HttpStatusCode.NoContent);
        var whole = await GetAsync($"messages/{id}");
        Assert.Equal(("archive", true, "html"), ((string)whole["folder"]!, (bool)whole["isRead"]!, (string)whole["body"]!["contentType"]!));

        using var deleted = await sandbox.Http.DeleteAsync(At($"messages/{id}"), Stop);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal("deleteditems", (string)(await GetAsync($"messages/{id}"))["folder"]!);
        Assert.Equal("That message is no longer there.", await PostAsync("messages/nothing/read", null, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task Every_sample_can_be_received()
    {
        var samples = (await GetArrayAsync("samples"))!;
        Assert.InRange(samples.Count, 12, 30);
        foreach (var sample in samples)
        {
            var received = JsonNode.Parse(await PostAsync("mail/receive", new { sampleId = (string)sample!["id"]! }, HttpStatusCode.Created))!;
            var whole = await GetAsync($"messages/{received["id"]}");
            Assert.Equal((string)sample["from"]!["address"]!, (string)whole["from"]!["address"]!);
        }

        Assert.Equal("There is no sample 'nothing'.", await PostAsync("mail/receive", new { sampleId = "nothing" }, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task An_answer_is_sent_into_the_conversation_it_answers()
    {
        var received = await ReceiveAsync("b");
        var sent = JsonNode.Parse(await PostAsync("mail/send", new
        {
            to = new[] { new { name = "Dana Swope", address = "dana@swope.example" } },
            subject = "Re: Workshop in March",
            body = "Gladly.",
            inReplyTo = (string)received["id"]!,
        }, HttpStatusCode.Created))!;
        Assert.Equal((string)received["conversationId"]!, (string)sent["conversationId"]!);
        var stored = sandbox.Host.World.MailboxOf(DemoTenant.Mia).Find((string)sent["id"]!)!;
        Assert.Equal("<workshop-b@swope.example>", stored.InReplyTo);
    }

    [Theory]
    [InlineData("human", null)]
    [InlineData("outOfOffice", "auto-replied")]
    [InlineData("bounce", "auto-replied")]
    public async Task The_other_person_answers_into_the_same_conversation(string kind, string? autoSubmitted)
    {
        var sent = JsonNode.Parse(await PostAsync("mail/send", new { to = new[] { new { name = "Dana", address = "dana@swope.example" } }, subject = kind }, HttpStatusCode.Created))!;
        var reply = JsonNode.Parse(await PostAsync($"mail/{sent["id"]}/reply-as-other", new { kind, body = (string?)null, returnDate = "2026-12-01" }, HttpStatusCode.Created))!;
        var stored = sandbox.Host.World.MailboxOf(DemoTenant.Mia).Find((string)reply["id"]!)!;
        Assert.Equal((string)sent["conversationId"]!, stored.ConversationId);
        Assert.Equal((string)sent["internetMessageId"]!, stored.InReplyTo);
        Assert.Equal(autoSubmitted, stored.Mail.Header("Auto-Submitted"));
        await PostAsync($"mail/{sent["id"]}/reply-as-other", new { kind = "shrug" }, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("{\"to\":[],\"subject\":\"x\",\"body\":\"y\"}", "Say to whom the mail goes.")]
    [InlineData("{\"to\":[{\"name\":\"x\",\"address\":\"nowhere\"}]}", "'nowhere' is no mail address.")]
    [InlineData("{\"to\":", "The request is no JSON of the expected shape.")]
    public async Task A_draft_that_cannot_go_is_refused_in_a_sentence(string body, string sentence)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await sandbox.Http.PostAsync(At("mail/send"), content, Stop);
        Assert.Equal((HttpStatusCode.BadRequest, sentence), (response.StatusCode, await SentenceAsync(response)));
    }

    [Theory]
    [InlineData(0, 400, "The file is empty.")]
    [InlineData(26 * 1024 * 1024, 413, "The file is larger than 25 MB, which is the most that a mail may have.")]
    public async Task A_file_that_is_no_mail_is_refused_in_a_sentence(int length, int status, string sentence)
    {
        using var content = new ByteArrayContent(new byte[length]);
        content.Headers.ContentType = new("message/rfc822");
        using var response = await sandbox.Http.PostAsync(At("mail/receive"), content, Stop);
        Assert.Equal((status, sentence), ((int)response.StatusCode, await SentenceAsync(response)));
    }

    [Fact]
    public async Task Events_are_made_moved_and_deleted_in_the_users_zone()
    {
        var made = JsonNode.Parse(await PostAsync("calendar", new { subject = "Workshop", start = "2027-03-30T09:00", end = "2027-03-30T10:30" }, HttpStatusCode.Created))!;
        var row = Assert.Single((await GetArrayAsync("calendar?from=2027-03-29&days=7"))!)!;
        Assert.Equal(("2027-03-30T09:00", "2027-03-30T10:30", "Europe/Berlin", false),
            ((string)row["start"]!, (string)row["end"]!, (string)row["timeZone"]!, (bool)row["isAllDay"]!));
        using var patch = await sandbox.Http.PatchAsJsonAsync(At($"calendar/{made["id"]}"), new { start = "2027-03-31T14:00", end = "2027-03-31T15:00" }, Stop);
        Assert.Equal("2027-03-31T14:00", (string)(await patch.Content.ReadFromJsonAsync<JsonObject>(Stop))!["start"]!);
        using var deleted = await sandbox.Http.DeleteAsync(At($"calendar/{made["id"]}"), Stop);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Empty((await GetArrayAsync("calendar?from=2027-03-29&days=7"))!);
        await PostAsync("calendar", new { subject = "Nonsense", start = "later", end = "sooner" }, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_clock_turns_forward_alone()
    {
        var before = sandbox.Host.Clock.GetUtcNow();
        await PostAsync("clock", new { by = "PT1H" }, HttpStatusCode.OK);
        Assert.Equal(before.AddHours(1), sandbox.Host.Clock.GetUtcNow());
        await PostAsync("clock", new { to = "tomorrowMorning" }, HttpStatusCode.OK);
        var berlin = TimeZoneInfo.ConvertTime(sandbox.Host.Clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));
        Assert.Equal((9, 0), (berlin.Hour, berlin.Minute));
        Assert.Equal("The clock never goes back.", await PostAsync("clock", new { to = "2026-11-20T00:00:00Z" }, HttpStatusCode.BadRequest));
        Assert.Equal("The clock never goes back.", await PostAsync("clock", new { by = "-PT1H" }, HttpStatusCode.BadRequest));
        Assert.Equal("'soon' is no duration such as PT1H or P7D.", await PostAsync("clock", new { by = "soon" }, HttpStatusCode.BadRequest));
        Assert.Equal("Say either by or to.", await PostAsync("clock", new { }, HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task Faults_are_switched_in_part_and_checked()
    {
        using var put = await sandbox.Http.PutAsJsonAsync(At("faults"), new { notifications = "double", retryAfterSeconds = 5 }, Stop);
        Assert.Equal(HttpStatusCode.OK, put.StatusCode);
        Assert.Equal(("double", 5), ((string)(await GetAsync("faults"))["notifications"]!, (int)(await GetAsync("faults"))["retryAfterSeconds"]!));
        using var wrong = await sandbox.Http.PutAsJsonAsync(At("faults"), new { throttle = 7 }, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var reset = await sandbox.Http.PutAsJsonAsync(At("faults"), new { notifications = "normal", retryAfterSeconds = 2 }, Stop);
    }

    [Fact]
    public async Task Signing_in_gives_a_token_for_the_api_and_the_account()
    {
        var signedIn = JsonNode.Parse(await PostAsync("sign-in", new { userId = DemoTenant.Tom.Id }, HttpStatusCode.OK))!;
        var token = new JsonWebToken((string)signedIn["accessToken"]!);
        Assert.Equal((DemoTenant.Audience, "access_as_user", DemoTenant.Tom.Id),
            (token.Audiences.Single(), token.GetClaim("scp").Value, token.GetClaim("oid").Value));
        Assert.Equal($"{DemoTenant.Tom.Id}.{DemoTenant.TenantId}", (string)signedIn["account"]!["homeAccountId"]!);
        Assert.Equal(DemoTenant.Tom.Address, (string)signedIn["account"]!["idTokenClaims"]!["preferred_username"]!);
        Assert.Equal(DemoTenant.ClientId, new JsonWebToken((string)signedIn["idToken"]!).Audiences.Single());
    }

    [Fact]
    public async Task The_event_stream_says_what_changed()
    {
        using var stream = await sandbox.Http.GetStreamAsync(At("events"), Stop);
        using var reader = new StreamReader(stream);
        await ReceiveAsync("c");
        string? line;
        do line = await reader.ReadLineAsync(Stop);
        while (line is not null && !line.StartsWith("data:", StringComparison.Ordinal));
        Assert.Equal("""data: {"topic":"mail"}""", line);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Host", "evil.example", HttpStatusCode.BadRequest)]
    public async Task Other_sites_cannot_control_the_sandbox(string header, string value, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, At("clock"));
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await sandbox.Http.SendAsync(request, Stop);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Unknown_paths_are_refused_in_a_sentence() =>
        Assert.Equal("The sandbox knows nothing of that name.", await PostAsync("nothing/here", null, HttpStatusCode.NotFound));

    private Uri At(string path) => new(sandbox.Host.Address, $"sandbox/api/{path}");

    private async Task<JsonObject> GetAsync(string path) => (await sandbox.Http.GetFromJsonAsync<JsonObject>(At(path), Stop))!;

    private Task<JsonArray?> GetArrayAsync(string path) => sandbox.Http.GetFromJsonAsync<JsonArray>(At(path), Stop);

    private async Task<JsonNode> ReceiveAsync(string number)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Mail.Replace("{0}", number, StringComparison.Ordinal)));
        content.Headers.ContentType = new("message/rfc822");
        using var response = await sandbox.Http.PostAsync(At("mail/receive"), content, Stop);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
    }

    /// <summary>The body of an answer; the sentence of a refusal.</summary>
    private async Task<string> PostAsync(string path, object? body, HttpStatusCode expected)
    {
        using var response = await sandbox.Http.PostAsJsonAsync(At(path), body, Stop);
        Assert.Equal(expected, response.StatusCode);
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync(Stop) : await SentenceAsync(response);
    }

    private static async Task<string> SentenceAsync(HttpResponseMessage response) =>
        (string)(await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!["error"]!;
}
