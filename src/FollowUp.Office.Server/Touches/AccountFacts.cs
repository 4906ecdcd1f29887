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
    public static WorkingWeek Week(this Account account) => account.Basis().Week();

    /// <summary>What stands for the country of who works on public holidays, whatever their mailbox says of the place.</summary>
    public const string NoCountry = "none";

    /// <summary>Everything that the working week is made of, to tell whether it changed.</summary>
    public static WeekBasis Basis(this Account account)
    {
        var place = account.Country is { } country ? new HolidayPlace(country, account.Region) : account.GuessedPlace();
        return new(account.WorkingDays, account.WorkStart, account.WorkEnd, account.TimeZone, place?.Country, place?.Region, account.DaysAway);
    }

    /// <summary>Where the mailbox makes plain that its owner works, as far as there are holidays of it: what holds until they say themselves.</summary>
    public static HolidayPlace? GuessedPlace(this Account account) =>
        MailboxPlace.Guess(account.TimeZone, account.Locale) is { } guess ? PublicHolidays.Of(guess.Country, guess.Region).Place : null;

    /// <summary>The owner's absences.</summary>
    public static IEnumerable<DayRange> Away(this Account account) => Ranges(account.DaysAway);

    /// <summary>Absences as <see cref="TextOf"/> wrote them.</summary>
    public static IEnumerable<DayRange> Ranges(string away) => away.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(range => range.Split('/')).Select(ends => new DayRange(Day(ends[0]), Day(ends[1])));

    /// <summary>Absences as an account keeps them.</summary>
    public static string TextOf(IEnumerable<DayRange> away) => string.Join(' ', new DaysOff(PublicHolidays.None, away).Away.Select(range => $"{range.First:O}/{range.Last:O}"));

    public static BlockSettings BlockSettings(this Account account) => new(account.BlockEnabled, account.BlockMinutes, account.BlockPreferredStart);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    /// <summary>Whether an address is one of the user's own, with or without a tag.</summary>
    public static bool Owns(this Account account, string? address) =>
        MailAddresses.Normalise(address) is { } normal
        && account.Addresses().Any(own => own == normal || own == MailAddresses.Root(normal));

    /// <summary>Whether an address is of the user's own organisation, which may have several domains: the user has an address in each that matters.</summary>
    public static bool IsColleague(this Account account, string? address) =>
        MailAddresses.Normalise(address) is { } normal
        && account.Addresses().Any(own => PublicMail.CompanyOf(own) is { } company && MailAddresses.DomainOf(normal) == company);

    private static IEnumerable<string> Addresses(this Account account) => account.OwnAddresses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(account.Address);
}

/// <summary>What a working week is made of; the place is the one that holds, said or guessed.</summary>
internal sealed record WeekBasis(int WorkingDays, TimeOnly WorkStart, TimeOnly WorkEnd, string TimeZone, string? Country, string? Region, string DaysAway)
{
    public WorkingWeek Week()
    {
        var days = Enumerable.Range(0, 7).Where(bit => (WorkingDays & (1 << bit)) != 0).Select(bit => (DayOfWeek)(((int)DayOfWeek.Monday + bit) % 7)).ToHashSet();
        return new WorkingWeek(days, WorkStart, WorkEnd, TimeZone) { Off = new DaysOff(PublicHolidays.Of(Country, Region), AccountFacts.Ranges(DaysAway)) };
    }
}
