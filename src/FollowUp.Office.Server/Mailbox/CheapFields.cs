using System.Globalization;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>What is asked of every mail in a list: enough to tell whether it may concern a lead, and no content.</summary>
internal static class CheapFields
{
    public const string InReplyTo = "String 0x1042";
    public const string References = "String 0x1039";

    public static readonly string[] Select =
    [
        "id", "internetMessageId", "conversationId", "subject", "from", "sender", "replyTo", "toRecipients", "ccRecipients", "bccRecipients",
        "receivedDateTime", "sentDateTime", "isDraft", "webLink", "parentFolderId",
    ];

    /// <summary>Exchange keeps In-Reply-To and References beside the mail: by them an answer from an unknown address is known before it is opened.</summary>
    public static readonly string[] Expand = [$"singleValueExtendedProperties($filter=id eq '{InReplyTo}' or id eq '{References}')"];

    /// <summary>Asks for a list with the ids of the thread; a mailbox that does not give them beside a mail is heard without them.</summary>
    /// <param name="ask">Sends the request with this $expand, or with none.</param>
    public static async Task<T> WithThreadIdsAsync<T>(Func<string[]?, Task<T>> ask)
    {
        try
        {
            return await ask(Expand);
        }
        catch (Exception refused) when (GraphFailure.KindOf(refused) == GraphFailureKind.Refused)
        {
            return await ask(null);
        }
    }

    public static string ReceivedSince(DateTimeOffset since) =>
        $"receivedDateTime ge {since.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}";

    public static string PageOf(int size) => $"odata.maxpagesize={size}";
}
