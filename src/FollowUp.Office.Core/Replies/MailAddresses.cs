namespace FollowUp.Office.Core.Replies;

/// <summary>Normal forms of addresses and message ids, so that equal means equal everywhere.</summary>
public static class MailAddresses
{
    private const int LongestAddress = 254;

    /// <summary>
    /// The normal form of an address: trimmed, lower case. Null for what is no address: no single @, an empty part, white space, control characters,
    /// angle brackets, or more than 254 characters (RFC 5321 4.5.3.1.3). The local part is compared without case as every large
    /// mail host does; the RFC would allow otherwise.
    /// </summary>
    public static string? Normalise(string? address)
    {
        var trimmed = address?.Trim().ToLowerInvariant() ?? "";
        var at = trimmed.IndexOf('@', StringComparison.Ordinal);
        var wellFormed = at > 0 && at == trimmed.LastIndexOf('@') && at < trimmed.Length - 1 && trimmed.Length <= LongestAddress
            && !trimmed.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || char.IsSurrogate(character) || character is '<' or '>' or ',' or ';' or '"' or '(' or ')');
        return wellFormed ? trimmed : null;
    }

    /// <summary>
    /// The address that stands behind a tagged one (RFC 5233): dana+sales@x is dana@x. For comparing only; dots are left alone,
    /// because only one host ignores them. Expects the normal form.
    /// </summary>
    public static string Root(string address)
    {
        var (tag, at) = (address.IndexOf('+', StringComparison.Ordinal), address.IndexOf('@', StringComparison.Ordinal));
        return tag > 0 && tag < at ? string.Concat(address.AsSpan(0, tag), address.AsSpan(at)) : address;
    }

    /// <summary>What follows the @ of an address in normal form.</summary>
    public static string DomainOf(string address) => address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..];

    /// <summary>The message ids in a header value, each with its brackets; at most <paramref name="most"/>, the last ones, as they are the nearest.</summary>
    public static IReadOnlyList<string> MessageIdsIn(string value, int most = 100)
    {
        var ids = new List<string>();
        for (var end = value.LastIndexOf('>'); end > 0 && ids.Count < most;)
        {
            var start = value.LastIndexOf('<', end - 1);
            if (start < 0)
            {
                break;
            }

            ids.Add(value[start..(end + 1)].Trim());
            end = start == 0 ? -1 : value.LastIndexOf('>', start - 1);
        }

        return ids;
    }
}
