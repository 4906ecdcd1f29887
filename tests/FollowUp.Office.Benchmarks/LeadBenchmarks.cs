using BenchmarkDotNet.Attributes;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;

namespace FollowUp.Office.Benchmarks;

/// <summary>What it costs to decide what one more mail means for a lead with a history: the baseline is a lead just captured.</summary>
[MemoryDiagnoser]
public class LeadBenchmarks
{
    private readonly WorkingWeek _week = WorkingWeek.Usual("Europe/Berlin");
    private LeadHistory _short = LeadHistory.Empty;
    private LeadHistory _long = LeadHistory.Empty;
    private LeadFact _reply = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var start = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
        LeadFact captured = new LeadFact.Captured("captured", start, new DueTime(new DateTime(2026, 11, 26, 9, 0, 0), _week.Zone), Channel.Mail);
        _short = LeadHistory.Of([captured, Sent(start, 1)], []);
        _long = LeadHistory.Of([captured, .. Enumerable.Range(1, 200).Select(hour => Sent(start, hour))], []);
        _reply = new LeadFact.PersonReplied("mail:reply", start.AddHours(300), new MailRef("<r@x>", "c", "Re", null), new Evidence("inReplyTo", "<s@x>"));
    }

    [Benchmark(Baseline = true)]
    public LeadDecision An_answer_after_one_mail() => LeadDecision.Decide(_short, _week, _reply);

    [Benchmark]
    public LeadDecision An_answer_after_two_hundred_mails() => LeadDecision.Decide(_long, _week, _reply);

    private static LeadFact Sent(DateTimeOffset start, int hour) =>
        new LeadFact.MailSent($"mail:{hour}", start.AddHours(hour), new MailRef($"<{hour}@x>", "c", "Offer", null));
}
