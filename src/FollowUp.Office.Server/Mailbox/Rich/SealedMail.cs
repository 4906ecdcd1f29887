using System.Text.Json;

namespace FollowUp.Office.Server.Mailbox.Rich;

/// <summary>What a rich notification brought along, as it waits for the mailbox's turn: still encrypted, with the tokens that vouch for it.</summary>
internal sealed record SealedMail(SealedContent Content, IReadOnlyList<string> Tokens)
{
    /// <summary>Characters kept per notification. Ten short fields need a quarter of it; a mail to hundreds of people is looked at in the folder.</summary>
    public const int Largest = 8 * 1024;

    /// <summary>What to keep of a notification; null where a plain wake-up is all that it is good for.</summary>
    public static string? Of(Notification item)
    {
        if (item.EncryptedContent is not { ValueKind: JsonValueKind.Object } content || item.ValidationTokens.Count == 0)
            return null;
        // Before anything is copied: a body may be a megabyte.
        if (content.GetRawText().Length + item.ValidationTokens.Sum(token => token.Length) > Largest)
            return null;
        var text = JsonSerializer.Serialize(new SealedMail(Parsed(content), item.ValidationTokens), JsonSerializerOptions.Web);
        return text.Length <= Largest ? text : null;
    }

    public static SealedMail? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<SealedMail>(text, JsonSerializerOptions.Web) is { Content: not null, Tokens: not null } mail ? mail : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SealedContent Parsed(JsonElement content)
    {
        string? Text(string name) => Notification.TextIn(content, name);
        return new SealedContent(Text("data"), Text("dataSignature"), Text("dataKey"), Text("encryptionCertificateId"));
    }
}
