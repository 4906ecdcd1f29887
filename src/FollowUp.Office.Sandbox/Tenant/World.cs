using FollowUp.Office.Sandbox.Changes;

namespace FollowUp.Office.Sandbox.Tenant;

/// <summary>The organisation at work: its people and their mailboxes, with mail between them carried at once.</summary>
internal sealed class World
{
    private readonly Dictionary<string, Mailbox> _mailboxes;
    private readonly Dictionary<string, DemoUser> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DemoUser> _byAddress = new(StringComparer.OrdinalIgnoreCase);

    public World(TimeProvider clock, ChangeFeed changes, int colleagues = 0)
    {
        Users = [.. DemoTenant.Users, .. Enumerable.Range(1, colleagues).Select(DemoTenant.Colleague)];
        _mailboxes = Users.ToDictionary(user => user.Id, user => new Mailbox(user, clock, changes, Carry));
        foreach (var user in Users)
        {
            _byKey[user.Id] = _byKey[user.Address] = _byAddress[user.Address] = user;
            foreach (var alias in user.Aliases)
                _byAddress[alias] = user;
        }
    }

    public IReadOnlyList<DemoUser> Users { get; }

    /// <summary>By object id or user principal name, as Graph addresses people: an alias is none.</summary>
    public DemoUser? FindUser(string idOrAddress) => _byKey.GetValueOrDefault(idOrAddress);

    /// <summary>By any address that reaches the person.</summary>
    public DemoUser? FindRecipient(string address) => _byAddress.GetValueOrDefault(address);

    public Mailbox MailboxOf(DemoUser user) => _mailboxes[user.Id];

    private void Carry(NewMessage mail, IEnumerable<MailPerson> recipients)
    {
        foreach (var recipient in recipients.Select(person => FindRecipient(person.Address)).OfType<DemoUser>().Distinct())
            MailboxOf(recipient).Deliver(mail);
    }
}
