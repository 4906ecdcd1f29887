using System.Diagnostics;
using FollowUp.Office.Core.Replies;
using FsCheck;
using FsCheck.Fluent;
using static FollowUp.Office.Core.Tests.Replies.SampleMails;

namespace FollowUp.Office.Core.Tests.Replies;

/// <summary>Mail that was made to hurt: it is answered, in the time that an ordinary mail takes, give or take a generous factor.</summary>
public sealed class ClassifierHostileTests
{
    private const int Huge = 1024 * 1024;

    // Ten times what is promised: a loaded machine must not fail it, a quadratic scan must.
    private static readonly TimeSpan Generous = TimeSpan.FromMilliseconds(500);

    public static TheoryData<string> Names => [.. Mails.Keys];

    private static Dictionary<string, MessageFacts> Mails { get; } = new()
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

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_takes_longer_than_a_mail_may(string name)
    {
        ReplyClassifier.Classify(Mail("Automatic reply: warm", "I am back on 3 March."));
        var fastest = TimeSpan.MaxValue;
        for (var tries = 0; tries < 3 && fastest > Generous; tries++)
        {
            var start = Stopwatch.GetTimestamp();
            ReplyClassifier.Classify(Mails[name]);
            var took = Stopwatch.GetElapsedTime(start);
            fastest = took < fastest ? took : fastest;
        }

        Assert.True(fastest < Generous, $"{name} took {fastest.TotalMilliseconds:0} ms");
    }

    [Fact]
    public void What_stands_behind_a_flood_is_not_looked_at() =>
        Assert.Equal(ReplyClass.Human, ReplyClassifier.Classify(Mail("Re: x", new string('x', Huge) + " this is an automatic reply")).Verdict);

    [Fact]
    public void No_text_makes_it_fail() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), ArbMap.Default.ArbFor<string?>(), (subject, body) =>
        {
            var mail = Mail(subject ?? "", body, body ?? "", subject, ("Content-Type", subject ?? ""), ("Auto-Submitted", body ?? ""), (subject ?? "", body ?? "")) with { Source = body };
            return Enum.IsDefined(ReplyClassifier.Classify(mail).Verdict) && BounceReport.OriginalMessageIds(mail) is not null;
        }).QuickCheckThrowOnFailure();

    private static string Repeated(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));
}
