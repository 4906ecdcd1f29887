using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>Whose Outlook the page shows: the demo user's, or with ?user= that of a colleague (by id or address).</summary>
internal sealed class ControlUser(World world)
{
    public DemoUser Of(HttpRequest request) => Find(request.Query["user"].FirstOrDefault());

    public Mailbox MailboxOf(HttpRequest request) => world.MailboxOf(Of(request));

    public DemoUser Find(string? idOrAddress) => idOrAddress is null
        ? DemoTenant.Mia
        : world.FindUser(idOrAddress) ?? throw new ControlRefusal("Nobody of that name works here.", StatusCodes.Status404NotFound);
}
