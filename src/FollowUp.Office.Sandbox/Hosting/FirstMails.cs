using FollowUp.Office.Sandbox.Samples;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>A few mails that wait in the inbox, so that whoever opens the page finds something to follow up at once.</summary>
internal static class FirstMails
{
    private static readonly string[] OldestFirst = ["mailing-list", "customer-again", "offer-request"];

    public static void Deliver(SandboxHost sandbox)
    {
        var mailbox = sandbox.World.MailboxOf(DemoTenant.Mia);
        foreach (var mail in OldestFirst.Select(id => Catalogue.Find(id, sandbox.Clock.GetUtcNow())).OfType<NewMessage>())
        {
            mailbox.Deliver(mail);
        }
    }
}
