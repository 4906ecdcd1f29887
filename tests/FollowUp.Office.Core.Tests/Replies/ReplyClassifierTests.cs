using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Core.Tests.Replies;

public sealed class ReplyClassifierTests
{
    [Theory]
    [InlineData("Auto-Submitted", "auto-replied", ReplyClass.AutoReply)]
    [InlineData("Auto-Submitted", "auto-replied; owner-email=\"x@y\"", ReplyClass.AutoReply)]
    [InlineData("Auto-Submitted", "auto-generated", ReplyClass.AutoReply)]
    [InlineData("Auto-Submitted", "no", ReplyClass.Human)]
    [InlineData("X-Auto-Response-Suppress", "All", ReplyClass.Human)]
    [InlineData("X-Autoreply", "yes", ReplyClass.AutoReply)]
    [InlineData("X-Autoreply", "no", ReplyClass.Human)]
    [InlineData("Precedence", "auto_reply", ReplyClass.AutoReply)]
    [InlineData("Precedence", "bulk", ReplyClass.Other)]
    [InlineData("List-Id", "<news.example>", ReplyClass.Other)]
    [InlineData("Content-Type", "multipart/report; report-type=delivery-status; boundary=x", ReplyClass.Bounce)]
    [InlineData("Content-Type", "multipart/report; report-type=disposition-notification", ReplyClass.Other)]
    [InlineData("Content-Type", "multipart/report; report-type=feedback-report", ReplyClass.Other)]
    [InlineData("Content-Type", "text/calendar; method=REPLY", ReplyClass.Calendar)]
    [InlineData("X-Failed-Recipients", "dana@swope.example", ReplyClass.Bounce)]
    [InlineData("Subject", "anything", ReplyClass.Human)]
    public void A_header_decides(string name, string value, ReplyClass expected) =>
        Assert.Equal(expected, ReplyClassifier.Classify(Mail("dana@swope.example", null, (name, value))).Verdict);

    [Theory]
    [InlineData("REPORT.IPM.Note.NDR", ReplyClass.Bounce)]
    [InlineData("REPORT.IPM.Note.DR", ReplyClass.Other)]
    [InlineData("REPORT.IPM.Note.IPNRN", ReplyClass.Other)]
    [InlineData("IPM.Schedule.Meeting.Resp.Pos", ReplyClass.Calendar)]
    [InlineData("IPM.Note.Rules.OofTemplate.Microsoft", ReplyClass.AutoReply)]
    [InlineData("IPM.Note", ReplyClass.Human)]
    public void The_message_class_decides(string messageClass, ReplyClass expected) =>
        Assert.Equal(expected, ReplyClassifier.Classify(Mail("dana@swope.example", messageClass)).Verdict);

    [Theory]
    [InlineData("MAILER-DAEMON@host.example")]
    [InlineData("Mail.Delivery.System@host.example")]
    [InlineData("MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@host.example")]
    public void Mail_of_the_mail_system_is_a_bounce(string sender) =>
        Assert.Equal(ReplyClass.Bounce, ReplyClassifier.Classify(Mail(sender, null)).Verdict);

    [Fact]
    public void Mail_from_nobody_is_no_persons_answer() =>
        Assert.Equal(ReplyClass.Other, ReplyClassifier.Classify(Mail("", null)).Verdict);

    [Fact]
    public void A_bounce_that_calls_itself_automatic_is_still_a_bounce() =>
        Assert.Equal(ReplyClass.Bounce, ReplyClassifier.Classify(Mail("x@y.example", null,
            ("Auto-Submitted", "auto-replied"), ("Content-Type", "multipart/report; report-type=\"delivery-status\""))).Verdict);

    [Fact]
    public void An_out_of_office_that_a_list_carries_is_an_out_of_office() =>
        Assert.Equal(ReplyClass.AutoReply, ReplyClassifier.Classify(Mail("x@y.example", null, ("Auto-Submitted", "auto-replied"), ("List-Id", "<l>"))).Verdict);

    [Fact]
    public void A_report_names_whom_it_could_not_reach()
    {
        var report = Mail("mailer-daemon@host.example", "REPORT.IPM.Note.NDR", ("X-Failed-Recipients", "Dana@Swope.example")) with
        {
            BodyText = "Your message to <omar@else.example> could not be delivered. Original Message-ID: <ours@us.example>.",
        };

        Assert.Equal(["dana@swope.example"], BounceReport.FailedAddresses(report));
        Assert.Contains("omar@else.example", BounceReport.FailedAddresses(report with { Headers = [] }));
        Assert.Contains("<ours@us.example>", BounceReport.OriginalMessageIds(report));
    }

    [Theory]
    [InlineData("Dana@Swope.Example ", "dana@swope.example")]
    [InlineData("no address", null)]
    [InlineData("a@b@c", null)]
    [InlineData("@b", null)]
    [InlineData("a@", null)]
    [InlineData("<a@b>", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_address_has_one_normal_form(string? written, string? normal) => Assert.Equal(normal, MailAddresses.Normalise(written));

    private static MessageFacts Mail(string sender, string? messageClass, params (string Name, string Value)[] headers) => new()
    {
        Id = "id", InternetMessageId = "<m@x>", ConversationId = "", Subject = "", From = new Person("", sender),
        At = DateTimeOffset.UnixEpoch, Side = MailSide.Received, MessageClass = messageClass,
        Headers = [.. headers.Select(header => new HeaderField(header.Name, header.Value))],
    };
}
