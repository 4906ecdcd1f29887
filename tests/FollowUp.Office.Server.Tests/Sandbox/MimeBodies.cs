using System.Text;

namespace FollowUp.Office.Server.Tests.Sandbox;

public sealed class MimeBodies
{
    [Theory]
    [InlineData("base64", "R3LDvMOfZQ==", "Grüße")]
    [InlineData("BASE64", "R3LD\nvMOf\nZQ==", "Grüße")]
    [InlineData("base64", "R3LDvM!OfZQ", "Grüße")]
    [InlineData("base64", "R3I=w7zDn2U=", "Grüße")]
    [InlineData("base64", "R3LDvMOfZ", "Grüß")]
    [InlineData("quoted-printable", "Gr=C3=BC=C3=9Fe", "Grüße")]
    [InlineData("quoted-printable", "Gr=c3=bc=\n=C3=9F= \t\ne", "Grüße")]
    [InlineData("quoted-printable", "100 = 100 =zz =", "100 = 100 =zz ")]
    [InlineData("7bit", "as it is", "as it is")]
    [InlineData("8bit; odd", "as it is", "as it is")]
    [InlineData("x-who-knows", "as it is", "as it is")]
    [InlineData("x-uuencode", "begin 644 note.txt\n%2&5L;&\\\n`\nend", "Hello")]
    public void Transfer_encodings_are_undone_even_when_broken(string encoding, string wire, string expected) =>
        Assert.Equal(expected, MimeMail.Read($"Subject: a\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n{wire}").Body);

    [Theory]
    [InlineData("iso-2022-jp", "\u001b$B$4AjCL\u001b(B", "ご相談")]
    [InlineData("gb2312", "\u00c4\u00e3\u00ba\u00c3", "你好")]
    [InlineData("koi8-r", "\u00f0\u00d2\u00c9\u00d7\u00c5\u00d4", "Привет")]
    [InlineData("windows-1252", "100 \u0080", "100 €")]
    [InlineData("iso-8859-1", "100 \u0080", "100 €")]
    [InlineData("\"utf-8\"", "Gr\u00c3\u00bc\u00c3\u009fe", "Grüße")]
    [InlineData("utf8", "Gr\u00c3\u00bc\u00c3\u009fe", "Grüße")]
    [InlineData("cp1250", "\u00e8esky", "česky")]
    [InlineData("us-ascii", "Gr\u00fc\u00dfe", "Grüße")]
    [InlineData("no-such-charset", "Gr\u00fc\u00dfe", "Grüße")]
    [InlineData("no-such-charset", "Gr\u00c3\u00bc\u00c3\u009fe", "Grüße")]
    [InlineData("big5", "\u00a7A\u00a6n", "你好")]
    [InlineData("ks_c_5601-1987", "\u00be\u00c8\u00b3\u00e7", "안녕")]
    [InlineData("shift_jis", "\u0082\u00b1", "こ")]
    public void Charsets_are_read_and_unknown_ones_guessed(string charset, string wire, string expected) =>
        Assert.Equal(expected, MimeMail.ReadLatin1($"Subject: a\nContent-Type: text/plain; charset={charset}\n\n{wire}").Body);

    [Fact]
    public void Utf_16_is_read_with_and_without_its_mark()
    {
        byte[] header = [.. "Subject: a\r\nContent-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64\r\n\r\n"u8];

        Assert.Equal("Grüße", MimeMail.Read([.. header, .. Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.Unicode.GetBytes("Grüße")))]).Body);
        Assert.Equal("Grüße", MimeMail.Read([.. header, .. Encoding.ASCII.GetBytes(Convert.ToBase64String([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Grüße")]))]).Body);
    }

    [Fact]
    public void Html_without_a_charset_tells_it_in_its_head()
    {
        var mail = MimeMail.ReadLatin1("Subject: a\nContent-Type: text/html\n\n<meta http-equiv=x content=\"text/html; charset=koi8-r\"><p>\u00f0\u00d2\u00c9\u00d7\u00c5\u00d4</p>");

        Assert.True(mail.IsHtml);
        Assert.Contains("Привет", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alternative_gives_its_html()
    {
        var mail = MimeMail.Read("Subject: a\nContent-Type: multipart/alternative; boundary=b\n\npreamble\n--b\n\nplain\n--b\nContent-Type: text/html\n\n<p>rich</p>\n--b--\nepilogue");

        Assert.True(mail.IsHtml);
        Assert.Equal("<p>rich</p>", mail.Body);
        Assert.Empty(mail.Attachments);
    }

    [Theory]
    [InlineData("Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n\nfirst\n--b--\n")]
    [InlineData("Content-Type: multipart/mixed; boundary=b\n\n--b  \n\nfirst\n--b--  \n")]
    [InlineData("Content-Type: multipart/mixed; boundary=\"b \"\n\n--b\n\nfirst\n--b--\n")]
    [InlineData("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nfirst")]
    [InlineData("Content-Type: multipart/mixed\n\n--lost\nContent-Type: text/plain\n\nfirst\n--lost--\n")]
    [InlineData("Content-Type: multipart/mixed; boundary=wrong\n\n--right\nContent-Type: text/plain\n\nfirst\n--right--\n")]
    [InlineData("Content-Type: multipart/mixed; boundary=b (comment); x\n\n--b (comment)\n\nfirst")]
    public void Missing_and_wrong_delimiters_do_not_hide_the_text(string rest) =>
        Assert.Equal("first", MimeMail.Read("Subject: a\n" + rest).Body);

    [Fact]
    public void A_part_without_an_empty_line_ends_at_the_delimiter() =>
        Assert.Equal("second", MimeMail.Read("Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: image/png\n--b\n\nsecond\n--b--\n").Body);

    [Fact]
    public void A_boundary_that_begins_with_another_is_told_apart()
    {
        var mail = MimeMail.Read("""
            Subject: a
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: multipart/alternative; boundary=b-inner

            --b-inner
            Content-Type: text/plain

            plain
            --b-inner
            Content-Type: text/html

            <p>rich</p>
            --b-inner--
            --b
            Content-Type: application/pdf; name=offer.pdf

            pdf
            --b--
            """);

        Assert.Equal("<p>rich</p>", mail.Body);
        Assert.Equal("offer.pdf", Assert.Single(mail.Attachments).Name);
    }

    [Fact]
    public void An_inner_part_left_open_ends_with_the_outer_one()
    {
        var mail = MimeMail.Read("Subject: a\nContent-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: multipart/alternative; boundary=in\n\n--in\n\nplain\n--out\nContent-Type: text/plain; name=note.txt\n\nnote\n--out--\n");

        Assert.Equal("plain", mail.Body);
        Assert.Equal("note", Encoding.ASCII.GetString(Assert.Single(mail.Attachments).Content));
    }

    [Theory]
    [InlineData("Content-Disposition: attachment; filename=offer.pdf", "offer.pdf")]
    [InlineData("Content-Disposition: attachment; filename=\"my offer; final.pdf\"", "my offer; final.pdf")]
    [InlineData("Content-Disposition: attachment; filename*=utf-8'de'%C3%84nderung.pdf", "Änderung.pdf")]
    [InlineData("Content-Disposition: attachment; filename*=iso-8859-1''%C4nderung.pdf; filename=plain.pdf", "Änderung.pdf")]
    [InlineData("Content-Disposition: attachment;\n filename*0=\"long \";\n filename*1=\"name.pdf\"", "long name.pdf")]
    [InlineData("Content-Disposition: attachment;\n filename*1*=%9Fe.pdf;\n filename*0*=utf-8''Gr%C3%BC%C3", "Grüße.pdf")]
    [InlineData("Content-Disposition: attachment; filename=\"=?utf-8?Q?=C3=84nderung.pdf?=\"", "Änderung.pdf")]
    [InlineData("Content-Disposition: attachment; filename=\"C:\\Users\\jane\\offer.pdf\"", "offer.pdf")]
    [InlineData("Content-Disposition: attachment; filename=\"../../etc/passwd\"", "passwd")]
    [InlineData("Content-Disposition: attachment; filename=unquoted name.pdf", "unquoted name.pdf")]
    [InlineData("Content-Disposition: attachment; filename=\"open.pdf", "open.pdf")]
    [InlineData("Content-Disposition: attachment", "ATT00001.pdf")]
    [InlineData("Content-Disposition: attachment; filename=\"\"", "ATT00001.pdf")]
    public void Attachments_have_the_name_that_was_meant(string disposition, string expected)
    {
        var mail = MimeMail.Read($"Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\ntext\n--b\nContent-Type: application/pdf\n{disposition}\nContent-Transfer-Encoding: base64\n\nJVBERg==\n--b--\n");

        var file = Assert.Single(mail.Attachments);
        Assert.Equal((expected, "%PDF", false), (file.Name, Encoding.ASCII.GetString(file.Content), file.IsInline));
    }

    [Fact]
    public void An_image_in_the_text_is_inline_by_its_content_id()
    {
        var mail = MimeMail.Read("Subject: a\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<img src=\"cid:logo@x\">\n--b\nContent-Type: image/png; name=logo.png\nContent-ID: <logo@x>\nContent-Transfer-Encoding: base64\n\niVBORw==\n--b--\n");

        var file = Assert.Single(mail.Attachments);
        Assert.Equal(("logo.png", "logo@x", true), (file.Name, file.ContentId, file.IsInline));
    }

    [Fact]
    public void A_forwarded_mail_is_a_file_named_after_its_subject()
    {
        var mail = MimeMail.Read("Subject: Fwd\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nsee below\n--b\nContent-Type: message/rfc822\n\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\ninner\n--c--\n--b--\n");

        Assert.Equal("see below", mail.Body);
        Assert.Equal("Grüße.eml", Assert.Single(mail.Attachments).Name);
    }

    [Theory]
    [InlineData("Action: failed", "REPORT.IPM.Note.NDR")]
    [InlineData("Action: delayed", "REPORT.IPM.Note.Delayed")]
    [InlineData("Action: delayed\n\nFinal-Recipient: rfc822;b@x.example\nAction: Failed", "REPORT.IPM.Note.NDR")]
    [InlineData("Action: relayed", "REPORT.IPM.Note.DR")]
    [InlineData("Status: 5.0.0", "REPORT.IPM.Note.NDR")]
    public void A_delivery_report_has_the_class_of_its_worst_action(string status, string expected)
    {
        var mail = MimeMail.Read($"Subject: a\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nSorry\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822;a@x.example\n{status}\n--b\nContent-Type: text/rfc822-headers\n\nSubject: original\n--b--\n");

        Assert.Equal((expected, "Sorry"), (mail.MessageClass, mail.Body));
    }

    [Theory]
    [InlineData("displayed", "REPORT.IPM.Note.IPNRN")]
    [InlineData("deleted", "REPORT.IPM.Note.IPNNRN")]
    public void A_read_receipt_tells_read_from_deleted(string disposition, string expected) =>
        Assert.Equal(expected, MimeMail.Read($"Subject: a\nContent-Type: multipart/report; report-type=disposition-notification; boundary=b\n\n--b\n\nRead\n--b\nContent-Type: message/disposition-notification\n\nDisposition: manual-action/MDN-sent-manually; {disposition}\n--b--\n").MessageClass);

    [Theory]
    [InlineData("REQUEST", "NEEDS-ACTION", "IPM.Schedule.Meeting.Request", "meetingRequest")]
    [InlineData("REPLY", "ACCEPTED", "IPM.Schedule.Meeting.Resp.Pos", "meetingAccepted")]
    [InlineData("REPLY", "TENTATIVE", "IPM.Schedule.Meeting.Resp.Tent", "meetingTenativelyAccepted")]
    [InlineData("REPLY", "DECLINED", "IPM.Schedule.Meeting.Resp.Neg", "meetingDeclined")]
    [InlineData("CANCEL", "ACCEPTED", "IPM.Schedule.Meeting.Canceled", "meetingCancelled")]
    [InlineData("COUNTER", "TENTATIVE", "IPM.Schedule.Meeting.Resp.Tent", "meetingTenativelyAccepted")]
    [InlineData("PUBLISH", "ACCEPTED", "IPM.Note", null)]
    public void Calendar_mail_has_the_class_of_its_method(string method, string partstat, string expected, string? meeting)
    {
        var calendar = $"BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VEVENT\nATTENDEE;CN=Jane;PART\n STAT={partstat}:mailto:jane@x.example\nEND:VEVENT\nEND:VCALENDAR\n";
        var inAlternative = MimeMail.Read($"Subject: a\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\ntext\n--b\nContent-Type: text/calendar; charset=utf-8; method={method}\n\n{calendar}--b--\n");
        var alone = MimeMail.Read($"Subject: a\nContent-Type: text/calendar\n\n{calendar}");

        Assert.Equal((expected, meeting), (inAlternative.MessageClass, inAlternative.MeetingMessageType));
        Assert.Equal((expected, meeting), (alone.MessageClass, alone.MeetingMessageType));
    }

    [Fact]
    public void An_absence_note_stays_a_plain_note() =>
        Assert.Equal("IPM.Note", MimeMail.Read("Subject: Automatic reply: a\nAuto-Submitted: auto-replied\n\nAway").MessageClass);
}
