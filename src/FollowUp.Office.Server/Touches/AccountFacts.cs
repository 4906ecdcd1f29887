using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;

namespace FollowUp.Office.Server.Touches;

/// <summary>What Core needs to know of the user.</summary>
internal static class AccountFacts
{
    /// <summary>The working week of the mailbox as Core wants it.</summary>
    public static WorkingWeek Week(this Account account)
    {
        var days = Enumerable.Range(0, 7)
            .Where(bit => (account.WorkingDays & (1 << bit)) != 0)
            .Select(bit => (DayOfWeek)(((int)DayOfWeek.Monday + bit) % 7))
            .ToHashSet();
        return new WorkingWeek(days, account.WorkStart, account.WorkEnd, account.TimeZone);
    }

    /// <summary>Whether an address is one of the user's own, with or without a tag.</summary>
    public static bool Owns(this Account account, string? address) =>
        MailAddresses.Normalise(address) is { } normal
        && account.OwnAddresses.Split(' ').Append(account.Address).Any(own => own == normal || own == MailAddresses.Root(normal));

    /// <summary>Whether an address is of the user's own organisation.</summary>
    public static bool IsColleague(this Account account, string? address) =>
        MailAddresses.Normalise(address) is { } normal && PublicMail.CompanyOf(account.Address) is { } company && MailAddresses.DomainOf(normal) == company;
}
