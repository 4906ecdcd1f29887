using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Play;

/// <summary>The answer that the demo user writes to the first mail, in its thread.</summary>
internal static class UserAnswer
{
    public static NewMessage To(StoredMessage received, MailPerson person)
    {
        var earlier = string.Join(' ', MessageIds.In(received.Mail.Header("References") ?? received.Mail.Header("In-Reply-To")));
        return new NewMessage
        {
            To = [person],
            Subject = received.Mail.Subject.StartsWith("re:", StringComparison.OrdinalIgnoreCase) ? received.Mail.Subject : "Re: " + received.Mail.Subject,
            Body = "Thank you for your mail. I will look into it and come back to you with a proposal.\r\n\r\nMia Lindqvist",
            Headers =
            [
                new("In-Reply-To", received.InternetMessageId),
                new("References", $"{earlier} {received.InternetMessageId}".TrimStart()),
            ],
        };
    }
}
