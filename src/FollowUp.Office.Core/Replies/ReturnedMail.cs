namespace FollowUp.Office.Core.Replies;

/// <summary>Where in a report's text the mail begins that came back.</summary>
internal static class ReturnedMail
{
    // How mail systems announce it, in folded form; compared at the beginning of a line, after dashes and the like.
    private static readonly string[] Announcements =
    [
        "below this line is a copy", "this is a copy of the message", "original message", "original message headers", "original message follows",
        "message headers follow", "unsent message follows", "returned message follows", "message header follows", "the body of the message is",
        "included is a copy", "your original message", "undelivered message", "returned message", "message text follows", "forwarded message",
        "return-path:", "received:", "dkim-signature:", "mime-version:", "begin forwarded message", "message contents", "headers of the original",
    ];

    /// <summary>The place, or -1 where no mail is returned.</summary>
    public static int StartIn(string body)
    {
        for (var start = 0; start < body.Length;)
        {
            var end = body.IndexOf('\n', start);
            var line = body.AsSpan(start, (end < 0 ? body.Length : end) - start).Trim("-_=* \t\r>");
            foreach (var announcement in Announcements)
            {
                if (line.StartsWith(announcement, StringComparison.OrdinalIgnoreCase))
                    return start;
            }

            if (end < 0)
                break;
            start = end + 1;
        }

        return -1;
    }
}
