using System.Globalization;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>Turns a filter into a test of messages; refuses what it cannot answer instead of guessing.</summary>
internal static class MessageFilter
{
    private static readonly Dictionary<string, Func<StoredMessage, IComparable?>> Comparable = new(StringComparer.OrdinalIgnoreCase)
    {
        ["internetMessageId"] = message => message.InternetMessageId,
        ["conversationId"] = message => message.ConversationId,
        ["parentFolderId"] = message => message.FolderId,
        ["subject"] = message => message.Mail.Subject,
        ["importance"] = message => message.Importance,
        ["from/emailAddress/address"] = message => message.Mail.From?.Address.ToLowerInvariant(),
        ["sender/emailAddress/address"] = message => (message.Mail.Sender ?? message.Mail.From)?.Address.ToLowerInvariant(),
        ["receivedDateTime"] = message => message.ReceivedAt,
        ["sentDateTime"] = message => message.SentAt,
        ["createdDateTime"] = message => message.CreatedAt,
        ["lastModifiedDateTime"] = message => message.ModifiedAt,
        ["isRead"] = message => message.IsRead,
        ["isDraft"] = message => message.IsDraft,
        ["hasAttachments"] = message => message.HasAttachments,
    };

    public static Func<StoredMessage, bool> Compile(string? text) => text is null ? _ => true : Compile(ODataFilter.Parse(text));

    public static Func<StoredMessage, bool> Compile(FilterNode node)
    {
        switch (node)
        {
            case FilterNode.Both both:
                var (left, right) = (Compile(both.Left), Compile(both.Right));
                return message => left(message) && right(message);
            case FilterNode.Either either:
                var (one, other) = (Compile(either.Left), Compile(either.Right));
                return message => one(message) || other(message);
            case FilterNode.Negated negated:
                var inner = Compile(negated.Inner);
                return message => !inner(message);
            case FilterNode.Comparison comparison:
                return Comparison(comparison);
            case FilterNode.Call call:
                return Call(call);
            case FilterNode.Any any:
                return ExtendedProperty(any);
            default:
                throw Invalid();
        }
    }

    public static GraphException Invalid() =>
        new(StatusCodes.Status400BadRequest, "ErrorInvalidUrlQueryFilter", "The query filter contains one or more invalid nodes.");

    private static Func<StoredMessage, bool> Comparison(FilterNode.Comparison comparison)
    {
        var value = Property(comparison.Path);
        var sample = Literal(comparison);
        Func<int, bool> holds = comparison.Operator switch
        {
            "eq" => order => order == 0,
            "ne" => order => order != 0,
            "gt" => order => order > 0,
            "ge" => order => order >= 0,
            "lt" => order => order < 0,
            _ => order => order <= 0,
        };
        return message => value(message) is { } own ? holds(Compare(own, sample)) : comparison.Operator == "ne";
    }

    private static int Compare(IComparable own, IComparable sample) =>
        own is string text ? string.CompareOrdinal(text, (string)sample) : own.CompareTo(sample);

    private static IComparable Literal(FilterNode.Comparison comparison)
    {
        var path = comparison.Path;
        if (path.EndsWith("DateTime", StringComparison.OrdinalIgnoreCase))
            return Time(comparison.Value);
        if (path.StartsWith("is", StringComparison.OrdinalIgnoreCase) || path.StartsWith("has", StringComparison.OrdinalIgnoreCase))
            return bool.TryParse(comparison.Value, out var flag) ? flag : throw Invalid();
        return path.EndsWith("/address", StringComparison.OrdinalIgnoreCase) ? comparison.Value.ToLowerInvariant() : comparison.Value;
    }

    public static DateTimeOffset Time(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : throw Invalid();

    private static Func<StoredMessage, bool> Call(FilterNode.Call call)
    {
        var value = Property(call.Path);
        string Text(StoredMessage message) => value(message) as string ?? "";
        return call.Function switch
        {
            "startswith" => message => Text(message).StartsWith(call.Value, StringComparison.OrdinalIgnoreCase),
            "contains" => message => Text(message).Contains(call.Value, StringComparison.OrdinalIgnoreCase),
            _ => throw Invalid(),
        };
    }

    private static Func<StoredMessage, bool> ExtendedProperty(FilterNode.Any any)
    {
        if (!any.Collection.Equals("singleValueExtendedProperties", StringComparison.OrdinalIgnoreCase)
            || any.Inner is not FilterNode.Both { Left: FilterNode.Comparison { Path: "id", Operator: "eq" } id, Right: FilterNode.Comparison { Path: "value", Operator: "eq" } value })
            throw Invalid();
        return message => ExtendedProperties.ValueOf(message, id.Value) == value.Value;
    }

    // A property that messages have but that cannot be asked for here is another refusal than one that does not exist.
    private static Func<StoredMessage, IComparable?> Property(string path)
    {
        if (Comparable.TryGetValue(path, out var property))
            return property;
        throw MessageProperties.All.ContainsKey(path.Split('/')[0]) ? Invalid() : MessageView.UnknownProperty(path);
    }
}
