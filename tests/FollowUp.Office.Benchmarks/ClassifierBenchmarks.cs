using BenchmarkDotNet.Attributes;
using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Benchmarks;

/// <summary>Classifying and matching one mail; hostile headers against an ordinary answer as the baseline.</summary>
[MemoryDiagnoser]
public class ClassifierBenchmarks
{
    private static readonly MatchCandidates Nobody = new();
    private MessageFacts _ordinary = null!;
    private MessageFacts _hostile = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _ordinary = MailWith("<ours@us.example> <theirs@them.example>");
        _hostile = MailWith(string.Concat(Enumerable.Range(0, 100_000).Select(number => $"<{number}@flood> ")));
    }

    [Benchmark(Baseline = true)]
    public int An_ordinary_answer() => ClassifyAndMatch(_ordinary);

    [Benchmark]
    public int A_hundred_thousand_references() => ClassifyAndMatch(_hostile);

    private static int ClassifyAndMatch(MessageFacts mail) =>
        ReplyClassifier.Classify(mail).Verdict == ReplyClass.Human ? ReplyMatcher.Find(mail, Nobody).Count : 0;

    private static MessageFacts MailWith(string references) => new()
    {
        Id = "id", InternetMessageId = "<m@x>", ConversationId = "c", Subject = "Re: offer", From = new Person("Dana", "dana@swope.example"),
        At = DateTimeOffset.UnixEpoch, Side = MailSide.Received,
        Headers = [new HeaderField("In-Reply-To", "<ours@us.example>"), new HeaderField("References", references)],
    };
}
