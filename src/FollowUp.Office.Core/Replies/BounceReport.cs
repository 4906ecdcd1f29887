namespace FollowUp.Office.Core.Replies;

/// <summary>Reads a failure report: whom it names, which mail it is about and whether it is final.</summary>
public static class BounceReport
{
    private const int MostAddresses = 50;
    private const int LookedBody = 16 * 1024;

    private static readonly System.Buffers.SearchValues<char> Delimiters =
        System.Buffers.SearchValues.Create(" \t\r\n<>()[]{}\"',;:=|*");

    /// <summary>
    /// Normalised addresses that a report names as failed; none for mail that does not look like a report. The report's own
    /// fields come first (RFC 3464, <c>X-Failed-Recipients</c>), its free text where it has none.
    /// </summary>
    public static IReadOnlyList<string> FailedAddresses(MessageFacts report) => LooksLikeReport(report) ? AddressesIn(report) : [];

    /// <summary>Message ids of mails that a report is about: in the returned mail's header, or quoted by its text; nearest first.</summary>
    public static IReadOnlyList<string> OriginalMessageIds(MessageFacts report) =>
        LooksLikeReport(report)
            ? [.. DeliveryStatus.Of(report).OriginalIds.Concat(MailAddresses.MessageIdsIn(Head(report.BodyText), MostAddresses)).Distinct().Take(MostAddresses)]
            : [];

    /// <summary>The addresses of a mail that is known for a report.</summary>
    internal static IReadOnlyList<string> AddressesIn(MessageFacts report)
    {
        var status = DeliveryStatus.Of(report);
        var named = report.HeaderValues("X-Failed-Recipients").Take(MostAddresses).SelectMany(value => Words(value)).Concat(status.Recipients);
        var addresses = Normal(named, report);
        return addresses.Count > 0 ? addresses : Normal(Words(Told(Head(report.BodyText))), report);
    }

    /// <summary>False only where all codes are of RFC 3463 class 4.</summary>
    internal static bool IsPermanent(MessageFacts report)
    {
        var status = DeliveryStatus.Of(report);
        return status.IsPermanent ?? StatusCodes.ArePermanent(Told(Head(report.BodyText))) ?? true;
    }

    private static bool LooksLikeReport(MessageFacts message) =>
        ReplyClassifier.IsMailSystem(message.From)
        || string.IsNullOrWhiteSpace(message.From?.Address)
        || message.MessageClass?.StartsWith("REPORT.", StringComparison.OrdinalIgnoreCase) == true
        || message.HeaderValues("X-Failed-Recipients").Any()
        || message.HeaderValues("Return-Path").FirstOrDefault()?.Trim() == "<>"
        || message.HeaderValues("Content-Type").FirstOrDefault()?.StartsWith("multipart/report", StringComparison.OrdinalIgnoreCase) == true;

    private static string Head(string? body) => body is null ? "" : body[..Math.Min(body.Length, LookedBody)];

    // Below the report stands the mail that came back, with the addresses of everybody who had it.
    private static string Told(string body)
    {
        var end = ReturnedMail.StartIn(body);
        return end > 0 ? body[..end] : body;
    }

    private static List<string> Normal(IEnumerable<string> words, MessageFacts report)
    {
        var own = report.Recipients.Append(report.From).Select(person => MailAddresses.Normalise(person?.Address)).OfType<string>().ToHashSet();
        return [.. words.Select(MailAddresses.Normalise).OfType<string>().Where(address => !own.Contains(address)).Distinct().Take(MostAddresses)];
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var rest = text.AsSpan();
        while (rest.Length > 0 && words.Count < MostAddresses * 4)
        {
            var end = rest.IndexOfAny(Delimiters);
            var word = end < 0 ? rest : rest[..end];
            if (word.Contains('@'))
                words.Add(word.Trim(".").ToString());
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return words;
    }
}
