using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Hosting;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using GraphDay = Microsoft.Graph.Models.DayOfWeekObject;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Reads what the product must know of a mailbox before it may act: whose addresses are the user's own, zone and working hours.</summary>
internal sealed class MailboxProfile(GraphAccess graph, GraphOptions options, TimeProvider time)
{
    /// <summary>People seldom move; a day late is soon enough.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    public async Task ReadAsync(Account account, CancellationToken cancellationToken)
    {
        var client = await graph.ForAsync(account, cancellationToken);
        await ReadAddressesAsync(client, account, cancellationToken);
        await ReadSettingsAsync(client, account, cancellationToken);
        account.ProfileReadAt = time.GetUtcNow();
    }

    /// <summary>
    /// In the user's name always allowed (User.Read comes with sign-in). In the server's name it takes User.Read.All, which not
    /// every organisation gives: there the token's claims must do, and an alias is seen as a stranger.
    /// </summary>
    private async Task ReadAddressesAsync(GraphServiceClient client, Account account, CancellationToken cancellationToken)
    {
        try
        {
            await ReadUserAsync(client, account, cancellationToken);
        }
        catch (ODataError refused) when (options.Access == GraphAccessMode.Application && refused.ResponseStatusCode == StatusCodes.Status403Forbidden)
        {
            // The optional permission was not given.
        }
    }

    private static async Task ReadUserAsync(GraphServiceClient client, Account account, CancellationToken cancellationToken)
    {
        var user = await client.Users[account.ObjectId].GetAsync(
            request => request.QueryParameters.Select = ["id", "displayName", "mail", "userPrincipalName", "proxyAddresses"], cancellationToken);
        if (user is null)
            return;
        if (user.DisplayName is { Length: > 0 } name)
            account.Name = name;
        if (user.Mail is { Length: > 0 } mail)
            account.Address = mail.Trim().ToLowerInvariant();
        account.OwnAddresses = string.Join(' ', Addresses(user).Append(account.Address).Where(address => address.Length > 0).Distinct());
    }

    private static IEnumerable<string> Addresses(User user)
    {
        var proxies = (user.ProxyAddresses ?? []).Where(proxy => proxy.StartsWith("smtp:", StringComparison.OrdinalIgnoreCase)).Select(proxy => proxy[5..]);
        return proxies.Append(user.UserPrincipalName ?? "").Select(address => address.Trim().ToLowerInvariant());
    }

    private static async Task ReadSettingsAsync(GraphServiceClient client, Account account, CancellationToken cancellationToken)
    {
        var settings = await client.Users[account.ObjectId].MailboxSettings.GetAsync(cancellationToken: cancellationToken);
        if (IanaOf(settings?.TimeZone) is { } zone)
            account.TimeZone = zone;
        account.Locale = settings?.Language?.Locale is { Length: > 0 } locale ? locale : account.Locale;
        if (settings?.WorkingHours is not { } hours)
            return;
        if (hours.DaysOfWeek is { Count: > 0 } days)
            account.WorkingDays = days.Aggregate(0, (mask, day) => mask | BitOf(day));
        // Kiota's Time is a wall time without zone: the mailbox's own.
        account.WorkStart = TimeOf(hours.StartTime) ?? account.WorkStart;
        account.WorkEnd = TimeOf(hours.EndTime) ?? account.WorkEnd;
    }

    private static TimeOnly? TimeOf(Microsoft.Kiota.Abstractions.Time? time) =>
        time is { } wall ? new TimeOnly(wall.Hour, wall.Minute, wall.Second) : null;

    private static int BitOf(GraphDay? day) => day switch
    {
        GraphDay.Monday => 1,
        GraphDay.Tuesday => 2,
        GraphDay.Wednesday => 4,
        GraphDay.Thursday => 8,
        GraphDay.Friday => 16,
        GraphDay.Saturday => 32,
        GraphDay.Sunday => 64,
        _ => 0,
    };

    /// <summary>mailboxSettings names zones as Windows does, or as IANA does on some mailboxes.</summary>
    private static string? IanaOf(string? zone)
    {
        if (string.IsNullOrEmpty(zone))
            return null;
        if (TimeZoneInfo.TryConvertWindowsIdToIanaId(zone, out var iana))
            return iana;
        return TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : null;
    }
}
