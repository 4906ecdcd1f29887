using FollowUp.Office.Core.Replies;
using static FollowUp.Office.Core.Tests.Replies.SampleMails;

namespace FollowUp.Office.Core.Tests.Replies;

/// <summary>What programs set: header fields, MAPI classes, the words of mail systems, receipts and calendars.</summary>
public sealed class ClassifierMarksTests
{
    [Theory]
    [InlineData("X-MS-Exchange-Inbox-Rules-Loop", "robin@vale.example", ReplyClass.Human)]
    [InlineData("X-Auto-Response-Suppress", "OOF, AutoReply", ReplyClass.Human)]
    [InlineData("Auto-Submitted", "No", ReplyClass.Human)]
    [InlineData("Auto-Submitted", "auto-notified; owner-email=\"dana@swope.example\"", ReplyClass.AutoReply)]
    [InlineData("X-Autorespond", "out", ReplyClass.AutoReply)]
    [InlineData("X-POST-MessageClass", "9; Autoresponder", ReplyClass.AutoReply)]
    [InlineData("X-Apple-Action", "vacation", ReplyClass.AutoReply)]
    [InlineData("X-FC-MachineGenerated", "true", ReplyClass.AutoReply)]
    [InlineData("Delivered-To", "Autoresponder", ReplyClass.AutoReply)]
    [InlineData("Return-Path", "<>", ReplyClass.AutoReply)]
    [InlineData("Return-Path", "<dana@swope.example>", ReplyClass.Human)]
    [InlineData("Precedence", "junk", ReplyClass.Other)]
    [InlineData("Precedence", "first-class", ReplyClass.Human)]
    [InlineData("List-Unsubscribe", "<https://x.example>", ReplyClass.Other)]
    [InlineData("Content-Class", "urn:content-classes:calendarmessage", ReplyClass.Calendar)]
    [InlineData("Content-Type", "multipart/alternative; method=REPLY; boundary=x", ReplyClass.Calendar)]
    [InlineData("Content-Type", "multipart/report; boundary=x", ReplyClass.Other)]
    [InlineData("Content-Type", "multipart/signed; protocol=\"application/pgp-signature\"", ReplyClass.Human)]
    [InlineData("Message-ID", "<calendar-8f1c@google.com>", ReplyClass.Calendar)]
    public void A_field_decides(string name, string value, ReplyClass expected) =>
        Assert.Equal(expected, ReplyClassifier.Classify(Mail("Re: offer", "Hello", "dana@swope.example", null, (name, value))).Verdict);

    [Theory]
    [InlineData("REPORT.IPM.Note.NDR", ReplyClass.Bounce)]
    [InlineData("REPORT.IPM.Schedule.Meeting.Request.NDR", ReplyClass.Bounce)]
    [InlineData("REPORT.IPM.Note.Delayed", ReplyClass.Other)]
    [InlineData("REPORT.IPM.Note.IPNNRN", ReplyClass.Other)]
    [InlineData("IPM.Schedule.Meeting.Canceled", ReplyClass.Calendar)]
    [InlineData("IPM.Note.Rules.ReplyTemplate.Microsoft", ReplyClass.AutoReply)]
    [InlineData("IPM.Note.SMIME.MultipartSigned", ReplyClass.Human)]
    public void A_class_decides(string messageClass, ReplyClass expected) =>
        Assert.Equal(expected, ReplyClassifier.Classify(Mail("Re: offer", "Hello", "dana@swope.example", messageClass)).Verdict);

    [Theory]
    [InlineData("Read: Offer", "Your message\n\n  To: Dana\n  Subject: Offer\n\nwas read on Monday, 2 March 2026 10:12.")]
    [InlineData("Gelesen: Angebot", "Ihre Nachricht an Dana wurde am Montag, 2. März 2026 um 10:12 gelesen.")]
    [InlineData("Lu : Offre", "Votre message a été lu le lundi 2 mars 2026.")]
    [InlineData("Leído: Oferta", "Su mensaje se leyó el lunes, 2 de marzo.")]
    [InlineData("Read: Sounds good", "Your message\n\n  To: Dana\n  Subject: Sounds good\n\nwas read on Monday, 2 March 2026 10:12.")]
    [InlineData("Przeczytano: Oferta", "Wiadomość\n\n  Do: Dana\n  Temat: Oferta\n\nzostała przeczytana w dniu 2 marca 2026 10:12.")]
    [InlineData("已读: 报价", "您的邮件\n\n  收件人: Dana\n  主题: 报价\n\n已于 2026年3月2日 10:12 阅读。")]
    [InlineData("Return Receipt (displayed) - Offer", "This is a Return Receipt for the mail that you sent to dana@swope.example.")]
    [InlineData("Đã đọc: Báo giá", "Thư của bạn\n\n  Chủ đề: Báo giá\n\nđã được đọc vào 2/3/2026.")]
    [InlineData("Perskaityta: Pasiūlymas", "Jūsų laiškas buvo perskaitytas 2026-03-02.")]
    public void A_receipt_is_told_by_subject_and_words(string subject, string body) =>
        Assert.Equal(OtherKind.Receipt, Assert.IsType<Classification.Other>(ReplyClassifier.Classify(Mail(subject, body))).Kind);

    [Fact]
    public void Only_the_line_that_repeats_the_subject_says_nothing() =>
        Assert.Equal(ReplyClass.Human, ReplyClassifier.Classify(Mail("Read: sounds good", "It was read on Monday by all of us: sounds good, they say.")).Verdict);

    [Theory]
    [InlineData("Accepted: Demo @ Tue 3 Mar", "Dana Swope has accepted this invitation.\n\nDemo\nTuesday 3 March")]
    [InlineData("Zugesagt: Vorführung", "Dana Swope hat diese Einladung angenommen.")]
    [InlineData("New Time Proposed: Demo", "Would suit me better.")]
    [InlineData("Invitation", "BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR")]
    public void An_answer_to_an_invitation_is_told_without_its_class(string subject, string body) =>
        Assert.Equal(ReplyClass.Calendar, ReplyClassifier.Classify(Mail(subject, body)).Verdict);

    [Theory]
    [InlineData("postmaster@harbour.example", "Undeliverable: Offer", "Your message to dana@swope.example could not be delivered.")]
    [InlineData("mailer-daemon@harbour.example", "failure notice", "Hi. I wasn't able to deliver your message to the following addresses.\n\n<dana@swope.example>:\nno mailbox here by that name")]
    [InlineData("MAILER-DAEMON", "Returned mail: see transcript for details", "----- The following addresses had permanent fatal errors -----\n<dana@swope.example>")]
    [InlineData("gateway@harbour.example", "Delivery failed", "The following message could not be delivered to dana@swope.example: mailbox full.")]
    [InlineData("noreply@gateway.example", "Delivery Failure Notification", "We could not deliver your message to dana@swope.example. The mailbox has been disabled.")]
    [InlineData("", "Mail delivery failed", "There was an error delivering your mail to <dana@swope.example>.")]
    [InlineData("postmaster@kontor.example", "Unzustellbar: Angebot", "Ihre Nachricht konnte nicht zugestellt werden: dana@swope.example")]
    [InlineData("postmaster@yam.example", "לא ניתן למסירה: הצעה", "לא ניתן היה למסור את הודעתך אל dana@swope.example.")]
    [InlineData("postmaster@quai.example", "Non remis : Offre", "Le message n'a pas pu être remis au destinataire suivant : dana@swope.example")]
    [InlineData("mailer-daemon@yandex.example", "Недоставленное сообщение", "Письмо не может быть доставлено: dana@swope.example")]
    public void A_report_without_any_mark_is_told_by_its_words(string sender, string subject, string body)
    {
        var bounce = Assert.IsType<Classification.Bounce>(ReplyClassifier.Classify(Mail(subject, body, sender)));

        Assert.Contains("dana@swope.example", bounce.FailedAddresses);
    }

    [Theory]
    [InlineData("Delayed Mail (still being retried)", "Your message could not be delivered for 4 hours. It will be retried until it is 5 days old.")]
    [InlineData("Warning: could not send message for past 4 hours", "THIS IS A WARNING MESSAGE ONLY. You do not need to resend.")]
    [InlineData("Delivery Status Notification (Delay)", "Delivery to the following recipient has been delayed: dana@swope.example")]
    [InlineData("Delivered: Offer", "Your message has been delivered to the following recipients: dana@swope.example")]
    public void A_warning_or_a_confirmation_is_no_failure(string subject, string body) =>
        Assert.Equal(OtherKind.DeliveryNotice, Assert.IsType<Classification.Other>(ReplyClassifier.Classify(Mail(subject, body, "mailer-daemon@harbour.example"))).Kind);

    [Theory]
    [InlineData("Delivery delayed: Offer", "This message is delayed. The server will keep trying.")]
    [InlineData("Remise retardée : Offre", "La remise à ces destinataires est retardée. Ce message n'a pas encore été remis.")]
    [InlineData("Entrega retrasada: Oferta", "La entrega a estos destinatarios se ha retrasado.")]
    [InlineData("Recapito ritardato: Offerta", "Il recapito a questi destinatari è in ritardo.")]
    [InlineData("Gửi chậm: Báo giá", "Thư của bạn bị trì hoãn.")]
    public void A_postmasters_warning_is_told_by_subject_and_words(string subject, string body)
    {
        Assert.Equal(OtherKind.DeliveryNotice, Assert.IsType<Classification.Other>(ReplyClassifier.Classify(Mail(subject, body, "postmaster@harbour.example"))).Kind);
        Assert.Equal(ReplyClass.Human, ReplyClassifier.Classify(Mail("Re: offer", body, "postmaster@harbour.example")).Verdict);
    }

    [Fact]
    public void A_failure_of_a_mail_about_a_delay_is_a_failure() =>
        Assert.Equal(ReplyClass.Bounce, ReplyClassifier.Classify(Mail("Undeliverable: Delay in delivery", "Your message did not reach dana@swope.example: user unknown.", "postmaster@x.example")).Verdict);

    [Theory]
    [InlineData("said: 550 5.1.1 no such user", true)]
    [InlineData("said: 452 4.2.2 mailbox full", false)]
    [InlineData("by host 4.4.4.4: refused", true)]
    [InlineData("it just failed", true)]
    public void Its_code_says_whether_it_is_final(string text, bool permanent) =>
        Assert.Equal(permanent, Assert.IsType<Classification.Bounce>(ReplyClassifier.Classify(Mail("failure notice", text, "mailer-daemon@x.example"))).IsPermanent);

    [Fact]
    public void The_machine_readable_part_is_read_where_the_source_is_there()
    {
        var report = Mail("Undeliverable: Offer", "Sorry. omar@else.example had it too.", "postmaster@x.example", null, ("Content-Type", "multipart/report; report-type=delivery-status")) with
        {
            Source = "Subject: Undeliverable\r\nMessage-ID: <report@x>\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\n"
                + "Original-Recipient: rfc822;Dana@Swope.example\r\nFinal-Recipient: rfc822;\r\n dana.swope@moved.example\r\nStatus: 4.4.7\r\n\r\n--b\r\n\r\nMessage-ID: <ours@vale.example>\r\n",
        };
        var bounce = Assert.IsType<Classification.Bounce>(ReplyClassifier.Classify(report));

        Assert.Equal(["dana@swope.example", "dana.swope@moved.example"], bounce.FailedAddresses);
        Assert.False(bounce.IsPermanent);
        Assert.Equal("<ours@vale.example>", BounceReport.OriginalMessageIds(report)[0]);
        Assert.Equal(ReplyClass.Bounce, ReplyClassifier.Classify(report with { Source = null }).Verdict);
    }

    [Fact]
    public void Whom_only_the_returned_mail_names_did_not_fail() =>
        Assert.Equal(["dana@swope.example"], Assert.IsType<Classification.Bounce>(ReplyClassifier.Classify(Mail("failure notice",
            "Could not deliver to <dana@swope.example>.\n\n--- Below this line is a copy of the message.\n\nTo: dana@swope.example, omar@else.example", "mailer-daemon@x.example"))).FailedAddresses);

    [Fact]
    public void A_person_behind_the_postmasters_address_is_a_person() =>
        Assert.Equal(ReplyClass.Human, ReplyClassifier.Classify(Mail("Re: our mail servers", "Sounds good, Tuesday at ten.", "postmaster@x.example")).Verdict);

    [Fact]
    public void A_notice_that_nobody_asked_for_is_no_answer() =>
        Assert.Equal(OtherKind.Notice, Assert.IsType<Classification.Other>(ReplyClassifier.Classify(Mail("Your invoice 12", "This is an automatically generated email.", "no-reply@x.example", null, ("Auto-Submitted", "auto-generated")))).Kind);

    [Fact]
    public void An_answer_that_carries_a_way_out_of_a_list_is_still_an_answer() =>
        Assert.Equal(ReplyClass.Human, ReplyClassifier.Classify(Mail("Re: offer", "Yes, please.", "dana@swope.example", null, ("List-Unsubscribe", "<https://x>"), ("In-Reply-To", "<ours@vale.example>"))).Verdict);

    [Theory]
    [InlineData("bulk", "Re: offer", "Fine.\n\nOn Monday Robin wrote:\n> offer", ReplyClass.Human)]
    [InlineData("list", "Re: offer", "Fine.\n\nOn Monday Robin wrote:\n> offer", ReplyClass.Human)]
    [InlineData("junk", "Re: offer", "Fine.\n\nOn Monday Robin wrote:\n> offer", ReplyClass.Other)]
    [InlineData("bulk", "Offer", "Fine.\n\nOn Monday Robin wrote:\n> offer", ReplyClass.Other)]
    [InlineData("bulk", "Re: offer", "Fine.", ReplyClass.Other)]
    public void An_answer_above_what_it_answers_is_a_persons_whatever_its_precedence(string precedence, string subject, string body, ReplyClass expected)
    {
        Assert.Equal(expected, ReplyClassifier.Classify(Mail(subject, body, headers: [("Precedence", precedence), ("In-Reply-To", "<ours@vale.example>")])).Verdict);
        Assert.NotEqual(ReplyClass.Human, ReplyClassifier.Classify(Mail(subject, body, headers: ("Precedence", precedence))).Verdict);
        Assert.NotEqual(ReplyClass.Human, ReplyClassifier.Classify(Mail(subject, body, headers: [("Precedence", precedence), ("In-Reply-To", "<ours@vale.example>"), ("Auto-Submitted", "auto-generated")])).Verdict);
    }

    [Fact]
    public void Evidence_never_tells_whose_mailbox_it_is() =>
        Assert.DoesNotContain("@", ReplyClassifier.Classify(Mail("x", "x", "dana@swope.example", null, ("Auto-Submitted", "auto-generated; owner-email=\"d@s.example\""))).Evidence.Detail, StringComparison.Ordinal);

    [Theory]
    [InlineData("Out of office until 8 March", "")]
    [InlineData("Abwesend bis 8.3.", "Ihre Mail wird nicht weitergeleitet.")]
    [InlineData("Out of Office", "Called up for jury service; I don't know how long it will take.")]
    [InlineData("Frånvarande", "Hemma med sjukt barn.")]
    [InlineData("Messaggio automatico", "Lo studio è chiuso fino a venerdì.")]
    [InlineData("Fuera de la oficina: presupuesto", "Respondo el martes.")]
    public void A_title_in_place_of_the_subject_is_a_rules(string subject, string body)
    {
        Assert.Equal(ReplyClass.AutoReply, ReplyClassifier.Classify(Mail(subject, body, headers: ("In-Reply-To", "<ours@vale.example>"))).Verdict);
        Assert.Equal(ReplyClass.Human, ReplyClassifier.Classify(Mail(subject, "Hi Robin, could you send me the form?", headers: ("In-Reply-To", "<ours@vale.example>"))).Verdict);
        Assert.Equal(ReplyClass.Human, ReplyClassifier.Classify(Mail("Re: " + subject, "Yes, fine with me.", headers: ("In-Reply-To", "<ours@vale.example>"))).Verdict);
    }

    [Fact]
    public void A_text_that_begins_as_an_automatic_answer_is_one() =>
        Assert.Equal(ReplyClass.AutoReply, ReplyClassifier.Classify(Mail("Gracias por escribirnos", "Respuesta automática: estamos de gira. Leeremos tu mensaje la próxima semana.")).Verdict);

    [Fact]
    public void Junk_that_confirms_a_receipt_is_an_answer() =>
        Assert.Equal(ReplyClass.AutoReply, ReplyClassifier.Classify(
            Mail("Thanks for contacting the shop", "*** THIS IS AN AUTOMATIC RESPONSE *** We are away on a buying trip.", headers: ("Precedence", "junk"))).Verdict);

    [Fact]
    public void What_Exchange_tells_of_a_forwarded_meeting_is_no_failure() =>
        Assert.Equal(ReplyClass.Calendar, ReplyClassifier.Classify(Mail(
            "Meeting Forward Notification: Review", "Your meeting was forwarded", "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@swope.example", headers: ("Auto-Submitted", "auto-generated"))).Verdict);
}
