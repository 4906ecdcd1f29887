namespace FollowUp.Office.Server.Leads.Search;

/// <summary>Where a lead stands in a list: no more of it is read than that, for those that come into question.</summary>
internal sealed record LeadPlace
{
    public required Guid Id { get; init; }
    public LeadPhase Phase { get; init; }
    public DateTimeOffset? NextDue { get; init; }
    public string SortName { get; init; } = "";
}
