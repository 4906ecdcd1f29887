using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>What one round of delta tells, in an order that stays while its pages are read.</summary>
internal static class DeltaRound
{
    public static IReadOnlyList<MailChange> Of(IReadOnlyList<MailChange> changes, DeltaState state)
    {
        var test = MessageFilter.Compile(state.Filter);
        var told = changes.GroupBy(change => change.Message.ImmutableId, StringComparer.Ordinal)
            .Select(Outcome)
            .Where(change => !(state.After == 0 && change.Kind == MailChangeKind.Deleted))
            .Where(change => state.ChangeType is not { } kind || change.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase))
            .Where(change => test(change.Message))
            .OrderBy(change => change.Sequence);
        return state.OrderBy is null ? [.. told] : [.. told.OrderByDescending(change => change.Message.ReceivedAt).ThenByDescending(change => change.Sequence)];
    }

    /// <summary>Outlook's change tracking filters by time of receipt from a time on, and by nothing else.</summary>
    public static void Check(string? filter, string? changeType)
    {
        var onlyByReceipt = filter is null || ODataFilter.Parse(filter) is FilterNode.Comparison { Operator: "ge" or "gt" } comparison
            && comparison.Path.Equals("receivedDateTime", StringComparison.OrdinalIgnoreCase);
        if (!onlyByReceipt)
            throw MessageFilter.Invalid();
        if (changeType is not null && !Enum.GetNames<MailChangeKind>().Contains(changeType, StringComparer.OrdinalIgnoreCase))
            throw new GraphException(StatusCodes.Status400BadRequest, "BadRequest", $"Invalid value '{changeType}' for the query option 'changeType'.");
    }

    // Of several changes of one message the last counts; one that came and was then read still came.
    private static MailChange Outcome(IEnumerable<MailChange> changes)
    {
        var all = changes.ToList();
        var last = all[^1];
        var lived = all.FindLastIndex(change => change.Kind == MailChangeKind.Deleted);
        var came = last.Kind == MailChangeKind.Updated && all.Skip(lived + 1).Any(change => change.Kind == MailChangeKind.Created);
        return came ? last with { Kind = MailChangeKind.Created } : last;
    }
}
