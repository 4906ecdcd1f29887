namespace FollowUp.Office.Core.Replies;

/// <summary>Reads a failure report: whom it names and which mail it is about.</summary>
public static class BounceReport
{
    private const int MostAddresses = 50;

    private static readonly System.Buffers.SearchValues<char> Delimiters =
        System.Buffers.SearchValues.Create(" \t\r\n<>()[]{}\"',;:=|*");

    /// <summary>Normalised addresses that the report names, from its header and its text, without those of the report's own sender.</summary>
    public static IReadOnlyList<string> FailedAddresses(MessageFacts report)
    {
        if (!ReplyClassifier.IsMailSystem(report.From) && !report.HeaderValues("X-Failed-Recipients").Any() && report.MessageClass is null or "IPM.Note")
        {
            return [];
        }

        var named = report.HeaderValues("X-Failed-Recipients").SelectMany(value => Words(value));
        var sender = MailAddresses.Normalise(report.From?.Address);
        return [.. named.Concat(Words(report.BodyText ?? ""))
            .Select(MailAddresses.Normalise).OfType<string>()
            .Where(address => address != sender).Distinct().Take(MostAddresses)];
    }

    /// <summary>Message ids that the report's text quotes.</summary>
    public static IReadOnlyList<string> OriginalMessageIds(MessageFacts report) =>
        ReplyClassifier.IsMailSystem(report.From) ? MailAddresses.MessageIdsIn(report.BodyText ?? "", MostAddresses) : [];

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var rest = text.AsSpan();
        while (rest.Length > 0 && words.Count < MostAddresses * 4)
        {
            var end = rest.IndexOfAny(Delimiters);
            var word = end < 0 ? rest : rest[..end];
            if (word.Contains('@'))
            {
                words.Add(word.Trim(".").ToString());
            }

            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return words;
    }
}
