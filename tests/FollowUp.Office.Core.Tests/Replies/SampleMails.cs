using FollowUp.Office.Core.Replies;
using FollowUp.Office.Testing;

namespace FollowUp.Office.Core.Tests.Replies;

/// <summary>Mails in the manner of many programs and people, made up by us: language, subject and body, without any header.</summary>
internal static class SampleMails
{
    /// <summary>The mails of a file: a line "== language | subject", then the body.</summary>
    public static TheoryData<string, string, string> In(string file)
    {
        var mails = new TheoryData<string, string, string>();
        foreach (var block in File.ReadAllText(Repository.Path($"tests/FollowUp.Office.Core.Tests/Replies/Mails/{file}")).Split("== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var head = block.IndexOf('\n', StringComparison.Ordinal);
            var (language, subject) = (block[..head].Split(" | ")[0], block[(block.IndexOf(" | ", StringComparison.Ordinal) + 3)..head]);
            mails.Add(language, subject.Trim(), block[(head + 1)..].Trim());
        }

        return mails;
    }

    /// <summary>A mail from Dana to Robin.</summary>
    public static MessageFacts Mail(string subject = "", string? body = null, string sender = "dana@swope.example", string? messageClass = null, params (string Name, string Value)[] headers) => new()
    {
        Id = "id", InternetMessageId = "<m@x>", ConversationId = "", Subject = subject, From = new Person("Dana Swope", sender),
        Recipients = [new Person("Robin Vale", "robin@vale.example")],
        At = new DateTimeOffset(2026, 2, 23, 9, 0, 0, TimeSpan.FromHours(1)), Side = MailSide.Received, MessageClass = messageClass, BodyText = body,
        Headers = [.. headers.Select(header => new HeaderField(header.Name, header.Value))],
    };
}
