namespace FollowUp.Office.Core.Signatures;

/// <summary>Who the sender of a mail says they are, in its signature; a proposal, to be looked at before it is kept.</summary>
/// <param name="Company">For whom they work; null where the signature does not say, as for the others.</param>
/// <param name="Title">As what.</param>
/// <param name="Phone">Their number, as they write it; never a fax.</param>
public sealed record PersonProposal(string? Company, string? Title, string? Phone)
{
    /// <summary>Nothing was found.</summary>
    public static PersonProposal None { get; } = new(null, null, null);
}
