using FollowUp.Office.Sandbox.Mime;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Samples;

/// <summary>A delivery report (RFC 3464): the words for people, the status for programs, and the header of the mail that failed.</summary>
internal static class Bounce
{
    public static byte[] Write(Letter letter)
    {
        var boundary = $"report-{Guid.NewGuid():N}";
        var address = letter.Other.Address;
        var mail = letter.Begin(new MailPerson("Mail Delivery System", "postmaster@" + letter.Domain), returnPath: "<>")
            .Field("Auto-Submitted", "auto-replied")
            .Field("X-Failed-Recipients", address)
            .TextField("Subject", "Undeliverable: " + letter.Subject)
            .Field("Content-Type", $"multipart/report; report-type=delivery-status; boundary=\"{boundary}\"")
            .Line("").Line("This is a delivery report in MIME format.")
            .Line("--" + boundary)
            .Text($"Your message could not be delivered.\n\n{address}\nThe mailbox does not exist. The other side said:\n550 5.1.1 User unknown\n");
        DeliveryStatus(mail.Line("--" + boundary), letter);
        return Original(mail.Line("--" + boundary), letter).Line($"--{boundary}--").ToBytes();
    }

    private static void DeliveryStatus(MimeWriter mail, Letter letter) => mail
        .Field("Content-Type", "message/delivery-status").Line("")
        .Field("Reporting-MTA", "dns; mail." + letter.Domain)
        .Date(letter.Now, "Arrival-Date").Line("")
        .Field("Original-Recipient", "rfc822; " + letter.Other.Address)
        .Field("Final-Recipient", "rfc822; " + letter.Other.Address)
        .Field("Action", "failed")
        .Field("Status", "5.1.1")
        .Field("Remote-MTA", "dns; mx." + letter.Domain)
        .Field("Diagnostic-Code", "smtp; 550 5.1.1 User unknown").Line("");

    private static MimeWriter Original(MimeWriter mail, Letter letter) => mail
        .Field("Content-Type", "text/rfc822-headers").Line("")
        .People("From", new MailPerson(letter.Owner.Name, letter.Owner.Address))
        .People("To", letter.Other)
        .TextField("Subject", letter.Subject)
        .Date(letter.Answered.SentAt)
        .Field("Message-ID", letter.Answered.InternetMessageId).Line("");
}
