using FollowUp.Office.Sandbox.Samples;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Play;

/// <summary>The answer that the demo user writes to the first mail, in its thread.</summary>
internal static class UserAnswer
{
    public static NewMessage To(StoredMessage received, MailPerson person)
    {
        var subject = MailThread.Subject(received.Mail.Subject);
        return new NewMessage
        {
            To = [person],
            Subject = subject.StartsWith("re:", StringComparison.OrdinalIgnoreCase) ? subject : "Re: " + subject,
            Body = "Thank you for your mail. I will look into it and come back to you with a proposal.\r\n\r\nMia Lindqvist",
            Headers =
            [
                new("In-Reply-To", received.InternetMessageId),
                new("References", MailThread.References(received)),
            ],
        };
    }
}
