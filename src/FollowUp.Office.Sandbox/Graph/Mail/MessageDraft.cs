using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>What a client may write of a message, before it is stored or laid over what is stored.</summary>
internal sealed record MessageDraft(
    NewMessage Mail, IReadOnlyList<string> Categories, string FlagStatus, bool? IsRead, IReadOnlyDictionary<string, string> ExtendedProperties)
{
    public static MessageDraft Empty { get; } = new(new NewMessage(), [], "notFlagged", null, new Dictionary<string, string>());

    public static MessageDraft Of(StoredMessage message) =>
        new(message.Mail, message.Categories, message.FlagStatus, message.IsRead, message.ExtendedProperties);

    public MessageDraft WithHeader(string name, string? value) => this with
    {
        Mail = Mail with
        {
            Headers =
            [
                .. Mail.Headers.Where(header => !header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)),
                .. value is null ? Array.Empty<KeyValuePair<string, string>>() : [new(name, value)],
            ],
        },
    };

    public StoredMessage Over(StoredMessage message) => Mark(message) with { Mail = Mail };

    /// <summary>All but the mail itself, for a message that is just made of it.</summary>
    public StoredMessage Mark(StoredMessage message) => message with
    {
        Categories = Categories,
        FlagStatus = FlagStatus,
        IsRead = IsRead ?? message.IsRead,
        ExtendedProperties = ExtendedProperties,
    };
}
