using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Server.Tests.Mailbox;

internal static class Mails
{
    public static NewMessage From(string address, string subject) => new()
    {
        From = new MailPerson("Dana Swope", address),
        To = [new MailPerson(DemoTenant.Mia.Name, DemoTenant.Mia.Address)],
        Subject = subject,
        Body = "Yes, let us talk.",
    };
}
