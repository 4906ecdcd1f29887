using FollowUp.Office.Core.Replies;
using static FollowUp.Office.Core.Tests.Replies.SampleMails;

namespace FollowUp.Office.Core.Tests.Replies;

/// <summary>
/// Without a mark words decide, and they are weighed. Each pair stands on both sides of the balance: with one word more or less
/// the other verdict is given, so that no weight can change unnoticed.
/// </summary>
public sealed class WeighingTests
{
    private const string Absent = "I am on vacation. ";
    private const string Formal = "I am on annual leave. ";
    private const string Urgent = "In urgent cases write to my team. ";
    private const string Turn = "Please contact Omar. ";
    private const string Limited = "I have limited access. ";
    private const string Later = "More upon my return. ";
    private const string Back = "I will be back. ";
    private const string Thanks = "Thank you for your note. ";
    private const string Engaged = "Sounds good. ";
    private const string Machine = "This is an automated message. ";
    private const string Ack = "We confirm receipt of it. ";
    private const string Promise = "One of our agents takes care. ";
    private const string Ticket = "See case id 12. ";
    private const string Challenge = "Prove you are human. ";

    [Theory]
    [InlineData("", Absent + Thanks + Back)]
    [InlineData("", Absent + Later + Back)]
    [InlineData("", Absent + Urgent)]
    [InlineData("", Absent + Limited)]
    [InlineData("", Formal + Back)]
    [InlineData("", Formal + Later)]
    [InlineData("", Formal + Thanks)]
    [InlineData("", Formal + Urgent + Back + "Questions? ")]
    [InlineData("", "Robin, " + Formal + Urgent + Back + Later)]
    [InlineData("", Formal + Urgent + Back + "Write to Ann, Robin or Omar.")]
    [InlineData("", Formal + Urgent + Back + "Write to Robin.")]
    [InlineData("", Formal + Urgent + Limited + Later + Engaged)]
    [InlineData("", Absent + Turn)]
    [InlineData("Re: offer", Formal + Urgent)]
    [InlineData("Re: offer", Formal + Turn + Later)]
    [InlineData("Out of office", Absent)]
    [InlineData("Dana is on vacation", Absent)]
    [InlineData("Automatic reply to all", Absent)]
    [InlineData("Re: offer", Formal + Urgent + Limited + Later + Back + Thanks + "\n\nOn Monday Robin wrote:\n> offer")]
    [InlineData("Offer", Formal + Urgent + "\n\nOn Monday Robin wrote:\n> offer")]
    public void Enough_is_said_for_an_absence(string subject, string body) => AssertNotice("absence:en", subject, body);

    [Theory]
    [InlineData("", Absent + Back)]
    [InlineData("", Absent + Thanks)]
    [InlineData("", Formal)]
    [InlineData("", Urgent + Limited + Later + Back + Thanks)]
    [InlineData("", Formal + Urgent + "Questions? ")]
    [InlineData("", "Robin, " + Formal + Urgent + Back)]
    [InlineData("", Formal + Urgent + Back + "Good to know you, Robin!")]
    [InlineData("", Formal + Urgent + Limited + Engaged)]
    [InlineData("", Absent + Later + Engaged + Urgent + Turn)]
    [InlineData("Re: offer", Formal + Turn)]
    [InlineData("Re: offer", Absent + Turn + Later)]
    [InlineData("About my vacation", Absent)]
    [InlineData("Re: Out of office", Absent + Back)]
    [InlineData("Re: offer", Formal + Urgent + Limited + Later + Back + "\n\nOn Monday Robin wrote:\n> offer")]
    public void Too_little_is_said_for_an_absence(string subject, string body) => AssertPerson(subject, body);

    [Fact]
    public void Words_of_another_language_add_nothing()
    {
        AssertPerson("", Absent + "In dringenden Fällen wenden Sie sich an mein Team. ");
        AssertNotice("absence:en", "", Absent + Urgent);
    }

    [Fact]
    public void A_notice_says_near_its_beginning_what_it_is()
    {
        string Body(int before, string words) => new string('.', before - 1) + " " + words;

        AssertNotice("absence:en", "", Body(450, "on vacation " + Urgent));
        AssertPerson("", Body(451, "on vacation " + Urgent));
        AssertNotice("acknowledgement:en", "", Body(450, Ack + Promise));
        AssertPerson("", Body(451, Ack + Promise));
    }

    [Theory]
    [InlineData(Machine)]
    [InlineData(Machine + "Questions? ")]
    [InlineData(Machine + Engaged + Formal + Urgent + Later)]
    public void Enough_is_said_for_a_machine(string body) => AssertNotice("machine:en", "Re: offer", body);

    [Theory]
    [InlineData("Re: offer", Machine + Engaged)]
    [InlineData("Re: offer", Machine + Engaged + Formal + Urgent)]
    [InlineData("Offer", Machine)]
    public void Too_little_is_said_for_a_machine(string subject, string body) => AssertPerson(subject, body);

    [Theory]
    [InlineData("Offer", Ack + Promise)]
    [InlineData("Offer", Ack + Ticket)]
    [InlineData("Offer", Ack + Ticket + "Questions? ")]
    [InlineData("Offer", Ack + Ticket + Promise + Engaged)]
    [InlineData("Request received", Ack)]
    [InlineData("Request received", Ack + Promise + "Questions? ")]
    [InlineData("Re: offer", "Robin, " + Ack + Ticket + Promise)]
    [InlineData("Re: offer", Ack + Ticket + "\n\nOn Monday Robin wrote:\n> offer")]
    [InlineData("Offer", "Robin, " + Ack + Ticket + "\n\nOn Monday Robin wrote:\n> offer")]
    public void Enough_is_said_for_an_acknowledgement(string subject, string body) => AssertNotice("acknowledgement:en", subject, body);

    [Theory]
    [InlineData("Offer", Ack)]
    [InlineData("Offer", Promise + Ticket)]
    [InlineData("Offer", Ack + Promise + "Questions? ")]
    [InlineData("Offer", Ack + Ticket + Engaged)]
    [InlineData("Re: Request received", Ack)]
    [InlineData("Re: offer", "Robin, " + Ack + Ticket + Promise + "\n\nOn Monday Robin wrote:\n> offer")]
    public void Too_little_is_said_for_an_acknowledgement(string subject, string body) => AssertPerson(subject, body);

    [Fact]
    public void One_who_wants_to_know_whether_one_is_a_person_is_none()
    {
        AssertNotice("challenge:en", "Offer", Challenge);
        AssertNotice("challenge:en", "Offer", Challenge + "Questions? ");
        AssertPerson("Offer", Challenge + Engaged);
    }

    [Theory]
    [InlineData("Dana Swope is out of the office", "More upon my return.", true)]
    [InlineData("  dana swope is out of the office", "More upon my return.", true)]
    [InlineData("Omar is out of the office", "More upon my return.", false)]
    [InlineData("Dana Swope is here", "More upon my return.", false)]
    [InlineData("Dana Swope is out of the office", "More on Monday.", false)]
    [InlineData("Dana Swope is out of the office", "More upon my return. Sounds good.", false)]
    [InlineData("Dana Swope is out of the office", "More upon my return, yes?", false)]
    [InlineData("Dana Swope is out of the office", "Robin, more upon my return.", false)]
    public void A_program_tells_of_its_sender_in_the_third_person(string subject, string body, bool isNotice)
    {
        var verdict = ReplyClassifier.Classify(Mail(subject, body));

        Assert.Equal(isNotice ? (ReplyClass.AutoReply, "subject:en") : (ReplyClass.Human, ""), (verdict.Verdict, verdict.Evidence.Detail));
    }

    [Fact]
    public void Without_a_name_nobody_is_told_of() =>
        Assert.Equal(ReplyClass.Human, ReplyClassifier.Classify(Mail("is out of the office", "More upon my return.") with { From = new Person(" ", "dana@swope.example") }).Verdict);

    private static void AssertNotice(string evidence, string subject, string body)
    {
        var verdict = ReplyClassifier.Classify(Mail(subject, body));
        Assert.Equal((ReplyClass.AutoReply, "words", evidence), (verdict.Verdict, verdict.Evidence.Rule, verdict.Evidence.Detail));
    }

    private static void AssertPerson(string subject, string body) =>
        Assert.Equal("noAutomaticMark", ReplyClassifier.Classify(Mail(subject, body)).Evidence.Rule);
}
