namespace FollowUp.Office.Core.Leads;

/// <summary>Who a lead is, as their owner knows them.</summary>
/// <param name="Name">Their name; never empty.</param>
/// <param name="Company">For whom they work; null where that is not known, as for the others.</param>
/// <param name="Title">As what.</param>
/// <param name="Phone">Their number, as it was written.</param>
public sealed record PersonCard(string Name, string? Company, string? Title, string? Phone)
{
    /// <summary>What an owner's word makes of it: null leaves a field as it is, and nothing clears it; a name stays.</summary>
    public PersonCard After(LeadFact.PersonDescribed said) => new(
        said.Name is { Length: > 0 } name ? name : Name, Field(Company, said.Company), Field(Title, said.Title), Field(Phone, said.Phone));

    /// <summary>What an owner says who makes this of another: null for what stays.</summary>
    public LeadFact.PersonDescribed ChangeFrom(PersonCard before, string key, DateTimeOffset at) => new(
        key, at, Name == before.Name ? null : Name, Change(before.Company, Company), Change(before.Title, Title), Change(before.Phone, Phone));

    private static string? Field(string? known, string? said) => said switch { null => known, "" => null, _ => said };

    private static string? Change(string? before, string? after) => before == after ? null : after ?? "";
}
