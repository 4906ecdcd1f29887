namespace FollowUp.Office.Server.Mailbox;

/// <summary>Configuration section <c>Mailbox</c>: how closely mailboxes are followed. The defaults fit production.</summary>
internal sealed class MailboxOptions
{
    /// <value>Every mailbox is looked through as a whole this often, whatever notifications came. Default 1 hour, at least 1 minute.</value>
    public TimeSpan ReconcileEvery { get; init; } = TimeSpan.FromHours(1);

    /// <value>How often subscriptions are looked through for those to renew. Default 5 minutes, at least 1.</value>
    public TimeSpan RenewEvery { get; init; } = TimeSpan.FromMinutes(5);

    /// <value>Asked life of a subscription; Graph's answer decides. Default 6 days (Graph's cap for mail is just under 7).</value>
    public TimeSpan SubscriptionLifetime { get; init; } = TimeSpan.FromDays(6);

    /// <value>
    /// Whether Graph is asked to send, encrypted for this server, who wrote to whom, so that mail of strangers need not be looked
    /// up. Such subscriptions live for a day at most. Default true.
    /// </value>
    public bool RichNotifications { get; init; } = true;

    /// <value>How far back the first look at a mailbox goes. Default 2 days.</value>
    public TimeSpan FirstLook { get; init; } = TimeSpan.FromDays(2);

    /// <value>Longest time between two looks at the rows when nothing rings. Default 5 seconds.</value>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(5);

    /// <value>Mailboxes that one process works at a time; most of a look is waiting for Graph. Default 32.</value>
    public int AtATime { get; init; } = 32;

    /// <value>Messages per page of changes. Default 50.</value>
    public int PageSize { get; init; } = 50;

    public static IEnumerable<string> Problems(MailboxOptions mailbox)
    {
        if (mailbox.ReconcileEvery < TimeSpan.FromMinutes(1) || mailbox.RenewEvery < TimeSpan.FromMinutes(1))
            yield return "Set Mailbox:ReconcileEvery and Mailbox:RenewEvery to at least one minute, such as 01:00:00.";
        if (mailbox.SubscriptionLifetime < TimeSpan.FromHours(1) || mailbox.SubscriptionLifetime >= TimeSpan.FromDays(7))
            yield return "Set Mailbox:SubscriptionLifetime to between one hour and just under seven days, such as 6.00:00:00.";
        if (mailbox.FirstLook < TimeSpan.Zero || mailbox.Poll <= TimeSpan.Zero)
            yield return "Mailbox:FirstLook and Mailbox:Poll are durations, such as 2.00:00:00 and 00:00:05.";
        if (mailbox.AtATime is < 1 or > 100 || mailbox.PageSize is < 1 or > 1000)
            yield return "Set Mailbox:AtATime to 1 to 100 and Mailbox:PageSize to 1 to 1000.";
    }
}
