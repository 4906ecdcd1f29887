using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>The messages that a list request asks for, in the order asked for.</summary>
internal static class MessageQuery
{
    private static readonly Dictionary<string, Func<StoredMessage, IComparable>> Sortable = new(StringComparer.OrdinalIgnoreCase)
    {
        ["receivedDateTime"] = message => message.ReceivedAt,
        ["sentDateTime"] = message => message.SentAt,
        ["createdDateTime"] = message => message.CreatedAt,
        ["lastModifiedDateTime"] = message => message.ModifiedAt,
        ["subject"] = message => message.Mail.Subject,
        ["isRead"] = message => message.IsRead,
    };

    public static IReadOnlyList<StoredMessage> Run(GraphCall call, IReadOnlyList<StoredMessage> messages)
    {
        call.Query.Allow("$select", "$expand", "$filter", "$orderby", "$top", "$skip", "$count");
        var filter = call.Query.Filter is { } text ? ODataFilter.Parse(text) : null;
        var test = filter is null ? null : MessageFilter.Compile(filter);
        var found = test is null ? messages : [.. messages.Where(test)];
        return call.Query.OrderBy is { } order ? Sort(found, order, filter) : found;
    }

    private static IReadOnlyList<StoredMessage> Sort(IReadOnlyList<StoredMessage> messages, string order, FilterNode? filter)
    {
        var words = order.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 2 || !Sortable.TryGetValue(words[0], out var key) || words is [_, not ("asc" or "desc")])
            throw new GraphException(StatusCodes.Status400BadRequest, "BadRequest", $"The $orderby expression '{order}' is not supported here.");
        // Exchange can sort a filtered view only by what it was filtered by first.
        if (filter is not null && !words[0].Equals(filter.Paths().FirstOrDefault(), StringComparison.OrdinalIgnoreCase))
            throw new GraphException(StatusCodes.Status400BadRequest, "InefficientFilter", "The restriction or sort order is too complex for this operation.");
        return words is [_, "desc"] ? [.. messages.OrderByDescending(key)] : [.. messages.OrderBy(key)];
    }
}
