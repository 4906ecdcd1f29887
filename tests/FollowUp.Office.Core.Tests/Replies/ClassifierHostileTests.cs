using System.Diagnostics;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Testing.Mails;
using FsCheck;
using FsCheck.Fluent;
using static FollowUp.Office.Core.Tests.Replies.SampleMails;

namespace FollowUp.Office.Core.Tests.Replies;

/// <summary>Mail that was made to hurt: it is answered, in the time that an ordinary mail takes, give or take a generous factor.</summary>
public sealed class ClassifierHostileTests
{
    // Ten times what the benchmark measures against: a loaded machine must not fail it, a quadratic scan must.
    private static readonly TimeSpan Generous = TimeSpan.FromMilliseconds(500);

    public static TheoryData<string> Names => [.. HostileMails.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_takes_longer_than_a_mail_may(string name)
    {
        ReplyClassifier.Classify(Mail("Automatic reply: warm", "I am back on 3 March."));
        var fastest = TimeSpan.MaxValue;
        for (var tries = 0; tries < 3 && fastest > Generous; tries++)
        {
            var start = Stopwatch.GetTimestamp();
            ReplyClassifier.Classify(HostileMails.All[name]);
            var took = Stopwatch.GetElapsedTime(start);
            fastest = took < fastest ? took : fastest;
        }

        Assert.True(fastest < Generous, $"{name} took {fastest.TotalMilliseconds:0} ms");
    }

    [Fact]
    public void What_stands_behind_a_flood_is_not_looked_at() =>
        Assert.Equal(ReplyClass.Human, ReplyClassifier.Classify(Mail("Re: x", new string('x', 1024 * 1024) + " this is an automatic reply")).Verdict);

    [Fact]
    public void No_text_makes_it_fail() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), ArbMap.Default.ArbFor<string?>(), (subject, body) =>
        {
            var mail = Mail(subject ?? "", body, body ?? "", subject, ("Content-Type", subject ?? ""), ("Auto-Submitted", body ?? ""), (subject ?? "", body ?? "")) with { Source = body };
            return Enum.IsDefined(ReplyClassifier.Classify(mail).Verdict) && BounceReport.OriginalMessageIds(mail) is not null;
        }).QuickCheckThrowOnFailure();
}
