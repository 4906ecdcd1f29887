using System.Text.Json;
using FollowUp.Office.Sandbox.Mime;
using FollowUp.Office.Sandbox.Play;
using FollowUp.Office.Sandbox.Samples;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>"play" as a user calls it: files in, a timeline and an exit code out.</summary>
public sealed class MimePlay(ITestOutputHelper output) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("play-").FullName;

    [Theory]
    [InlineData("offer-request", null, "delegated")]
    [InlineData("arabic-name", "german-workshop", "application")]
    public async Task A_person_who_replies_closes_the_loop(string first, string? reply, string access)
    {
        var (code, events, errors) = await PlayAsync(Arguments(first, reply, "--access", access));

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(["lead-captured", "event-created", "touch-sent", "reply-received"], events.Take(4).Select(What));
        Assert.Equal(["event-removed", "teams-card-posted"], events.Skip(4).SkipLast(1).Select(What).Order());
        Assert.Equal("loop-closed", What(events[^1]));
        Assert.Equal("human", events[3].GetProperty("class").GetString());
        Assert.Equal("inReplyTo", events[3].GetProperty("evidence").GetProperty("rule").GetString());
        Assert.InRange(events[3].GetProperty("milliseconds").GetInt64(), 0, 30_000);
    }

    [Theory]
    [InlineData("out-of-office", "autoReply")]
    [InlineData("bounce", "bounce")]
    [InlineData("mailing-list", "question")]
    public async Task What_is_no_certain_answer_of_a_person_leaves_the_loop_open(string reply, string expected)
    {
        var (code, events, errors) = await PlayAsync(Arguments("japanese-enquiry", reply));

        Assert.Equal((3, ""), (code, errors));
        Assert.Equal(["lead-captured", "event-created", "touch-sent", "reply-received", "still-waiting"], events.Select(What));
        Assert.Equal(expected, events[3].GetProperty("class").GetString());
    }

    [Fact]
    public async Task A_file_that_is_no_mail_is_refused_in_one_sentence()
    {
        var good = Write("good.eml", Catalogue.Find("offer-request", DateTimeOffset.UnixEpoch)!.Mime!);
        string[][] wrong =
        [
            [],
            ["--json"],
            [Path.Combine(_folder, "missing.eml")],
            [_folder],
            [Write("empty.eml", [])],
            [Write("note.txt", "Just a note.\n"u8.ToArray())],
            [Write("big.eml", new byte[MimeReader.LargestMail + 1])],
            [good, Path.Combine(_folder, "missing.eml")],
            [good, "a", "b"],
            [good, "--access", "both"],
            [good, "--fast"],
            [Write("nobody.eml", "Subject: from nobody\r\n\r\nHello\r\n"u8.ToArray())],
            [Write("self.eml", "From: mia@lindqvist-consulting.example\r\nSubject: to myself\r\n\r\nHello\r\n"u8.ToArray())],
        ];
        foreach (var args in wrong)
        {
            var (code, events, errors) = await PlayAsync(args);
            Assert.Equal(2, code);
            Assert.Empty(events);
            Assert.Single(errors.Trim().Split('\n'));
        }
    }

    [Fact]
    public void A_mail_made_an_answer_keeps_what_it_is()
    {
        var path = SharedFile.Find("corpus/mail/dev.jsonl");
        if (path is null)
            Assert.Skip("skipped: shared/corpus/mail/dev.jsonl is not in this checkout");
        var answer = Answer();
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            if (!json.RootElement.TryGetProperty("mime", out var mime) || mime.GetString() is not { Length: > 0 } text)
                continue;
            var before = MimeReader.Read(Convert.FromBase64String(text)).Message!;
            var after = Rethreading.Onto(answer, before, new MailPerson("Dana Swope", "dana@x.example"), DateTimeOffset.UnixEpoch);
            Assert.Equal((before.Subject, before.Body, before.IsHtml), (after.Subject, after.Body, after.IsHtml));
            Assert.Equal((before.MessageClass, before.MeetingMessageType), (after.MessageClass, after.MeetingMessageType));
            Assert.Equal(before.Attachments.Select(file => file.Name), after.Attachments.Select(file => file.Name));
            Assert.Equal("<sent@lindqvist-consulting.example>", after.Header("In-Reply-To"));
            Assert.Equal("<sent@lindqvist-consulting.example>", after.Header("References"));
            Assert.True(after.From == before.From || after.From == new MailPerson("Dana Swope", "dana@x.example"));
        }
    }

    private string[] Arguments(string first, string? reply, params string[] more) =>
        [Sample(first), .. reply is null ? [] : new[] { Sample(reply) }, "--json", .. more];

    private string Sample(string id) => Write(id + ".eml", Catalogue.Find(id, DateTimeOffset.UnixEpoch)!.Mime!);

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private async Task<(int Code, List<JsonElement> Events, string Errors)> PlayAsync(string[] args)
    {
        using var lines = new StringWriter();
        using var errors = new StringWriter();
        var code = await PlayCommand.RunAsync(args, lines, errors, TestContext.Current.CancellationToken);
        output.WriteLine($"{lines}{errors}");
        return (code, [.. lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)], errors.ToString());
    }

    private static string? What(JsonElement line) => line.GetProperty("event").GetString();

    private static StoredMessage Answer() => new()
    {
        ImmutableId = "1",
        FolderId = "sentitems",
        InternetMessageId = "<sent@lindqvist-consulting.example>",
        ConversationId = "c",
        ConversationIndex = new byte[22],
        CreatedAt = default,
        ModifiedAt = default,
        ReceivedAt = default,
        SentAt = default,
        IsOwn = true,
        Mail = new NewMessage(),
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
