namespace FollowUp.Office.Core.Replies;

/// <summary>
/// The machine-readable part of a delivery report (RFC 3464), read from the mail as it came over the wire. Fields are taken
/// wherever they stand at the beginning of a line, since broken reports put them into any part.
/// </summary>
internal sealed class DeliveryStatus
{
    /// <summary>Reports are small; what follows is the returned mail's body.</summary>
    private const int Looked = 128 * 1024;

    private const int MostLines = 4000;
    private const int Most = 50;

    private readonly List<string> _recipients = [];
    private readonly List<string> _ids = [];
    private bool _hasClass5;
    private bool _hasClass4;

    /// <summary>Addresses of Final-Recipient and Original-Recipient, as written.</summary>
    public IReadOnlyList<string> Recipients => _recipients;

    /// <summary>Message-ID of the returned mail, and what it answered.</summary>
    public IReadOnlyList<string> OriginalIds => _ids;

    /// <summary>By the Status fields; null where there are none.</summary>
    public bool? IsPermanent => _hasClass5 ? true : _hasClass4 ? false : null;

    /// <summary>Reads the report's source; where it was not fetched there is nothing in it.</summary>
    public static DeliveryStatus Of(MessageFacts report)
    {
        var status = new DeliveryStatus();
        if (report.Source is { } source)
            status.Read(source.AsSpan(0, Math.Min(source.Length, Looked)));
        return status;
    }

    private void Read(ReadOnlySpan<char> source)
    {
        var isBelowHeader = false;
        for (var lines = 0; source.Length > 0 && lines < MostLines; lines++)
        {
            var end = source.IndexOf('\n');
            var line = (end < 0 ? source : source[..end]).TrimEnd('\r');
            source = end < 0 ? [] : source[(end + 1)..];
            isBelowHeader |= line.Length == 0;
            if (isBelowHeader)
                Read(line, source);
        }
    }

    private void Read(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        if (Value(line, "Final-Recipient:", next) is { } final)
            AddRecipient(final);
        else if (Value(line, "Original-Recipient:", next) is { } original)
            AddRecipient(original);
        else if (Value(line, "Message-ID:", next) is { } id)
            _ids.AddRange(MailAddresses.MessageIdsIn(id, 1).Where(found => _ids.Count < Most && !_ids.Contains(found)));
        else if (Value(line, "Status:", next) is { } status)
            (_hasClass5, _hasClass4) = (_hasClass5 || status.StartsWith('5'), _hasClass4 || status.StartsWith('4'));
    }

    // A long value may be folded onto the next line (RFC 5322 2.2.3).
    private static string? Value(ReadOnlySpan<char> line, string name, ReadOnlySpan<char> next)
    {
        line = line.TrimStart();
        if (!line.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            return null;
        var value = line[name.Length..].Trim();
        if (value.Length == 0 || value[^1] == ';')
        {
            var end = next.IndexOf('\n');
            var folded = end < 0 ? next : next[..end];
            if (folded.Length > 0 && folded[0] is ' ' or '\t')
                return $"{value}{folded[..Math.Min(folded.Length, 1000)].Trim()}";
        }

        return value[..Math.Min(value.Length, 1000)].ToString();
    }

    // "rfc822; dana@swope.example", "rfc822;<dana@swope.example>", and without the type from those who forgot it.
    private void AddRecipient(string value)
    {
        var address = value[(value.IndexOf(';', StringComparison.Ordinal) + 1)..].Trim().Trim('<', '>', '"', ' ');
        if (address.Contains('@', StringComparison.Ordinal) && _recipients.Count < Most)
            _recipients.Add(address);
    }
}
