using FollowUp.Office.Sandbox.Mime;
using FollowUp.Office.Sandbox.Samples;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Server.Tests.Sandbox;

public sealed class SampleMails
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    public static TheoryData<string> Ids => [.. Catalogue.All.Select(sample => sample.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_sample_is_a_whole_mail_of_today(string id)
    {
        var mail = Catalogue.Find(id, s_now)!;

        Assert.Equal(s_now, mail.Date);
        Assert.NotEmpty(mail.Subject);
        Assert.NotEmpty(mail.Body.Trim());
        Assert.NotEmpty(mail.To);
        Assert.NotNull(mail.InternetMessageId);
        Assert.NotEqual(mail.InternetMessageId, Catalogue.Find(id, s_now)!.InternetMessageId);
        Assert.DoesNotContain('\uFFFD', mail.Subject + mail.Body + mail.From!.Name);
        Assert.DoesNotContain("{day", mail.Body, StringComparison.Ordinal);
        Assert.All([mail.From, .. mail.To, .. mail.Cc], person => Assert.EndsWith(".example", person.Address, StringComparison.Ordinal));
    }

    [Fact]
    public void The_catalogue_has_what_a_mailbox_gets()
    {
        NewMessage Of(string id) => Catalogue.Find(id, s_now)!;

        Assert.Equal("Jörg Brüggemann", Of("german-workshop").From!.Name);
        Assert.Equal("Anfrage: Workshop Rüstzeiten in unserer Fräserei", Of("german-workshop").Subject);
        Assert.Equal("佐藤 由美", Of("japanese-enquiry").From!.Name);
        Assert.Equal("سامي الخطيب", Of("arabic-name").From!.Name);
        Assert.Equal("%PDF"u8, Assert.Single(Of("brief-with-pdf").Attachments).Content.AsSpan(0, 4));
        Assert.True(Assert.Single(Of("chart-inline").Attachments).IsInline);
        Assert.Equal("IPM.Schedule.Meeting.Request", Of("meeting-request").MessageClass);
        Assert.Equal("REPORT.IPM.Note.NDR", Of("bounce").MessageClass);
        Assert.Contains("5 December 2026", Of("out-of-office").Body, StringComparison.Ordinal);
        Assert.Null(Catalogue.Find("no-such-sample", s_now));
    }
}

public sealed class RepliesOfOthers
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_person_answers_in_the_thread_and_quotes()
    {
        var reply = Reply(new ReplyOrder(ReplyKind.Human));

        Assert.Equal("<sent@lindqvist-consulting.example>", reply.Header("In-Reply-To"));
        Assert.Equal("<first@x.example> <sent@lindqvist-consulting.example>", reply.Header("References"));
        Assert.Equal("Re: Offer für Søren", reply.Subject);
        Assert.Equal(("Søren Ø", "soren@x.example"), (reply.From!.Name, reply.From.Address));
        Assert.StartsWith("Hi Mia,", reply.Body, StringComparison.Ordinal);
        Assert.Contains("> Dear Søren, here is the offer.", reply.Body, StringComparison.Ordinal);
        Assert.Equal("IPM.Note", reply.MessageClass);
        Assert.NotNull(reply.Mime);
    }

    [Fact]
    public void A_body_of_ones_own_comes_first() =>
        Assert.StartsWith("Nej tak.\r\n", Reply(new ReplyOrder(ReplyKind.Human, "Nej tak.")).Body, StringComparison.Ordinal);

    [Fact]
    public void An_absence_note_says_that_it_is_one()
    {
        var reply = Reply(new ReplyOrder(ReplyKind.OutOfOffice, ReturnDate: new DateOnly(2026, 12, 1)));

        Assert.Equal("auto-replied", reply.Header("Auto-Submitted"));
        Assert.Equal("All", reply.Header("X-Auto-Response-Suppress"));
        Assert.Equal("Automatic reply: Offer für Søren", reply.Subject);
        Assert.Contains("Tuesday, 1 December 2026", reply.Body, StringComparison.Ordinal);
        Assert.Equal("<sent@lindqvist-consulting.example>", reply.Header("In-Reply-To"));
    }

    [Fact]
    public void A_bounce_is_a_delivery_report_about_the_mail()
    {
        var reply = Reply(new ReplyOrder(ReplyKind.Bounce));

        Assert.Equal("REPORT.IPM.Note.NDR", reply.MessageClass);
        Assert.Equal("<>", reply.Header("Return-Path"));
        Assert.Equal("postmaster@x.example", reply.From!.Address);
        var mime = System.Text.Encoding.UTF8.GetString(reply.Mime!);
        Assert.Contains("Message-ID: <sent@lindqvist-consulting.example>", mime, StringComparison.Ordinal);
        Assert.Contains("Final-Recipient: rfc822; soren@x.example", mime, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_can_answer_a_mail_to_oneself() =>
        Assert.Null(ReplyWriter.Correspondent(Sent() with { Mail = Sent().Mail with { To = [new("Me", "MIA@lindqvist-consulting.example")] } }, DemoTenant.Mia));

    [Fact]
    public void What_the_writer_writes_the_reader_reads()
    {
        var subject = string.Concat(Enumerable.Repeat("Größe 価格 🙂 ", 40)).Trim();
        var mime = new MimeWriter().People("From", new MailPerson("Doe, \"J\" \r\nBcc: x", "a@x.example")).TextField("Subject", subject).Text("ä\n" + new string('x', 500)).ToBytes();
        var mail = MimeReader.Read(mime).Message!;

        Assert.Equal(subject, mail.Subject);
        Assert.Equal(("a@x.example", 1), (mail.From!.Address, mail.Headers.Count(header => header.Key == "From")));
        Assert.DoesNotContain(mail.Headers, header => header.Key == "Bcc");
        Assert.StartsWith("ä\r\nxxx", mail.Body, StringComparison.Ordinal);
    }

    private static NewMessage Reply(ReplyOrder order) => ReplyWriter.Write(order, Sent(), DemoTenant.Mia, s_now);

    private static StoredMessage Sent() => new()
    {
        ImmutableId = "1",
        FolderId = "sentitems",
        InternetMessageId = "<sent@lindqvist-consulting.example>",
        ConversationId = "c",
        ConversationIndex = new byte[22],
        CreatedAt = s_now,
        ModifiedAt = s_now,
        ReceivedAt = s_now,
        SentAt = s_now,
        IsOwn = true,
        Mail = new NewMessage
        {
            Subject = "Offer für Søren",
            From = new("Mia Lindqvist", "mia@lindqvist-consulting.example"),
            To = [new("Søren Ø", "soren@x.example")],
            IsHtml = true,
            Body = "<style>p{}</style><p>Dear Søren,&nbsp;here is\n the <b>offer</b>.</p><p>Mia</p>",
            Headers = [new("References", "<first@x.example>")],
        },
    };
}
