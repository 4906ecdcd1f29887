using BenchmarkDotNet.Attributes;
using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Benchmarks;

/// <summary>Classifying and matching one mail: an ordinary answer is the baseline, and what was made to hurt must stay near it.</summary>
[MemoryDiagnoser]
public class ClassifierBenchmarks
{
    private const int Megabyte = 1024 * 1024;
    private static readonly MatchCandidates Nobody = new();

    private readonly MessageFacts _ordinary = Mail("Re: offer",
        "Hello Robin,\n\nI went through the papers on the train. The second part is stronger than the first, and the price is what we had in mind. "
        + "Two of us would come on Thursday.\n\nBest regards\nDana\n\nOn Mon, 2 Mar 2026 at 10:12, Robin Vale wrote:\n> " + Repeated("an old line\n> ", 2000));

    private readonly MessageFacts _notice = Mail("Re: offer",
        "Hello,\n\nThanks for your message. I am out of the office until Monday 9 March with limited access to email.\n"
        + "For anything urgent, please contact Priya.\n\nKind regards\nDana");

    private readonly MessageFacts _report = Mail("Undelivered Mail Returned to Sender", "I was unable to deliver your message.\n\n<omar@else.example>: 550 5.1.1 user unknown") with
    {
        From = new Person("Mail Delivery System", "MAILER-DAEMON@mx.example"),
        Source = "Subject: x\n\nFinal-Recipient: rfc822; omar@else.example\nStatus: 5.1.1\n\nMessage-ID: <ours@us.example>\n",
    };

    private readonly MessageFacts _references = Mail("Re: offer", "Yes") with
    {
        Headers = [new HeaderField("References", string.Concat(Enumerable.Range(0, 100_000).Select(number => $"<{number}@flood> ")))],
    };

    private readonly MessageFacts _subject = Mail(Repeated("re: ", Megabyte), "Yes");
    private readonly MessageFacts _body = Mail("Re: offer", Repeated("i am ", Megabyte));

    [Benchmark(Baseline = true)]
    public int An_ordinary_answer() => ClassifyAndMatch(_ordinary);

    [Benchmark]
    public int A_notice_without_any_mark() => ClassifyAndMatch(_notice);

    [Benchmark]
    public int A_failure_report() => ClassifyAndMatch(_report);

    [Benchmark]
    public int A_hundred_thousand_references() => ClassifyAndMatch(_references);

    [Benchmark]
    public int A_subject_of_a_megabyte() => ClassifyAndMatch(_subject);

    [Benchmark]
    public int A_body_of_beginnings_of_phrases() => ClassifyAndMatch(_body);

    private static int ClassifyAndMatch(MessageFacts mail) =>
        ReplyClassifier.Classify(mail).Verdict == ReplyClass.Human ? ReplyMatcher.Find(mail, Nobody).Count : 0;

    private static string Repeated(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));

    private static MessageFacts Mail(string subject, string body) => new()
    {
        Id = "id", InternetMessageId = "<m@x>", ConversationId = "c", Subject = subject, From = new Person("Dana", "dana@swope.example"),
        At = new DateTimeOffset(2026, 2, 23, 9, 0, 0, TimeSpan.Zero), Side = MailSide.Received, BodyText = body,
        Headers = [new HeaderField("In-Reply-To", "<ours@us.example>"), new HeaderField("Content-Type", "text/plain; charset=utf-8")],
    };
}
