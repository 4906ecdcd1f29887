using System.Diagnostics;
using System.Globalization;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Said;
using FollowUp.Office.Testing.Mails;
using FsCheck;
using FsCheck.Fluent;

namespace FollowUp.Office.Core.Tests.Said;

public sealed class WhenSaidProperties
{
    // Ten times what one text may take: a loaded machine must not fail it, a quadratic scan must.
    private static readonly TimeSpan Generous = TimeSpan.FromMilliseconds(500);
    private static readonly WorkingWeek Week = WorkingWeek.Usual("Europe/Berlin");

    private static readonly string[] Parts =
        ["call me", "after", "Easter", "not", "before", "in", "two", "weeks", "May", "3", "/", "4", "Q3", "next year", "first", "week", "of", "the end of", "until", "Monday", ".", ",", "\n\n", "nächstes Jahr",
         "nach", "Ende", "Ostern", "月", "5", "末", "第", "週", "後", "半年", "年", "2027", "segunda", "half", "summer", "from", "to", "last", "ago", "31", "31 December", "9999", "the new year", "holidays"];

    private static readonly Arbitrary<string> AnyWords = Gen.Elements(Parts).ArrayOf().Select(parts => string.Join(' ', parts)).ToArbitrary();
    private static readonly Arbitrary<DateOnly> AnyDay = Gen.Choose(0, 75_000).Select(days => new DateOnly(1985, 1, 1).AddDays(days)).ToArbitrary();

    public static TheoryData<string> Floods => ["call me in May ", "after ", "3 weeks after ", "not ", "3月", "the first week of ", "next year ", "until 3.3. ", "not before Easter, call me ", "x. ", "\nthanks,\n", "a few "];

    [Fact]
    public void What_is_proposed_is_a_working_day_ahead_within_three_years() => Always.Holds(3000,
        Prop.ForAll(AnyDay, AnyWords, (day, text) => WhenSaid.Read(text, day, Week, null) is not { } said
            || said.Day > day && said.Day <= day.AddYears(3) && Week.WorkingDayFrom(said.Day) == said.Day && said.Words.Length is > 0 and <= SaidWhen.MostCharacters));

    [Fact]
    public void No_text_makes_it_throw() => Always.Holds(500,
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), ArbMap.Default.ArbFor<DateOnly>(), (text, day) => WhenSaid.Read(text, day, Week, text) is null or { Words.Length: <= SaidWhen.MostCharacters }));

    [Fact]
    public void A_day_asked_for_is_that_day_or_the_working_day_behind_it() => Always.Holds(500,
        Prop.ForAll(AnyDay, Gen.Choose(1, 320).ToArbitrary(), Gen.Elements("d MMMM", "d MMMM yyyy", "MMMM d, yyyy", "dd/MM/yyyy", "yyyy-MM-dd").ToArbitrary(), (day, ahead, format) =>
            WhenSaid.Read("Please call me on " + day.AddDays(ahead).ToString(format, CultureInfo.InvariantCulture) + ".", day, Week, "en-GB")?.Day == Week.WorkingDayFrom(NotNewYear(day.AddDays(ahead)))));

    [Fact]
    public void A_number_of_days_is_counted_from_the_day_it_was_said() => Always.Holds(500,
        Prop.ForAll(AnyDay, Gen.Choose(1, 90).ToArbitrary(), (day, ahead) =>
            WhenSaid.Read($"Bitte rufen Sie mich in {ahead} Tagen an.", day, Week, null)?.Day == Week.WorkingDayFrom(NotNewYear(day.AddDays(ahead)))));

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_takes_no_longer_than_a_mail_may(string part) => InTime(() => WhenSaid.Read(string.Concat(Enumerable.Repeat(part, 1024 * 1024 / part.Length)), new DateOnly(2027, 2, 24), Week, null));

    [Fact]
    public void Mails_made_to_hurt_do_not() => Assert.All(HostileMails.All.Values, mail => InTime(() => WhenSaid.Read(mail, Week, "en-GB")));

    private static DateOnly NotNewYear(DateOnly day) => day is { Month: 1, Day: 1 } ? day.AddDays(1) : day;

    private static void InTime(Action read)
    {
        read();
        var fastest = TimeSpan.MaxValue;
        for (var tries = 0; tries < 3 && fastest > Generous; tries++)
        {
            var start = Stopwatch.GetTimestamp();
            read();
            var took = Stopwatch.GetElapsedTime(start);
            fastest = took < fastest ? took : fastest;
        }

        Assert.True(fastest < Generous, $"{fastest.TotalMilliseconds:0} ms");
    }
}
