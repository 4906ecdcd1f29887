namespace FollowUp.Office.Core.Leads;

/// <summary>
/// Which of our mails never arrived, by all failure reports together: one fails when every address of the lead to which it went has
/// failed. A report that names a mail is about that one; one that names only an address is about our last mail to it.
/// </summary>
internal sealed class FailedMails
{
    /// <summary>Mail servers give up after five days at the latest (RFC 5321 4.5.4.1); later reports are about something else.</summary>
    private static readonly TimeSpan LongestTry = TimeSpan.FromDays(5);

    /// <summary>Two clocks stamp a mail and its report.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    private readonly HashSet<string> _failed = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _addresses = [];

    /// <summary>Reads facts that are in order of time.</summary>
    public static FailedMails Of(IReadOnlyCollection<LeadFact> facts)
    {
        var (failed, perMail) = (new FailedMails(), new Dictionary<string, HashSet<string>>());
        foreach (var report in facts.OfType<LeadFact.MailBounced>().Where(report => report.IsPermanent))
        {
            var named = Named(report);
            var mails = MailsOf(report, named, facts).ToList();
            failed._addresses[report.Key] = named.Count > 0 ? named : OnlyAddress(mails);
            foreach (var mail in mails)
            {
                var soFar = perMail.TryGetValue(mail.Key, out var known) ? known : perMail[mail.Key] = [];
                soFar.UnionWith(failed._addresses[report.Key]);
                if (mail.Audience is null || (named.Count == 0 && IsAlone(mail)) || (mail.Audience.To.Count > 0 && mail.Audience.To.All(soFar.Contains)))
                {
                    failed._failed.Add(mail.Key);
                }
            }
        }

        return failed;
    }

    /// <summary>True for a mail that never arrived: no touch, and nothing to wait for.</summary>
    public bool Contains(LeadFact.MailSent mail) => _failed.Contains(mail.Key);

    /// <summary>The addresses of the lead that a report shows to fail; none for one that failed for the moment only.</summary>
    public IReadOnlyList<string> AddressesIn(LeadFact.MailBounced report) => _addresses.GetValueOrDefault(report.Key) ?? [];

    private static List<string> Named(LeadFact.MailBounced report) =>
        [.. report.FailedAddress is { } address ? [address] : Array.Empty<string>(), .. report.MoreAddresses ?? []];

    private static List<LeadFact.MailSent> MailsOf(LeadFact.MailBounced report, List<string> named, IReadOnlyCollection<LeadFact> facts)
    {
        var sent = facts.OfType<LeadFact.MailSent>();
        var about = sent.Where(mail => report.About?.Contains(mail.Key) == true).ToList();
        if (about.Count > 0 || named.Count == 0)
        {
            return about;
        }

        var last = sent.LastOrDefault(mail => mail.At <= report.At + Slack && mail.At >= report.At - LongestTry
            && (mail.Audience is null || mail.Audience.To.Any(named.Contains)));
        return last is null ? [] : [last];
    }

    // The report may name an address to which the lead's own forwards.
    private static List<string> OnlyAddress(List<LeadFact.MailSent> mails) =>
        [.. mails.Where(IsAlone).SelectMany(mail => mail.Audience?.To ?? []).Distinct()];

    private static bool IsAlone(LeadFact.MailSent mail) => mail.Audience is { HasOthers: false, To.Count: <= 1 };
}
