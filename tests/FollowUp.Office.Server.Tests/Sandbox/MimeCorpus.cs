using System.Text;
using System.Text.Json;
using FollowUp.Office.Sandbox.Mime;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>The reader against mails of other programs' test sets, each beside what Graph would say of it.</summary>
public sealed class MimeCorpus(ITestOutputHelper output)
{
    private static readonly (string Name, Func<NewMessage, JsonElement, bool> Agrees, int MayDiffer)[] s_fields =
    [
        ("subject", (mail, graph) => Squeezed(mail.Subject) == Squeezed(Text(graph, "subject")), 0),
        // One mail names its sender in a comment after the address, which the corpus leaves out.
        ("from", (mail, graph) => Same(mail.From, Person(graph, "from")), 1),
        ("to", (mail, graph) => Same(mail.To, People(graph, "toRecipients")), 0),
        ("cc", (mail, graph) => Same(mail.Cc, People(graph, "ccRecipients")), 0),
        ("replyTo", (mail, graph) => Same(mail.ReplyTo, People(graph, "replyTo")), 0),
        ("internetMessageId", (mail, graph) => mail.InternetMessageId is null
            ? Text(graph, "internetMessageId").EndsWith(".invalid>", StringComparison.Ordinal)
            : mail.InternetMessageId == Text(graph, "internetMessageId"), 0),
        ("messageClass", (mail, graph) => mail.MessageClass == MessageClass(graph), 0),
        ("meetingMessageType", (mail, graph) => mail.MeetingMessageType == Optional(graph, "meetingMessageType"), 0),
        // Nine bounces have text and HTML; the corpus gives their text, Graph (and the reader) the HTML.
        ("body type", (mail, graph) => mail.IsHtml == (Text(graph.GetProperty("body"), "contentType") == "html"), 9),
        // Besides those: two mails in EUC-JP that say ISO-2022-JP, a lost boundary, a picture that says it is text.
        ("body", (mail, graph) => BodyAgrees(mail, Text(graph.GetProperty("body"), "content")), 13),
        ("headers", (mail, graph) => Headers(mail).SequenceEqual(Headers(graph)), 0),
    ];

    [Fact]
    public void The_reader_agrees_with_graph_on_the_mails_of_the_corpus()
    {
        var path = SharedFile.Find("corpus/mail/dev.jsonl");
        if (path is null)
            Assert.Skip("skipped: shared/corpus/mail/dev.jsonl is not in this checkout");
        var (mails, misses) = (0, s_fields.ToDictionary(field => field.Name, _ => new List<string>()));
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            if (Optional(json.RootElement, "mime") is not { Length: > 0 } mime)
                continue;
            mails++;
            var read = MimeReader.Read(Convert.FromBase64String(mime));
            var source = Text(json.RootElement.GetProperty("label"), "source");
            foreach (var (name, agrees, _) in s_fields)
            {
                if (!read.IsMail || !agrees(read.Message, json.RootElement.GetProperty("message")))
                    misses[name].Add(source);
            }
        }
        foreach (var (name, _, _) in s_fields)
            output.WriteLine($"{name}: {mails - misses[name].Count} of {mails} {string.Join(", ", misses[name])}");
        Assert.All(s_fields, field => Assert.True(misses[field.Name].Count <= field.MayDiffer, $"{field.Name}: {string.Join(", ", misses[field.Name])}"));
    }

    private static bool BodyAgrees(NewMessage mail, string graph)
    {
        var (ours, theirs) = (Squeezed(mail.Body), Squeezed(graph));
        return ours.Contains(theirs, StringComparison.Ordinal) || (ours.Length > 1000 && theirs.Contains(ours, StringComparison.Ordinal));
    }

    private static string Squeezed(string text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter) && !char.IsControl(letter))
                squeezed.Append(letter);
        }
        return squeezed.ToString();
    }

    private static string MessageClass(JsonElement graph) =>
        graph.TryGetProperty("singleValueExtendedProperties", out var properties)
            ? Text(properties.EnumerateArray().First(property => Text(property, "id") == "String 0x001A"), "value")
            : "IPM.Note";

    private static IEnumerable<string> Headers(NewMessage mail) => mail.Headers.Select(header => $"{header.Key}: {Squeezed(header.Value)}");

    private static IEnumerable<string> Headers(JsonElement graph) =>
        graph.GetProperty("internetMessageHeaders").EnumerateArray().Select(header => $"{Text(header, "name")}: {Squeezed(Text(header, "value"))}");

    private static bool Same(IReadOnlyList<MailPerson> ours, List<MailPerson> theirs) =>
        ours.Count == theirs.Count && ours.Zip(theirs).All(pair => Same(pair.First, pair.Second));

    private static bool Same(MailPerson? ours, MailPerson? theirs) =>
        ours?.Address == theirs?.Address && Squeezed(ours?.Name ?? "") == Squeezed(theirs?.Name ?? "");

    private static List<MailPerson> People(JsonElement graph, string name) =>
        [.. graph.GetProperty(name).EnumerateArray().Select(Person)];

    private static MailPerson? Person(JsonElement graph, string name) =>
        graph.GetProperty(name) is { ValueKind: JsonValueKind.Object } person ? Person(person) : null;

    private static MailPerson Person(JsonElement recipient) =>
        new(Optional(recipient.GetProperty("emailAddress"), "name") ?? "", Optional(recipient.GetProperty("emailAddress"), "address") ?? "");

    private static string Text(JsonElement element, string name) => Optional(element, name) ?? "";

    private static string? Optional(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
