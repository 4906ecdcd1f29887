using System.Collections.Concurrent;
using System.Globalization;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Contacts;

/// <summary>Somebody in a person's own contacts.</summary>
internal sealed record StoredContact(string Id, string Name, IReadOnlyList<string> Addresses, ContactPhoto? Photo);

/// <summary>A picture as it was put there; Graph hands on whatever that was.</summary>
internal sealed record ContactPhoto(string ContentType, byte[] Bytes);

/// <summary>The contacts of each person: Mia has noted two of those who write to her, one of them with a picture.</summary>
internal sealed class ContactStore
{
    private readonly ConcurrentQueue<(string UserId, StoredContact Contact)> _contacts = new();
    private int _last;

    public ContactStore()
    {
        Add(DemoTenant.Mia, "Dana Swope", ["dana.swope@harbourfinch.example"], new ContactPhoto("image/png", Resource("portrait")));
        Add(DemoTenant.Mia, "Owen Pritchard", ["owen@caldervalleyprint.example"]);
    }

    public IReadOnlyList<StoredContact> Of(DemoUser user) => [.. _contacts.Where(entry => entry.UserId == user.Id).Select(entry => entry.Contact)];

    public StoredContact Add(DemoUser user, string name, IReadOnlyList<string> addresses, ContactPhoto? photo = null)
    {
        var number = Interlocked.Increment(ref _last).ToString("D4", CultureInfo.InvariantCulture);
        var contact = new StoredContact($"AAMkContact{number}AAA=", name, addresses, photo);
        _contacts.Enqueue((user.Id, contact));
        return contact;
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(ContactStore).Assembly.GetManifestResourceStream($"Contacts/{name}.png")
            ?? throw new InvalidOperationException($"The picture '{name}' is not in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
