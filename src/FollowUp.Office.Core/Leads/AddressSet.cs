using System.Collections;
using System.Collections.Immutable;

namespace FollowUp.Office.Core.Leads;

/// <summary>Normalised addresses, compared by what they hold, so that two states that say the same are equal.</summary>
public sealed class AddressSet : IReadOnlyCollection<string>, IEquatable<AddressSet>
{
    private readonly ImmutableSortedSet<string> _addresses;

    private AddressSet(ImmutableSortedSet<string> addresses) => _addresses = addresses;

    /// <summary>No address.</summary>
    public static AddressSet Empty { get; } = new(ImmutableSortedSet.Create<string>(StringComparer.Ordinal));

    /// <inheritdoc />
    public int Count => _addresses.Count;

    /// <summary>True when the address, in normal form, is one of them.</summary>
    public bool Contains(string address) => _addresses.Contains(address);

    /// <summary>These and one more.</summary>
    public AddressSet With(string address) => new(_addresses.Add(address));

    /// <inheritdoc />
    public bool Equals(AddressSet? other) => other is not null && _addresses.SetEquals(other._addresses);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as AddressSet);

    /// <inheritdoc />
    public override int GetHashCode() => _addresses.Aggregate(0, (hash, address) => HashCode.Combine(hash, address.GetHashCode(StringComparison.Ordinal)));

    /// <inheritdoc />
    public IEnumerator<string> GetEnumerator() => _addresses.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
