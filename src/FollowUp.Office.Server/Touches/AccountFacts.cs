using System.Globalization;
using FollowUp.Office.Core.Blocks;
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
        return new WorkingWeek(days, account.WorkStart, account.WorkEnd, account.TimeZone)
        {
            Off = new DaysOff(PublicHolidays.Of(account.Country, account.Region), account.Away()),
        };
    }

    /// <summary>Everything that the working week is made of, to tell whether it changed.</summary>
    public static WeekBasis Basis(this Account account) => new(
        account.WorkingDays, account.WorkStart, account.WorkEnd, account.TimeZone, account.Country, account.Region, account.DaysAway);

    /// <summary>The owner's absences.</summary>
    public static IEnumerable<DayRange> Away(this Account account) => account.DaysAway.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(range => range.Split('/')).Select(ends => new DayRange(Day(ends[0]), Day(ends[1])));

    /// <summary>Absences as an account keeps them.</summary>
    public static string TextOf(IEnumerable<DayRange> away) => string.Join(' ', new DaysOff(PublicHolidays.None, away).Away.Select(range => $"{range.First:O}/{range.Last:O}"));

    public static BlockSettings BlockSettings(this Account account) => new(account.BlockEnabled, account.BlockMinutes, account.BlockPreferredStart);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    /// <summary>Whether an address is one of the user's own, with or without a tag.</summary>
    public static bool Owns(this Account account, string? address) =>
        MailAddresses.Normalise(address) is { } normal
        && account.OwnAddresses.Split(' ').Append(account.Address).Any(own => own == normal || own == MailAddresses.Root(normal));

    /// <summary>Whether an address is of the user's own organisation.</summary>
    public static bool IsColleague(this Account account, string? address) =>
        MailAddresses.Normalise(address) is { } normal && PublicMail.CompanyOf(account.Address) is { } company && MailAddresses.DomainOf(normal) == company;
}

/// <summary>What a working week is made of.</summary>
internal sealed record WeekBasis(int WorkingDays, TimeOnly WorkStart, TimeOnly WorkEnd, string TimeZone, string? Country, string? Region, string DaysAway)
{
    /// <summary>The week of an account that says this.</summary>
    public WorkingWeek WeekOf(Account account) => new Account
    {
        Id = account.Id, TenantId = account.TenantId, ObjectId = account.ObjectId, CreatedAt = account.CreatedAt, WorkingDays = WorkingDays, WorkStart = WorkStart,
        WorkEnd = WorkEnd, TimeZone = TimeZone, Country = Country, Region = Region, DaysAway = DaysAway,
    }.Week();
}
