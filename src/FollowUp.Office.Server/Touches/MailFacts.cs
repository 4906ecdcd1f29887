using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Data;

namespace FollowUp.Office.Server.Touches;

/// <summary>What is kept of a mail: which one it is and what it was about, within bounds; never its body.</summary>
internal static class MailFacts
{
    // Exchange keeps 255 characters of a subject; ids beyond these lengths are nobody's.
    private const int LongestSubject = 255;
    private const int LongestId = 998;
    private const int LongestLink = 2000;

    public static MailRef Of(string internetMessageId, string? conversationId, string? subject, string? webLink) => new(
        PlainText.Of(internetMessageId, LongestId), PlainText.Of(conversationId, LongestId), PlainText.Of(subject, LongestSubject),
        PlainText.OfOptional(webLink, LongestLink));
}
