using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Testing.Mails;

/// <summary>Mail that was made to hurt whoever reads it.</summary>
internal static class HostileMails
{
    private const int Huge = 1024 * 1024;

    public static IReadOnlyDictionary<string, MessageFacts> All { get; } = new Dictionary<string, MessageFacts>
    {
        ["a subject of a megabyte"] = Mail(new string('x', Huge), "hi"),
        ["a subject of reply marks"] = Mail(Repeated("re: ", Huge), "hi"),
        ["a subject of brackets"] = Mail(Repeated("[x]", Huge), "hi"),
        ["a subject of open brackets"] = Mail(new string('[', Huge), "hi"),
        ["a body of spaces"] = Mail("Re: x", new string(' ', Huge)),
        ["a body of quotation marks"] = Mail("Re: x", new string('>', Huge)),
        ["a body of empty lines"] = Mail("Re: x", new string('\n', Huge)),
        ["a body of question marks"] = Mail("Re: x", new string('?', Huge)),
        ["a body of colons"] = Mail("Re: x", Repeated(":\n", Huge)),
        ["a body of beginnings of phrases"] = Mail("Re: x", Repeated("i am ", Huge)),
        ["a body without any space"] = Mail("Re: x", new string('不', Huge)),
        ["a body of closing formulas"] = Mail("Re: x", Repeated("thanks\n", Huge)),
        ["halves of characters"] = Mail(Repeated("\uD800", Huge), Repeated("\uDC00か\u3099\uD800", Huge)),
        ["a report full of status codes"] = Mail("failure notice", Repeated("5.5.5.5 4.1. ", Huge), "mailer-daemon@x.example"),
        ["a report full of addresses"] = Mail("failure notice", Repeated("a@b.example ", Huge), "mailer-daemon@x.example"),
        ["a report full of nested parts"] = Mail("failure notice", "failed", "mailer-daemon@x.example") with
        {
            Source = Repeated("Content-Type: multipart/report; boundary=x\n\n--x\nFinal-Recipient: rfc822;\n a@b.example\nMessage-ID: <<<<<\n", 4 * Huge),
        },
        ["a report of one line"] = Mail("failure notice", "failed", "mailer-daemon@x.example") with { Source = new string('<', 4 * Huge) },
        ["a hundred thousand references"] = Mail("Re: x", "hi", "a@b.example", null, ("References", Repeated("<a@b> ", 600_000))),
        ["a hundred thousand header fields"] = Mail("Re: x", "hi") with { Headers = [.. Enumerable.Repeat(new HeaderField("References", "<a@b>"), 100_000)] },
        ["a hundred thousand recipients"] = Mail("Re: x", "hi") with { Recipients = [.. Enumerable.Repeat(new Person(new string('n', 100), "a@b"), 100_000)] },
        ["a notice full of dates"] = Mail("Automatic reply: x", Repeated("3.3. until 4 March 12/12/12 ", Huge)),
    };

    private static string Repeated(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));

    private static MessageFacts Mail(string subject, string? body, string sender = "dana@swope.example", string? messageClass = null, params (string Name, string Value)[] headers) => new()
    {
        Id = "id", InternetMessageId = "<m@x>", ConversationId = "", Subject = subject, From = new Person("Dana Swope", sender),
        Recipients = [new Person("Robin Vale", "robin@vale.example")],
        At = new DateTimeOffset(2026, 2, 23, 9, 0, 0, TimeSpan.FromHours(1)), Side = MailSide.Received, MessageClass = messageClass, BodyText = body,
        Headers = [.. headers.Select(header => new HeaderField(header.Name, header.Value))],
    };
}
