using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Core.Said;

namespace FollowUp.Office.Core.Tests.Said;

/// <summary>The rules, each by itself, said on Wednesday, 24 February 2027 unless another day is given.</summary>
public sealed class WhenSaidTests
{
    private static readonly WorkingWeek Week = WorkingWeek.Usual("Europe/Berlin");
    private static readonly DateOnly Wednesday = new(2027, 2, 24);

    // In the other order it would be yesterday, and nobody asks for that; an order is told by a date beside it only.
    [Fact]
    public void A_lone_date_is_read_in_the_order_of_the_place() =>
        Assert.Equal(new DateOnly(2066, 9, 6), WhenSaid.Read("Please call me on 04/09/2066.", new DateOnly(2066, 4, 10), Week, "en-GB")?.Day);

    [Theory]
    [InlineData("Call me in April.", "2027-04-01")]
    [InlineData("Call me in May.", "2027-05-03")]
    [InlineData("Call me in early May.", "2027-05-03")]
    [InlineData("Call me in mid-May.", "2027-05-17")]
    [InlineData("Call me at the end of March.", "2027-03-29")]
    [InlineData("Call me the first week of April.", "2027-04-05")]
    [InlineData("Call me the last week of May.", "2027-05-24")]
    [InlineData("Call me on the second Tuesday of April.", "2027-04-13")]
    [InlineData("Call me in the second half of April.", "2027-04-16")]
    [InlineData("Call me in Q4.", "2027-10-01")]
    [InlineData("Call me in Q1 next year.", "2028-01-03")]
    [InlineData("Call me next quarter.", "2027-04-01")]
    [InlineData("Call me at the end of the quarter.", "2027-03-29")]
    [InlineData("Call me in the second half of the year.", "2027-07-01")]
    [InlineData("Call me at the end of the year.", "2027-12-01")]
    [InlineData("Call me in May next year.", "2028-05-01")]
    [InlineData("Call me next year in May.", "2028-05-01")]
    [InlineData("Call me in the autumn.", "2027-09-01")]
    [InlineData("Call me after the summer.", "2027-09-01")]
    [InlineData("Call me after Easter.", "2027-03-30")]
    [InlineData("Call me before Easter.", "2027-03-19")]
    [InlineData("Call me two weeks after Easter.", "2027-04-12")]
    [InlineData("Call me the Thursday after Easter.", "2027-04-01")]
    [InlineData("Call me after Whitsun.", "2027-05-18")]
    [InlineData("Call me after Good Friday 2028.", "2028-04-17")]
    [InlineData("Call me after Thanksgiving.", "2027-11-29")]
    [InlineData("Call me in 2-3 weeks.", "2027-03-17")]
    [InlineData("Call me in two to three weeks.", "2027-03-17")]
    [InlineData("Call me in a fortnight.", "2027-03-10")]
    [InlineData("Call me in half a year.", "2027-08-24")]
    [InlineData("Call me tomorrow.", "2027-02-25")]
    [InlineData("Call me by Friday.", "2027-02-26")]
    [InlineData("Call me before Friday.", "2027-02-25")]
    [InlineData("Not before June, please.", "2027-06-01")]
    [InlineData("Not in March, please.", "2027-04-01")]
    [InlineData("Busy until 12 March.", "2027-03-12")]
    [InlineData("I am away from 1 to 12 March, call me after that.", "2027-03-15")]
    [InlineData("Call me on 03/04/2027.", "2027-04-05")]
    [InlineData("Do not call before 15 April.", "2027-04-15")]
    [InlineData("After our fair on 15 April I am all ears.", "2027-04-16")]
    [InlineData("Im Mai?", "2027-05-03")]
    [InlineData("Fragen Sie in 14 Tagen nach.", "2027-03-10")]
    [InlineData("Melden Sie sich zum Jahresende.", "2027-12-01")]
    [InlineData("Rufen Sie in der zweiten Aprilhälfte an.", "2027-04-16")]
    [InlineData("Rappelez-moi au T3.", "2027-07-01")]
    [InlineData("Llámeme la última semana de mayo.", "2027-05-24")]
    [InlineData("5月末にお電話ください。", "2027-05-31")]
    [InlineData("来年の4月にご連絡ください。", "2028-04-03")]
    [InlineData("第3四半期にご連絡ください。", "2027-07-01")]
    public void Reads(string text, string expected) => Assert.Equal(expected, On(Wednesday, text));

    [Theory]
    [InlineData("Happy New Year!")]
    [InlineData("Frohe Weihnachten und einen guten Rutsch ins neue Jahr!")]
    [InlineData("You may call me.")]
    [InlineData("Call me after my holidays.")]
    [InlineData("We talked last Monday.")]
    [InlineData("Thank you for the call on Tuesday.")]
    [InlineData("Your offer of 19 February arrived.")]
    [InlineData("Call me on 12 March 2019.")]
    [InlineData("Call me on 12 March 2035.")]
    [InlineData("Call me on 0171 2345.")]
    [InlineData("")]
    [InlineData(null)]
    public void Says_nothing(string? text) => Assert.Null(On(Wednesday, text));

    [Fact]
    public void The_sentence_is_kept_as_it_was_written() =>
        Assert.Equal("Bitte rufen Sie mich  nach Ostern\u00a0an!".Replace("  ", " ").Replace('\u00a0', ' '), Said("Danke.\n\nBitte rufen Sie mich  nach\nOstern\u00a0an!\nGruß, Jo")?.Words);

    [Fact]
    public void Of_a_long_sentence_what_stands_around_the_date_is_kept()
    {
        var words = Said(string.Concat(Enumerable.Repeat("and so on ", 60)) + "call me in April " + string.Concat(Enumerable.Repeat("and so on ", 60)))!.Words;

        Assert.InRange(words.Length, 100, SaidWhen.MostCharacters);
        Assert.Contains("call me in April", words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_asked_for_beats_what_was_only_said() =>
        Assert.Equal("2027-05-03", On(Wednesday, "In March we are moving. Call me in May. In June we are away."));

    [Fact]
    public void Neither_quotation_nor_signature_is_read() =>
        Assert.Null(On(Wednesday, "No, not for us, we are well served.\n\nBest regards,\nDana Swope\nCall us in April\n\nOn Monday Robin wrote:\n> call you in May?"));

    [Fact]
    public void Thanks_at_the_top_close_no_letter() =>
        Assert.Equal("2027-03-30", On(Wednesday, "Hi Robin,\n\nThanks!\n\nPlease call me after Easter.\n\nThanks,\nDana"));

    [Fact]
    public void The_day_is_counted_in_the_owners_zone()
    {
        var mail = Mail("Call me tomorrow.", new DateTimeOffset(2027, 2, 24, 23, 30, 0, TimeSpan.Zero));

        Assert.Equal(new DateOnly(2027, 2, 25), WhenSaid.Read(mail, WorkingWeek.Usual("Europe/London"), null)?.Day);
        Assert.Equal(new DateOnly(2027, 2, 26), WhenSaid.Read(mail, WorkingWeek.Usual("Asia/Tokyo"), null)?.Day);
        Assert.Equal(new DateOnly(2027, 2, 25), WhenSaid.Read(mail, WorkingWeek.Usual("Nowhere/Nowhere"), null)?.Day);
    }

    [Fact]
    public void The_proposal_is_a_working_day_of_the_owners_week()
    {
        var gulf = Week with { Days = new HashSet<DayOfWeek> { DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday } };

        Assert.Equal(new DateOnly(2027, 4, 4), WhenSaid.Read("Call me in April.", Wednesday, gulf, null)?.Day);
    }

    [Theory]
    [InlineData("en-US", "2027-03-04")]
    [InlineData("en-GB", "2027-04-05")]
    [InlineData(null, "2027-04-05")]
    public void The_locale_orders_day_and_month(string? locale, string expected) =>
        Assert.Equal(expected, WhenSaid.Read("Call me on 03/04.", Wednesday, Week, locale)?.Day.ToString("yyyy-MM-dd"));

    private static SaidWhen? Said(string? text) => WhenSaid.Read(text, Wednesday, Week, "en-GB");

    private static string? On(DateOnly day, string? text) => WhenSaid.Read(text, day, Week, "en-GB")?.Day.ToString("yyyy-MM-dd");

    private static MessageFacts Mail(string body, DateTimeOffset at) => new()
    {
        Id = "id", InternetMessageId = "<m@x>", ConversationId = "", Subject = "Re: call on 3 May", From = new Person("Dana Swope", "dana@swope.example"), At = at, Side = MailSide.Received, BodyText = body,
    };
}
