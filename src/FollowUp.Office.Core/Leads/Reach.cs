using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Core.Leads;

/// <summary>By what a lead can be reached: kept beside the facts, because the owner may edit it.</summary>
/// <param name="Addresses">Normalised addresses, the preferred one first.</param>
/// <param name="HasPhone">True when a telephone number was known before the owner said who the lead is (<see cref="PersonCard"/>).</param>
public sealed record Reach(IReadOnlyList<string> Addresses, bool HasPhone)
{
    /// <summary>Nothing is known.</summary>
    public static Reach Unknown { get; } = new([], HasPhone: false);

    /// <summary>True for an address of the lead, with or without a tag (<see cref="MailAddresses.Root"/>).</summary>
    public bool Has(string address) =>
        Addresses.Any(known => known == address || MailAddresses.Root(known) == MailAddresses.Root(address));

    /// <summary>The preferred address that has not failed, or null.</summary>
    public string? Working(AddressSet failed) => Addresses.FirstOrDefault(address => !failed.Contains(address));
}
