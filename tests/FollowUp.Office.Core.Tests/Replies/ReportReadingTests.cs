using FollowUp.Office.Core.Replies;
using static FollowUp.Office.Core.Tests.Replies.SampleMails;

namespace FollowUp.Office.Core.Tests.Replies;

/// <summary>Whom a failure report names, which mail it is about and whether it is final.</summary>
public sealed class ReportReadingTests
{
    private const string Head = "Subject: failed\r\n\r\n";

    [Theory]
    [InlineData("said 5.1.1", true)]
    [InlineData("5.1.1 unknown", true)]
    [InlineData("#5.1.1: unknown", true)]
    [InlineData("(4.2.2)", false)]
    [InlineData("4.2.2.", false)]
    [InlineData("4.222.222", false)]
    [InlineData("4.2.2, then 5.1.1", true)]
    [InlineData("5.1.1, then 4.2.2", true)]
    [InlineData("4.2.2 and 4.4.7", false)]
    [InlineData("version 14.2.2", null)]
    [InlineData("v4.2.2", null)]
    [InlineData("x-4.2.2", null)]
    [InlineData("1.4.2.2", null)]
    [InlineData("4.2.2.9", null)]
    [InlineData("4.2.2x", null)]
    [InlineData("4.2222.2", null)]
    [InlineData("4.2.2222", null)]
    [InlineData("4..2", null)]
    [InlineData("4.2.", null)]
    [InlineData("4.2-2", null)]
    [InlineData("3.2.2", null)]
    [InlineData("6.2.2", null)]
    [InlineData(".4.2.2", null)]
    [InlineData("4.2", null)]
    [InlineData("", null)]
    public void A_code_says_whether_it_is_final(string text, bool? permanent) => Assert.Equal(permanent, StatusCodes.ArePermanent(text));

    [Fact]
    public void A_report_without_a_code_is_final() => Assert.True(BounceReport.IsPermanent(Mail("failed", "It just failed.")));

    [Theory]
    [InlineData("Status: 5.1.1", true)]
    [InlineData("status: 4.4.7", false)]
    [InlineData("Status: 4.4.7\nStatus: 5.1.1", true)]
    [InlineData("Status: 5.1.1\nStatus: 4.4.7", true)]
    [InlineData("Status: 2.0.0", null)]
    [InlineData("X-Status: 5.1.1", null)]
    public void The_reports_own_status_comes_before_its_words(string fields, bool? permanent)
    {
        var report = Mail("failed", "said 4.2.2") with { Source = Head + fields };

        Assert.Equal(permanent, DeliveryStatus.Of(report).IsPermanent);
        Assert.Equal(permanent ?? false, BounceReport.IsPermanent(report));
    }

    [Theory]
    [InlineData("Final-Recipient: rfc822; dana@swope.example", "dana@swope.example")]
    [InlineData("  final-recipient:rfc822;<dana@swope.example>", "dana@swope.example")]
    [InlineData("Final-Recipient: \"dana@swope.example\"", "dana@swope.example")]
    [InlineData("Original-Recipient: rfc822; dana@swope.example", "dana@swope.example")]
    [InlineData("Final-Recipient:\n rfc822; dana@swope.example", "dana@swope.example")]
    [InlineData("Final-Recipient: rfc822;\n\tdana@swope.example", "dana@swope.example")]
    [InlineData("Final-Recipient: rfc822;\ndana@swope.example", null)]
    [InlineData("Final-Recipient: rfc822; dana@swope.example\n .org", "dana@swope.example")]
    [InlineData("Final-Recipient: rfc822; dana", null)]
    [InlineData("Recipient: rfc822; dana@swope.example", null)]
    public void A_recipient_is_read_as_programs_write_it(string fields, string? address) =>
        Assert.Equal(address is null ? [] : [address], DeliveryStatus.Of(Mail() with { Source = Head + fields }).Recipients);

    [Fact]
    public void What_stands_in_the_reports_own_header_is_not_the_returned_mails() =>
        Assert.Equal(["<ours@us>"], DeliveryStatus.Of(Mail() with { Source = "Message-ID: <report@x>\r\n\r\nMessage-ID: <ours@us>\r\nMessage-ID: <ours@us>\r\n" }).OriginalIds);

    [Fact]
    public void A_flood_is_read_to_a_bound()
    {
        string Recipients(int count) => Head + string.Concat(Enumerable.Range(0, count).Select(number => $"Final-Recipient: rfc822; d{number}@x.example\n"));
        string Ids(int count) => Head + string.Concat(Enumerable.Range(0, count).Select(number => $"Message-ID: <{number}@x>\n"));
        IReadOnlyList<string> After(int lines) => DeliveryStatus.Of(Mail() with { Source = "\n" + string.Concat(Enumerable.Repeat("\n", lines)) + "Final-Recipient: d@x.example" }).Recipients;

        Assert.Equal(50, DeliveryStatus.Of(Mail() with { Source = Recipients(60) }).Recipients.Count);
        Assert.Equal(50, DeliveryStatus.Of(Mail() with { Source = Ids(60) }).OriginalIds.Count);
        Assert.Single(After(3998));
        Assert.Empty(After(3999));
        Assert.Empty(DeliveryStatus.Of(Mail() with { Source = Head + new string('x', 128 * 1024) + "\nFinal-Recipient: d@x.example" }).Recipients);
    }

    [Fact]
    public void A_value_is_cut_where_none_goes_on()
    {
        string Long(int length) => Head + "Final-Recipient: a@" + new string('x', length);

        Assert.Equal(1000, DeliveryStatus.Of(Mail() with { Source = Long(2000) }).Recipients[0].Length);
        Assert.Equal(502, DeliveryStatus.Of(Mail() with { Source = Long(500) }).Recipients[0].Length);
    }

    [Theory]
    [InlineData("No luck with <dana@swope.example>: unknown", new[] { "dana@swope.example" })]
    [InlineData("No luck with dana@swope.example.", new[] { "dana@swope.example" })]
    [InlineData("(dana@swope.example), [omar@else.example]; \"erik@else.example\"", new[] { "dana@swope.example", "omar@else.example", "erik@else.example" })]
    [InlineData("mailto:dana@swope.example|to=omar@else.example", new[] { "dana@swope.example", "omar@else.example" })]
    [InlineData("dana@swope.example\tDANA@swope.example", new[] { "dana@swope.example" })]
    [InlineData("Sent by robin@vale.example through gateway@x.example to dana@swope.example", new[] { "dana@swope.example" })]
    [InlineData("dana@swope.example\r\n-- original message --\r\nTo: omar@else.example", new[] { "dana@swope.example" })]
    [InlineData("original message\ndana@swope.example", new[] { "dana@swope.example" })]
    [InlineData("Nobody", new string[0])]
    public void Words_name_whom_it_did_not_reach(string body, string[] expected) =>
        Assert.Equal(expected, BounceReport.AddressesIn(Mail("failed", body, "gateway@x.example")));

    [Fact]
    public void The_reports_own_fields_come_before_its_words()
    {
        var report = Mail("failed", "No luck with omar@else.example", "gateway@x.example", headers: ("x-failed-recipients", "dana@swope.example, erik@else.example"));

        Assert.Equal(["dana@swope.example", "erik@else.example"], BounceReport.AddressesIn(report));
        Assert.Equal(["dana@swope.example", "erik@else.example", "f@x.example"], BounceReport.AddressesIn(report with { Source = Head + "Final-Recipient: rfc822; f@x.example" }));
        Assert.Equal(["omar@else.example"], BounceReport.AddressesIn(report with { Headers = [new("X-Failed-Recipients", "robin@vale.example")] }));
    }

    [Fact]
    public void Fifty_addresses_are_enough()
    {
        var many = string.Join(' ', Enumerable.Range(0, 300).Select(number => $"d{number}@x.example"));

        Assert.Equal(50, BounceReport.AddressesIn(Mail("failed", many)).Count);
        Assert.Equal(50, BounceReport.AddressesIn(Mail("failed", "", headers: [.. Enumerable.Range(0, 60).Select(number => ("X-Failed-Recipients", $"d{number}@x.example"))])).Count);
        Assert.Empty(BounceReport.AddressesIn(Mail("failed", new string(' ', 16 * 1024) + "d@x.example")));
        Assert.Single(BounceReport.AddressesIn(Mail("failed", new string(' ', 16 * 1024 - 11) + "d@x.example")));
    }

    [Theory]
    [InlineData("dana@swope.example", null, null, null, false)]
    [InlineData("mailer-daemon@x.example", null, null, null, true)]
    [InlineData("postmaster@x.example", null, null, null, true)]
    [InlineData(" ", null, null, null, true)]
    [InlineData("dana@swope.example", "REPORT.IPM.Note.NDR", null, null, true)]
    [InlineData("dana@swope.example", "report.x", null, null, true)]
    [InlineData("dana@swope.example", "IPM.Note", null, null, false)]
    [InlineData("dana@swope.example", null, "X-Failed-Recipients", "x", true)]
    [InlineData("dana@swope.example", null, "Return-Path", " <> ", true)]
    [InlineData("dana@swope.example", null, "Return-Path", "<d@x.example>", false)]
    [InlineData("dana@swope.example", null, "Content-Type", "Multipart/Report; x", true)]
    [InlineData("dana@swope.example", null, "Content-Type", "text/plain", false)]
    public void Only_a_report_is_read_as_one(string sender, string? messageClass, string? field, string? value, bool isReport)
    {
        var mail = Mail("failed", "No luck with <omar@else.example>", sender, messageClass, field is null ? [] : [(field, value!)]);

        Assert.Equal(isReport ? ["omar@else.example"] : [], BounceReport.FailedAddresses(mail));
        Assert.Equal(isReport ? ["<omar@else.example>"] : [], BounceReport.OriginalMessageIds(mail));
    }

    [Fact]
    public void The_returned_mails_id_comes_before_those_that_the_text_quotes()
    {
        var report = Mail("failed", "<one@us> then <ours@us>", "") with { Source = Head + "Message-ID: <ours@us>" };

        Assert.Equal(["<ours@us>", "<one@us>"], BounceReport.OriginalMessageIds(report));
        Assert.Equal(50, BounceReport.OriginalMessageIds(Mail("failed", string.Join(' ', Enumerable.Range(0, 60).Select(number => $"<{number}@x>")), "")).Count);
    }

    [Theory]
    [InlineData("Failed.\nOriginal message\nTo: x", 8)]
    [InlineData("Failed.\n--- Original message ---\nTo: x", 8)]
    [InlineData("Failed.\r\n> *** _= Return-Path: <x>", 9)]
    [InlineData("RECEIVED: from x", 0)]
    [InlineData("Failed.\nYour original message follows", 8)]
    [InlineData("Failed. Original message", -1)]
    [InlineData("Failed.\n\n", -1)]
    [InlineData("", -1)]
    public void The_returned_mail_begins_where_it_is_announced(string body, int start) => Assert.Equal(start, ReturnedMail.StartIn(body));
}
