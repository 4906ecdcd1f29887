using FollowUp.Office.Sandbox.Changes;

namespace FollowUp.Office.Sandbox.Tenant;

/// <summary>The organisation at work: its people and their mailboxes, with mail between them carried at once.</summary>
internal sealed class World
{
    private readonly Dictionary<string, Mailbox> _mailboxes;

    public World(TimeProvider clock, ChangeFeed changes) =>
        _mailboxes = Users.ToDictionary(user => user.Id, user => new Mailbox(user, clock, changes, Carry));

    public IReadOnlyList<DemoUser> Users { get; } = DemoTenant.Users;

    /// <summary>By object id or user principal name, as Graph addresses people: an alias is none.</summary>
    public DemoUser? FindUser(string idOrAddress) => Users.FirstOrDefault(user =>
        Same(user.Id, idOrAddress) || Same(user.Address, idOrAddress));

    /// <summary>By any address that reaches the person.</summary>
    public DemoUser? FindRecipient(string address) => Users.FirstOrDefault(user =>
        Same(user.Address, address) || user.Aliases.Any(alias => Same(alias, address)));

    public Mailbox MailboxOf(DemoUser user) => _mailboxes[user.Id];

    private void Carry(NewMessage mail, IEnumerable<MailPerson> recipients)
    {
        foreach (var recipient in recipients.Select(person => FindRecipient(person.Address)).OfType<DemoUser>().Distinct())
            MailboxOf(recipient).Deliver(mail);
    }

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
