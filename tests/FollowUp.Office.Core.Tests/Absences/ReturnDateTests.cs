using System.Diagnostics;
using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

public sealed class ReturnDateTests
{
    private static readonly DateOnly NewYearsWeek = new(2026, 12, 28);

    [Theory]
    [InlineData("Back on 03/04/2027.", "en-US", "2027-03-04")]
    [InlineData("Back on 03/04/2027.", "en-GB", "2027-04-03")]
    [InlineData("Back on 03/04/2027.", null, "2027-04-03")]
    [InlineData("Back on 03/04.", "en-US", "2027-03-04")]
    [InlineData("Back on 13/04.", "en-US", "2027-04-13")]
    [InlineData("Back on 04/13.", "en-GB", "2027-04-13")]
    [InlineData("Back on Thursday 03/04.", "en-GB", "2027-03-04")]
    [InlineData("Back on 3.4.2027.", "en-US", "2027-04-03")]
    [InlineData("De retour le 03/04/2027.", "en-US", "2027-04-03")]
    [InlineData("3/4まで休暇です。", "en-GB", "2027-03-05")]
    [InlineData("Away until 04-03-2027.", "en-GB", "2027-03-04")]
    [InlineData("I'm back 3/4/27.", "de-DE", "2027-04-03")]
    [InlineData("I am away from 02/25/2027 to 03/05/2027.", "en-GB", "2027-03-08")]
    [InlineData("I am away from 25/02/2027 to 05/03/2027.", "en-US", "2027-03-08")]
    [InlineData("Out from Tue 03/02/2027 until Mon 03/08/2027.", "en-GB", "2027-03-09")]
    [InlineData("Returning 03/08/2027. This answers your message sent on 02/24/2027.", "en-GB", "2027-03-08")]
    [InlineData("Returning 04/03/2027. This answers your message sent on 02/03/2027.", "en-GB", "2027-03-04", "2027-03-02")]
    [InlineData("Returning 03/04/2027. This answers your message sent on 03/02/2027.", "en-GB", "2027-03-04", "2027-03-02")]
    public void The_order_of_day_and_month_follows_language_and_locale(string body, string? locale, string expected, string? today = null) =>
        Reading.Says(body, expected, locale, today: today is null ? null : DateOnly.ParseExact(today, "yyyy-MM-dd"));

    [Theory]
    [InlineData("Back on 4 January.", "2027-01-04")]
    [InlineData("Ich bin vom 21.12. bis 6.1. im Urlaub.", "2027-01-07")]
    [InlineData("Out of office 24 Dec - 1 Jan.", "2027-01-04")]
    [InlineData("Absente jusqu'au 31 décembre.", "2027-01-01")]
    [InlineData("I am back on 30 December.", "2026-12-30")]
    [InlineData("I was to be back on 20 December.", null)]
    public void The_year_may_turn(string body, string? expected) => Reading.Says(body, expected, today: NewYearsWeek);

    [Theory]
    [InlineData("2028-01-10", "Back on 29 February.", "2028-02-29")]
    [InlineData("2027-01-10", "Back on 29 February.", null)]
    [InlineData("2027-12-20", "Bis 29.2. im Urlaub.", "2028-03-01")]
    [InlineData("2027-02-24", "Back on 29 February 2028.", "2028-02-29")]
    public void The_29th_of_February_needs_its_year(string today, string body, string? expected) =>
        Reading.Says(body, expected, today: DateOnly.ParseExact(today, "yyyy-MM-dd"));

    [Theory]
    [InlineData("2027-02-22", "2027-03-01")]
    [InlineData("2027-02-26", "2027-03-01")]
    [InlineData("2027-02-27", "2027-03-01")]
    [InlineData("2027-02-28", "2027-03-01")]
    [InlineData("2027-03-01", "2027-03-08")]
    public void A_weekday_is_the_next_one_after_today(string today, string expected) =>
        Reading.Says("I am back on Monday.", expected, today: DateOnly.ParseExact(today, "yyyy-MM-dd"));

    [Theory]
    [InlineData("Abwesend bis 12.12.", "2027-12-13")]
    [InlineData("Out of office until 5 March", "2027-03-05")]
    [InlineData("Away: 1-14 August", "2027-08-16")]
    [InlineData("Out of Office: back on Monday", "2027-03-01")]
    [InlineData("Absent jusqu'au 5 mars", "2027-03-08")]
    public void The_subject_counts(string subject, string expected) => Reading.Says("Thank you for your message.", expected, subject: subject);

    [Theory]
    [InlineData("Out until 5 March", "Ich bin bis 5. März abwesend und am 9. März zurück.", "2027-03-09")]
    [InlineData(null, "Ich bin bis 3.3. abwesend. Ab 8.3. bin ich wieder da.\n\nI am away until 3 March and back on 8 March.", "2027-03-08")]
    [InlineData(null, "I will answer on 9 March. I am away from 1 March until 5 March.", "2027-03-08")]
    [InlineData(null, "I am out until 5 March. My colleague Ann is back on 2 March.", "2027-03-05")]
    [InlineData(null, "I was away until 12 February and am away again until 5 March.", "2027-03-05")]
    [InlineData(null, "(English below)\nIch bin bis einschließlich 5.3. abwesend.\n---\nI am away through March 5.", "2027-03-08")]
    [InlineData(null, "I'm on leave from 1 March.\nTel. +44 20 7946 0958\nBack: 9 March", "2027-03-09")]
    public void Of_several_dates_the_word_of_return_decides(string? subject, string body, string expected) => Reading.Says(body, expected, subject: subject);

    [Theory]
    [InlineData("I\u2019ll be back on Monday,\u00A03\u202FMarch.")]
    [InlineData("Back on ３ March")]
    [InlineData("Ich bin am 3. Ma\u0308rz wieder da.")]
    [InlineData("BACK ON 3RD MARCH")]
    [InlineData("Back on the 3rd of March, 2027")]
    [InlineData("Back on 3-Mar-2027")]
    [InlineData("Back on March 3rd, 2027 at 9:00 am")]
    [InlineData("Back on Wed. 3 Mar.")]
    [InlineData("I will return on 3\u00AD March\u200B.")]
    public void Marks_and_spaces_of_every_kind_pass(string body) => Reading.Says(body, "2027-03-03");

    [Theory]
    [InlineData("Back in two weeks.", "2027-03-10")]
    [InlineData("I'm taking a week off starting today.", "2027-03-03")]
    [InlineData("I am on leave for ten days from 1 March.", "2027-03-11")]
    [InlineData("Ich bin ab heute für 10 Tage im Urlaub.", "2027-03-08")]
    [InlineData("Ab dem 1. März bin ich für zwei Wochen im Urlaub.", "2027-03-15")]
    [InlineData("I am on leave for ten days.", null)]
    [InlineData("I am away. Answers take two days. Call 3 March Street.", null)]
    public void A_length_of_time_counts_from_the_day_that_is_said_with_it(string body, string? expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("I work Tuesdays to Thursdays, so I am out of the office now and will next be in on Tuesday.", "2027-03-02")]
    [InlineData("I am at college today and will read your mail tomorrow.", "2027-02-25")]
    [InlineData("Ich bin heute in der Berufsschule und lese Ihre Mail morgen.", "2027-02-25")]
    [InlineData("Vi rispondo domani, oggi sono in cantiere.", "2027-02-25")]
    [InlineData("The mailbox is unattended until Tuesday 9th.", "2027-03-09")]
    [InlineData("The baby is here! Back on 1 September 2028.", "2028-09-01")]
    [InlineData("Jsem na rodičovské dovolené, vrátím se v září 2028.", "2028-09-01")]
    [InlineData("Я в командировке, буду в понедельник.", "2027-03-01")]
    [InlineData("Nyomdánk 02.22. és 03.04. között zárva tart, az első munkanap március 5.", "2027-03-05")]
    [InlineData("Olen vanhempainvapaalla maaliskuun 2027 loppuun.", "2027-04-01")]
    [InlineData("Szabadságon vagyok március végéig.", "2027-04-01")]
    [InlineData("Mart sonuna kadar izindeyim.", "2027-04-01")]
    public void The_return_is_said_in_many_ways(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("I am back on 3 March, until then write to bob@x.example\n-- \nDana", "2027-03-03")]
    [InlineData("I am back on 3 March, until then write to bob@x.example\nSent: Monday", "2027-03-03")]
    public void The_line_before_a_signature_or_history_is_read(string body, string expected) => Reading.Says(body, expected);

    [Fact]
    public void Hostile_text_takes_no_time_and_throws_nothing()
    {
        string[] texts =
        [
            new('3', 1 << 20), string.Concat(Enumerable.Repeat("3.3.", 1 << 18)), string.Concat(Enumerable.Repeat("until ", 1 << 17)), new('\uD800', 1 << 20),
            string.Concat(Enumerable.Repeat("back 3 March ", 1 << 16)), new('\n', 1 << 20), string.Concat(Enumerable.Repeat("> x\n", 1 << 18)), new('-', 1 << 20),
            string.Concat(Enumerable.Repeat("from 1 to ", 1 << 16)), string.Concat(Enumerable.Repeat("back ", 1 << 17)) + "3 March", string.Concat(Enumerable.Repeat("on ", 1 << 17)),
        ];
        ReturnDate.Read("Back on Monday", "warm up", Reading.Wednesday, null);
        foreach (var text in texts)
        {
            // Ten times what a text may take, and the best of three: a busy machine must not fail it, a quadratic scan must.
            var fastest = Enumerable.Range(0, 3).Min(_ => Time(text));
            Assert.True(fastest < TimeSpan.FromMilliseconds(500), $"{text[..8]}: {fastest}");
        }

        static TimeSpan Time(string text)
        {
            var watch = Stopwatch.StartNew();
            ReturnDate.Read(text, text, Reading.Wednesday, "en-US");
            return watch.Elapsed;
        }
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_time_are_no_error(string today) =>
        Assert.Null(ReturnDate.Read(null, "Back tomorrow, Monday 3 March.", DateOnly.ParseExact(today, "yyyy-MM-dd"), null));
}
