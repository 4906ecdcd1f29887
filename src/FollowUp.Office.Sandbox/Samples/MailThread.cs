using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Samples;

/// <summary>The thread that an answer states, kept to what mailers keep of it.</summary>
internal static class MailThread
{
    // RFC 5322 lets mailers cut References; most keep the first and the last.
    private const int MostIds = 20;

    // What Outlook keeps of a subject, and hands to an add-in.
    private const int LongestSubject = 255;

    public static string References(StoredMessage answered)
    {
        var earlier = MessageIds.In(answered.Mail.Header("References") ?? answered.Mail.Header("In-Reply-To"));
        var kept = earlier.Count <= MostIds ? earlier : [earlier[0], .. earlier.Skip(earlier.Count - MostIds + 1)];
        return string.Join(' ', [.. kept, answered.InternetMessageId]);
    }

    public static string Subject(string subject)
    {
        if (subject.Length <= LongestSubject)
            return subject;
        return subject[..(char.IsHighSurrogate(subject[LongestSubject - 1]) ? LongestSubject - 1 : LongestSubject)];
    }
}
