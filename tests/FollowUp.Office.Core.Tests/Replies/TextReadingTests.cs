using FollowUp.Office.Core.Replies;
using FollowUp.Office.Core.Replies.Phrases;
using static FollowUp.Office.Core.Tests.Replies.SampleMails;

namespace FollowUp.Office.Core.Tests.Replies;

/// <summary>What subject and body say, on both sides of each edge.</summary>
public sealed class TextReadingTests
{
    [Theory]
    [InlineData("Hi Robin,", true)]
    [InlineData("Robin", true)]
    [InlineData("Dear Mr Vale:", true)]
    [InlineData("Hi Robinson,", false)]
    [InlineData("Hi Chrobin,", false)]
    [InlineData("Hi,\nRobin will know", false)]
    [InlineData("Hi,\nit was a pleasure, Robin!", true)]
    [InlineData("Hi,\nwrite to Ann, Robin or Omar.", false)]
    [InlineData("Hi,\nwrite to Robin.", false)]
    [InlineData("Hello and welcome to our answering service, which answers all that you write to us, Robin", false)]
    public void One_who_greets_knows_whom_they_write_to(string body, bool greets) => Assert.Equal(greets, new BodyReading(Mail("", body)).GreetsRecipient);

    [Fact]
    public void Only_names_of_three_letters_and_the_first_five_people_are_looked_for()
    {
        BodyReading To(string body, params string[] names) => new(Mail("", body) with { Recipients = [.. names.Select(name => new Person(name, "x@y"))] });

        Assert.False(To("Hi Bo,", "Bo").GreetsRecipient);
        Assert.True(To("Hi Ann,", "Ann").GreetsRecipient);
        Assert.True(To("Hi Ann,", "Vale, Ann").GreetsRecipient);
        Assert.True(To("Hi Ann,", "ann.vale@x").GreetsRecipient);
        Assert.True(To("Hi Ann,", "One", "Two", "Three", "Four", "Ann").GreetsRecipient);
        Assert.False(To("Hi Ann,", "One", "Two", "Three", "Four", "Five", "Ann").GreetsRecipient);
        Assert.False(To("Hi Ann,", new string('x', 101) + " Ann").GreetsRecipient);
        Assert.True(To("Hi Ann,", new string('x', 96) + " Ann").GreetsRecipient);
    }

    [Theory]
    [InlineData("When?", true)]
    [InlineData("When? Now.", true)]
    [InlineData("When?)", true)]
    [InlineData("See https://x.example/?id=1", false)]
    [InlineData("See https://x.example/?id=1 or not?", true)]
    [InlineData("See https://x.example/?id=1&b?c=2", false)]
    [InlineData("Now.", false)]
    [InlineData("Now.\n> When?", false)]
    public void A_question_is_no_address_of_the_web(string body, bool asks) => Assert.Equal(asks, new BodyReading(Mail("", body)).AsksSomething);

    [Theory]
    [InlineData("Automatic reply: away", true)]
    [InlineData("*** Automatic reply *** away", true)]
    [InlineData("[Automatic reply] away", true)]
    [InlineData("(Automatic reply) away", true)]
    [InlineData("Automatic reply - away", true)]
    [InlineData("Automatic reply. Away", true)]
    [InlineData("Automatic reply! Away", true)]
    [InlineData("Automatic reply", false)]
    [InlineData("Automatic reply is on", false)]
    [InlineData("The automatic reply: away", false)]
    [InlineData("", false)]
    [InlineData("***", false)]
    public void A_body_may_begin_with_what_it_is(string body, bool begins) => Assert.Equal(begins, new BodyReading(Mail("", body)).BeginsAsAnswer);

    [Theory]
    [InlineData("begin:vcalendar", true)]
    [InlineData("  BEGIN:VCALENDAR\nX", true)]
    [InlineData("x BEGIN:VCALENDAR", false)]
    public void A_calendars_data_begins_as_such(string body, bool isData) => Assert.Equal(isData, new BodyReading(Mail("", body)).IsCalendarData);

    [Fact]
    public void What_is_cited_is_not_the_writers()
    {
        bool Formal(string body) => new BodyReading(Mail("", body)).Top[PhraseRole.AbsentFormal];

        Assert.False(Formal("They wrote \"I am on annual leave\" and left."));
        Assert.True(Formal("They wrote I am on annual leave and left."));
        Assert.True(Formal("They wrote \"I am unavailable\" and left."));
        Assert.False(Formal("A \"word\" and \"I am on annual leave\" and left."));
        Assert.True(Formal("A \"word that is quoted here\" and I am on annual leave."));
        Assert.True(Formal("An open \" and I am on annual leave."));
        Assert.True(Formal("\"" + new string('x', 560) + ". I am on annual leave until Monday next week.\""));
        Assert.False(Formal("\"" + new string('x', 550) + ". I am on annual leave until Monday next week.\""));
        Assert.True(Formal("I am on annual leave \""));
    }

    [Fact]
    public void Only_the_beginning_of_a_body_is_looked_at()
    {
        bool Fails(int before) => new BodyReading(Mail("", new string('.', before) + " undeliverable")).Whole[PhraseRole.Failure];

        Assert.True(Fails(4000 - 14));
        Assert.False(Fails(4000 - 13));
    }

    [Theory]
    [InlineData("Words.\n> older", 7)]
    [InlineData("Words.\n| older", 7)]
    [InlineData("Words.\n--\nDana", 7)]
    [InlineData("Words.\n---- x\nolder", 7)]
    [InlineData("Words.\n____ x\nolder", 7)]
    [InlineData("Words.\n=====\nolder", 7)]
    [InlineData("=====\nWords.", 12)]
    [InlineData("Words.\n====\nmore", 16)]
    [InlineData("Words.\nFrom: Robin\nolder", 7)]
    [InlineData("Words.\n*** From: Robin\nolder", 7)]
    [InlineData("Words.\nOn Monday Robin wrote:\nolder", 7)]
    [InlineData("Words.\nBest regards\nDana", 7)]
    [InlineData("Words.\nBest regards, Dana", 7)]
    [InlineData("Words.\nThanks for the draft\nmore", 32)]
    [InlineData("Best regards\nWords.", 19)]
    [InlineData("\n\nWords.", 6)]
    public void New_text_ends_above_signature_and_quotation(string body, int length) => Assert.Equal(length, new BodyReading(Mail("", body)).TopLength);

    [Theory]
    [InlineData("> older", true)]
    [InlineData("from: robin", true)]
    [InlineData("-----original message-----", true)]
    [InlineData("on monday robin wrote:", true)]
    [InlineData("best regards\ndana", false)]
    [InlineData("", false)]
    [InlineData("\n\n", false)]
    [InlineData("three things:", false)]
    [InlineData("----", false)]
    public void History_is_what_somebody_wrote_before(string text, bool holds) => Assert.Equal(holds, NewText.HoldsHistory(text));

    [Theory]
    [InlineData("Re: Offer", true)]
    [InlineData("RE : Offer", true)]
    [InlineData("Re[2]: Offer", true)]
    [InlineData("RE (3): Offer", true)]
    [InlineData("Re^2: Offer", true)]
    [InlineData("Antw: Offer", true)]
    [InlineData("Reply: Offer", true)]
    [InlineData("[External] Re: Offer", true)]
    [InlineData("(x) * AW: Offer", true)]
    [InlineData("答复: Offer", true)]
    [InlineData("Offer", false)]
    [InlineData("Offer: new", false)]
    [InlineData("A.B: Offer", false)]
    [InlineData("a b: Offer", false)]
    [InlineData("1: Offer", false)]
    [InlineData("[2]: Offer", false)]
    [InlineData(": Offer", false)]
    [InlineData("", false)]
    [InlineData("[a tag that is far too long] Re: Offer", false)]
    [InlineData("Automatic reply: Re: Offer", false)]
    public void A_mark_of_an_answer_stands_first(string subject, bool isAnswer) => Assert.Equal(isAnswer, new SubjectReading(subject).IsAnswer);

    [Theory]
    [InlineData("Automatic reply: Offer", true)]
    [InlineData("[Automatic reply] Offer", true)]
    [InlineData("(Automatic reply) Offer", true)]
    [InlineData("Automatic reply | Offer", true)]
    [InlineData("[External] Automatic reply: Offer", true)]
    [InlineData("Automatic reply", false)]
    [InlineData("Automatic reply to Offer", false)]
    [InlineData("Re: Automatic reply: Offer", false)]
    [InlineData("Offer: Automatic reply: x", false)]
    public void A_program_sets_its_mark_before_the_subject(string subject, bool isMarked) => Assert.Equal(isMarked, new SubjectReading(subject).IsMarked(PhraseRole.SubjectAuto));

    [Theory]
    [InlineData("Out of office", true, true)]
    [InlineData("Out of office!", true, true)]
    [InlineData("Out of office until Monday", true, false)]
    [InlineData("Out of office 3.3.", true, false)]
    [InlineData("Out of office Re: Offer", true, false)]
    [InlineData("Out of office bis Montag", true, false)]
    [InlineData("Out of office party", false, false)]
    [InlineData("Re: Out of office", false, false)]
    [InlineData("My out of office", false, false)]
    public void A_title_has_nothing_or_a_date_behind_it(string subject, bool isTitle, bool isWhole)
    {
        var reading = new SubjectReading(subject);

        Assert.Equal((isTitle, isWhole), (reading.IsTitle(PhraseRole.SubjectAway), reading.IsWhole(PhraseRole.SubjectAway)));
    }

    [Fact]
    public void Only_the_beginning_of_a_subject_is_looked_at()
    {
        bool Holds(int before) => new SubjectReading(new string('.', before) + " request received").Holds(PhraseRole.SubjectAck);

        Assert.True(Holds(400 - 17));
        Assert.False(Holds(400 - 16));
    }

    [Theory]
    [InlineData("Straße", "strasse")]
    [InlineData("ÀÉÎÕÜ çñ", "aeiou cn")]
    [InlineData("İstanbul Łódź Øre Đ", "istanbul lodz ore d")]
    [InlineData("a  \t b", "a b")]
    [InlineData("a \r\n\r\n\r\n b", "a\n\nb")]
    [InlineData("a\u2028b", "a\nb")]
    [InlineData("so\u00ADft\u200B", "soft")]
    [InlineData("‘a’ “b” – c", "'a' \"b\" - c")]
    [InlineData("ＡＢ！", "ab!")]
    [InlineData("か\u3099", "が")]
    [InlineData("カ゛。、", "カ゛.,")]
    [InlineData("\u0001x\u0007", "x")]
    [InlineData("", "")]
    public void Texts_are_compared_in_one_form(string text, string folded) => Assert.Equal(folded, Folding.Of(text));

    [Theory]
    [InlineData(253, true)]
    [InlineData(254, true)]
    [InlineData(255, false)]
    public void An_address_has_a_longest(int length, bool isAddress) => Assert.Equal(isAddress, MailAddresses.Normalise(new string('a', length - 2) + "@b") is not null);

    [Theory]
    [InlineData("a b@c")]
    [InlineData("a\u0007@c")]
    [InlineData("a,b@c")]
    [InlineData("a;b@c")]
    [InlineData("\"a\"@c")]
    [InlineData("(a)@c")]
    [InlineData("a>@c")]
    [InlineData("a<@c")]
    public void What_no_address_holds_makes_it_none(string text) => Assert.Null(MailAddresses.Normalise(text));

    [Fact]
    public void Half_a_character_makes_it_none() => Assert.Null(MailAddresses.Normalise("a\uD800@c"));

    [Theory]
    [InlineData("<a@x> <b@x>", 100, new[] { "<b@x>", "<a@x>" })]
    [InlineData("<a@x> <b@x>", 1, new[] { "<b@x>" })]
    [InlineData("x <a@x> y", 100, new[] { "<a@x>" })]
    [InlineData("a@x>", 100, new string[0])]
    [InlineData(">", 100, new string[0])]
    [InlineData("<a@x", 100, new string[0])]
    [InlineData("", 100, new string[0])]
    public void Ids_are_read_from_the_nearest(string value, int most, string[] ids) => Assert.Equal(ids, MailAddresses.MessageIdsIn(value, most));

    [Fact]
    public void A_hundred_ids_are_enough() =>
        Assert.Equal(100, MailAddresses.MessageIdsIn(string.Concat(Enumerable.Repeat("<a@x>", 200))).Count);

    [Fact]
    public void The_domain_follows_the_sign() => Assert.Equal("swope.example", MailAddresses.DomainOf("dana@swope.example"));
}
