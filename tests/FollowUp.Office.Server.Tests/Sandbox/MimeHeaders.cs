using System.Text;
using FollowUp.Office.Sandbox.Mime;

namespace FollowUp.Office.Server.Tests.Sandbox;

public sealed class MimeHeaders
{
    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\r\n")]
    public void Every_kind_of_line_break_is_read(string lineBreak)
    {
        var mail = MimeMail.Read("From: a@x.example\nSubject: one\n two\n\nBody\n", lineBreak);

        Assert.Equal("one two", mail.Subject);
        Assert.Equal("a@x.example", mail.From?.Address);
        Assert.Equal("Body", mail.Body.Trim());
    }

    [Theory]
    [InlineData("Subject: plain", "plain")]
    [InlineData("Subject:no space", "no space")]
    [InlineData("Subject : space before the colon", "space before the colon")]
    [InlineData("SUBJECT: upper case", "upper case")]
    [InlineData("Subject: folded\n\twith a tab", "folded with a tab")]
    [InlineData("Subject:\n folded at once", "folded at once")]
    [InlineData("Subject: folded\n \n over a line of blanks", "folded over a line of blanks")]
    [InlineData("Subject: folded\nwithout indent", "folded without indent")]
    [InlineData("Subject:", "")]
    [InlineData("Subject: first\nSubject: second", "first")]
    public void A_subject_is_found_in_old_and_broken_forms(string field, string expected) =>
        Assert.Equal(expected, MimeMail.WithHeader(field).Subject);

    [Theory]
    [InlineData("=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße")]
    [InlineData("=?UTF-8?b?R3LDvMOfZQ==?=", "Grüße")]
    [InlineData("=?iso-8859-1?q?Gr=FC=DFe_aus_Ulm?=", "Grüße aus Ulm")]
    [InlineData("=?iso-2022-jp?B?GyRCJDRBakNMGyhC?=", "ご相談")]
    [InlineData("=?gb2312?B?xOO6ww==?=", "你好")]
    [InlineData("=?koi8-r?B?8NLJ18XU?=", "Привет")]
    [InlineData("=?windows-1251?Q?=CF=F0=E8=E2=E5=F2?=", "Привет")]
    [InlineData("=?windows-1256?Q?=E3=D1=CD=C8=C7?=", "مرحبا")]
    [InlineData("=?utf-8*en?Q?language?=", "language")]
    [InlineData("=?utf-8?Q?one?= =?utf-8?Q?_two?=", "one two")]
    [InlineData("=?utf-8?Q?one?=\n =?utf-8?Q?two?=", "onetwo")]
    [InlineData("=?utf-8?Q?one?= and =?utf-8?Q?two?=", "one and two")]
    [InlineData("=?utf-8?B?R3LD?= =?utf-8?B?vMOfZQ==?=", "Grüße")]
    [InlineData("=?utf-8?Q?Gr=C3?= =?UTF-8?B?vA==?=", "Grü")]
    [InlineData("=?utf-8?Q?a?==?utf-8?Q?b?=", "ab")]
    [InlineData("=?utf-8?Q?spaces inside?=", "spaces inside")]
    [InlineData("=?utf-8?Q?Really?_yes?=", "Really? yes")]
    [InlineData("=?x-nobody-knows?Q?Gr=C3=BC=C3=9Fe?=", "Grüße")]
    [InlineData("=?x-nobody-knows?Q?Gr=FC=DFe?=", "Grüße")]
    [InlineData("=?utf-8?X?abc?=", "=?utf-8?X?abc?=")]
    [InlineData("=?utf-8?Q?never closed", "=?utf-8?Q?never closed")]
    [InlineData("=?utf-8?Q?one=0D=0ABcc:_x?=", "one  Bcc: x")]
    [InlineData("Gr\u00c3\u00bc\u00c3\u009fe", "Grüße")]
    [InlineData("Gr\u00fc\u00dfe", "Grüße")]
    [InlineData("a =?=?= b", "a =?=?= b")]
    public void Encoded_words_are_decoded_and_raw_letters_guessed(string wire, string expected) =>
        Assert.Equal(expected, MimeMail.WithHeader("Subject: " + wire).Subject);

    [Theory]
    [InlineData("jane@x.example", "jane@x.example", "jane@x.example")]
    [InlineData("Jane Doe <jane@x.example>", "Jane Doe", "jane@x.example")]
    [InlineData("\"Doe, Jane\" <jane@x.example>", "Doe, Jane", "jane@x.example")]
    [InlineData("Doe, Jane <jane@x.example>", "Doe, Jane", "jane@x.example")]
    [InlineData("\"Jane \\\"JD\\\" Doe\" <jane@x.example>", "Jane \"JD\" Doe", "jane@x.example")]
    [InlineData("jane@x.example (Jane Doe)", "Jane Doe", "jane@x.example")]
    [InlineData("Jane (her (own) desk) Doe <jane@x.example>", "Jane  Doe", "jane@x.example")]
    [InlineData("<@relay.example,@two.example:jane@x.example>", "jane@x.example", "jane@x.example")]
    [InlineData("Jane <jane @ x.example>", "Jane", "jane@x.example")]
    [InlineData("Jane <jane@x.example", "Jane", "jane@x.example")]
    [InlineData("Jane <<jane@x.example>>", "Jane", "jane@x.example")]
    [InlineData("Jane <mailto:jane@x.example>", "Jane", "jane@x.example")]
    [InlineData("\"jane doe\"@x.example", "\"jane doe\"@x.example", "\"jane doe\"@x.example")]
    [InlineData("Jane Doe jane@x.example", "Jane Doe", "jane@x.example")]
    [InlineData("=?utf-8?Q?J=C3=B6rg_M=C3=BCller?= <j@x.example>", "Jörg Müller", "j@x.example")]
    [InlineData("\"=?utf-8?Q?J=C3=B6rg?=\" <j@x.example>", "Jörg", "j@x.example")]
    [InlineData("=?utf-8?Q?M=C3=BCller, J?= <j@x.example>", "Müller, J", "j@x.example")]
    [InlineData("=?utf-8?B?2LPYp9mF2Yo=?= <s@x.example>", "سامي", "s@x.example")]
    [InlineData("'Jane' <jane@x.example>", "Jane", "jane@x.example")]
    [InlineData("MAILER-DAEMON", "MAILER-DAEMON", "MAILER-DAEMON")]
    [InlineData("MAILER-DAEMON <>", "MAILER-DAEMON", "")]
    [InlineData("\"Jane <jane@x.example>", "Jane", "jane@x.example")]
    public void A_sender_is_read_from_whatever_mailers_write(string wire, string name, string address)
    {
        var from = MimeMail.WithHeader("From: " + wire).From;

        Assert.Equal((name, address), (from?.Name, from?.Address));
    }

    [Theory]
    [InlineData("a@x.example, b@x.example", "a@x.example|b@x.example")]
    [InlineData("a@x.example; b@x.example;", "a@x.example|b@x.example")]
    [InlineData("Team: a@x.example, B <b@x.example>; c@x.example", "a@x.example|b@x.example|c@x.example")]
    [InlineData("undisclosed-recipients:;", "")]
    [InlineData(",, a@x.example,,", "a@x.example")]
    [InlineData("\"a, b\" <a@x.example>, (note) c@x.example", "a@x.example|c@x.example")]
    [InlineData("<>", "")]
    public void Lists_groups_and_empty_places_are_read(string wire, string expected) =>
        Assert.Equal(expected, string.Join('|', MimeMail.WithHeader("To: " + wire).To.Select(person => person.Address)));

    [Theory]
    [InlineData("Fri, 21 Nov 2025 10:15:00 +0100", "2025-11-21T09:15:00Z")]
    [InlineData("21 Nov 2025 10:15 +0100 (CET)", "2025-11-21T09:15:00Z")]
    [InlineData("Fri, 21 Nov 97 10:15:00 EST", "1997-11-21T15:15:00Z")]
    [InlineData("Fri, 21 Nov 03 10:15:00 GMT", "2003-11-21T10:15:00Z")]
    [InlineData("Fri Nov 21 10:15:00 2025", "2025-11-21T10:15:00Z")]
    [InlineData("Fri, 21-Nov-2025 10:15:00 PST", "2025-11-21T18:15:00Z")]
    [InlineData("2025-11-21T10:15:00+02:00", "2025-11-21T08:15:00Z")]
    [InlineData("Fri, 21 November 2025 10:15:60 -0000", "2025-11-21T10:15:59Z")]
    [InlineData("Fri, 31 Nov 2025 10:15:00 GMT", null)]
    [InlineData("yesterday", null)]
    [InlineData("Fri, 21 Nov 2025 (open", null)]
    public void Dates_are_read_in_many_forms(string wire, string? expected) =>
        Assert.Equal(expected, MimeMail.WithHeader("Date: " + wire).Date?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("<id@x.example>", "<id@x.example>")]
    [InlineData("id@x.example", "<id@x.example>")]
    [InlineData("  <id@x.example> (made by hand)", "<id@x.example>")]
    [InlineData("", null)]
    [InlineData("<>", null)]
    public void A_message_id_has_its_brackets(string wire, string? expected) =>
        Assert.Equal(expected, MimeMail.WithHeader("Message-ID: " + wire).InternetMessageId);

    [Fact]
    public void Headers_are_kept_all_in_order_and_as_on_the_wire()
    {
        var mail = MimeMail.Read("Received: one\nReceived: two\n  by three\nSubject: =?utf-8?Q?=41?=\nX-Empty:\n\n");

        Assert.Equal(["Received: one", "Received: two by three", "Subject: =?utf-8?Q?=41?=", "X-Empty: "], mail.Headers.Select(h => $"{h.Key}: {h.Value}"));
    }

    [Fact]
    public void A_mail_saved_by_an_mbox_tool_or_an_editor_is_read()
    {
        Assert.Equal("a", MimeMail.Read("From jane@x.example Fri Nov 21 10:15:00 2025\nSubject: a\n\nb").Subject);
        Assert.Equal("a", MimeMail.Read("\n\n \nSubject: a\n\nb").Subject);
        Assert.Equal("ä", MimeMail.Read([.. Encoding.UTF8.Preamble, .. "Subject: ä\n\nb"u8]).Subject);
        Assert.Equal("ä", MimeMail.Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Subject: ä\r\n\r\nb")]).Subject);
    }

    [Fact]
    public void A_header_that_runs_into_the_body_ends_where_fields_end()
    {
        var mail = MimeMail.Read("Subject: a\nDear Mia, how are you?\nBest, Jane\n");

        Assert.Equal("a", mail.Subject);
        Assert.Equal("Dear Mia, how are you?\r\nBest, Jane\r\n", mail.Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\r\n\t")]
    public void Nothing_is_refused_as_empty(string file) =>
        Assert.Equal("The file is empty.", MimeReader.Read(Encoding.UTF8.GetBytes(file)).Error);

    [Theory]
    [InlineData("Dear Mia,\n\nwhat a day.\n")]
    [InlineData("{\n  \"subject\": 1\n}\n")]
    [InlineData("<html><a href=\"http://x.example\">x</a></html>")]
    [InlineData("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n")]
    public void What_has_no_mail_header_is_refused(string file) =>
        Assert.StartsWith("The file is no mail", MimeReader.Read(Encoding.UTF8.GetBytes(file)).Error, StringComparison.Ordinal);

    [Fact]
    public void More_than_25_MB_is_refused()
    {
        var mail = new byte[MimeReader.LargestMail + 1];
        "Subject: big\n\n"u8.CopyTo(mail);

        Assert.Contains("25 MB", MimeReader.Read(mail).Error, StringComparison.Ordinal);
        Assert.True(MimeReader.Read(mail.AsSpan(0, MimeReader.LargestMail)).IsMail);
    }
}
