using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Core.Tests.Replies;

/// <summary>Whom a mail may concern; whether it is an answer is weighed later.</summary>
public sealed class ReplyMatcherTests
{
    private static readonly Guid Dana = Guid.NewGuid();
    private static readonly Guid Omar = Guid.NewGuid();

    private static readonly MatchCandidates OfDana = new()
    {
        LeadsOfMessage = new Dictionary<string, IReadOnlyCollection<Guid>> { ["<ours@us.example>"] = [Dana] },
        LeadsOfConversation = [Dana],
        LeadsOfAddress = new Dictionary<string, IReadOnlyCollection<Guid>> { ["dana@swope.example"] = [Dana] },
    };

    [Fact]
    public void The_ids_that_a_mail_answers_come_nearest_first_and_once()
    {
        var mail = From("x@y.example", ("References", "<a@x> <ours@us.example> <b@x>"), ("In-Reply-To", "<b@x>"));
        var ids = ReplyMatcher.AnsweredIds(mail with { MapiInReplyTo = "<m@x>", MapiReferences = "<n@x> <a@x>" });

        Assert.Equal(
            [("inReplyTo", "<b@x>"), ("references", "<ours@us.example>"), ("references", "<a@x>"), ("mapiInReplyTo", "<m@x>"), ("mapiReferences", "<n@x>")], ids);
    }

    [Theory]
    [InlineData("Dana@Swope.example")]
    [InlineData(" dana@swope.example ")]
    public void The_lead_is_known_however_the_address_is_written(string address) =>
        Assert.Equal(new Match(Dana, SenderRelation.Lead), Assert.Single(ReplyMatcher.Find(From(address), OfDana)));

    [Fact]
    public void A_stranger_who_answers_in_the_thread_is_one() =>
        Assert.Equal(new Match(Dana, SenderRelation.Stranger), Assert.Single(ReplyMatcher.Find(From("d@y.example", ("In-Reply-To", "<ours@us.example>")), OfDana)));

    [Fact]
    public void A_stranger_in_the_conversation_alone_is_found_too() =>
        Assert.Equal(new Match(Dana, SenderRelation.Stranger), Assert.Single(ReplyMatcher.Find(From("d@y.example"), OfDana)));

    [Fact]
    public void A_stranger_without_a_thread_is_nobody() =>
        Assert.Empty(ReplyMatcher.Find(From("d@y.example"), OfDana with { LeadsOfConversation = [] }));

    [Fact]
    public void Who_is_to_be_answered_counts_where_the_sender_is_no_leads()
    {
        var form = From("form@host.example") with { ReplyTo = [new("Dana", "dana@swope.example")] };

        Assert.Equal(new Match(Dana, SenderRelation.Lead), Assert.Single(ReplyMatcher.Find(form, OfDana)));
        Assert.Equal("dana@swope.example", ReplyMatcher.SenderOf(form, OfDana));
        Assert.Equal("dana@swope.example", ReplyMatcher.SenderOf(From("dana@swope.example") with { ReplyTo = [new("", "else@x.example")] }, OfDana));
    }

    [Fact]
    public void A_delegate_who_sends_for_the_lead_sends_the_leads_mail() =>
        Assert.Equal(SenderRelation.Lead, Assert.Single(ReplyMatcher.Find(
            From("dana@swope.example") with { Sender = new("Assistant", "assistant@swope.example") }, OfDana)).Sender);

    [Fact]
    public void Of_two_leads_in_a_thread_the_sender_decides()
    {
        var both = Both(inThread: true);

        Assert.Equal(new Match(Omar, SenderRelation.Lead), Assert.Single(ReplyMatcher.Find(From("omar@swope.example", ("In-Reply-To", "<ours@us.example>")), both)));
        Assert.Equal(
            [new Match(Dana, SenderRelation.Stranger, IsShared: true), new Match(Omar, SenderRelation.Stranger, IsShared: true)],
            ReplyMatcher.Find(From("d@y.example", ("In-Reply-To", "<ours@us.example>")), both));
    }

    [Fact]
    public void Another_lead_who_answers_a_thread_that_is_not_theirs_concerns_both() =>
        Assert.Equal(
            [new Match(Omar, SenderRelation.Lead), new Match(Dana, SenderRelation.OtherLead, Omar)],
            ReplyMatcher.Find(From("omar@swope.example", ("In-Reply-To", "<ours@us.example>")), Both(inThread: false)));

    [Fact]
    public void Colleagues_count_only_where_the_user_wants_them_and_only_for_one_lead()
    {
        var asked = OfDana with { LeadsOfCompany = [Dana] };
        var alone = OfDana with { LeadsOfConversation = [], LeadsOfCompany = [Dana] };

        Assert.Equal(SenderRelation.Company, Assert.Single(ReplyMatcher.Find(From("erik@swope.example"), asked)).Sender);
        Assert.Equal(SenderRelation.Company, Assert.Single(ReplyMatcher.Find(From("erik@swope.example"), alone)).Sender);
        Assert.Empty(ReplyMatcher.Find(From("erik@swope.example"), alone with { LeadsOfCompany = [Dana, Omar] }));
    }

    [Theory]
    [InlineData("Re: ours")]
    [InlineData("AW: WG: SV: VS: RV: ours")]
    [InlineData("回复: ours")]
    [InlineData("הועבר: ours")]
    [InlineData("Something else entirely")]
    public void The_subject_in_any_language_makes_no_difference(string subject)
    {
        Assert.Equal(SenderRelation.Lead, Assert.Single(ReplyMatcher.Find(From("dana@swope.example", ("In-Reply-To", "<ours@us.example>")) with { Subject = subject }, OfDana)).Sender);
        Assert.Empty(ReplyMatcher.Find(From("d@y.example") with { Subject = subject }, OfDana with { LeadsOfConversation = [] }));
    }

    [Fact]
    public void Encrypted_and_signed_mail_is_matched_by_its_headers_like_any_other()
    {
        var encrypted = From("dana@swope.example", ("In-Reply-To", "<ours@us.example>")) with { MessageClass = "IPM.Note.SMIME", BodyText = null };
        var signed = From("dana@swope.example", ("In-Reply-To", "<ours@us.example>"), ("Content-Type", "multipart/signed; protocol=\"application/pkcs7-signature\""));

        foreach (var mail in new[] { encrypted, signed })
        {
            Assert.Single(ReplyMatcher.Find(mail, OfDana));
            Assert.Equal(ReplyClass.Human, ReplyClassifier.Classify(mail).Verdict);
        }
    }

    [Theory]
    [InlineData("dana+sales@swope.example", "dana@swope.example")]
    [InlineData("dana+a+b@swope.example", "dana@swope.example")]
    [InlineData("dana.swope@gmail.com", "dana.swope@gmail.com")]
    [InlineData("+dana@swope.example", "+dana@swope.example")]
    [InlineData("dana@a+b.example", "dana@a+b.example")]
    public void A_tag_is_no_other_person_and_a_dot_may_be(string address, string root) => Assert.Equal(root, MailAddresses.Root(address));

    [Theory]
    [InlineData("erik@swope.example", "swope.example")]
    [InlineData("erik@gmail.com", null)]
    [InlineData("erik@gmx.de", null)]
    public void A_public_host_is_no_company(string address, string? company) => Assert.Equal(company, PublicMail.CompanyOf(address));

    [Fact]
    public void A_hundred_thousand_references_are_read_in_no_time()
    {
        var flood = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"<{number}@flood> ")) + "<ours@us.example>";

        Assert.Single(ReplyMatcher.Find(From("x@y.example", ("References", flood)), OfDana with { LeadsOfConversation = [] }));
    }

    private static MatchCandidates Both(bool inThread) => new()
    {
        LeadsOfMessage = new Dictionary<string, IReadOnlyCollection<Guid>> { ["<ours@us.example>"] = inThread ? [Dana, Omar] : [Dana] },
        LeadsOfAddress = new Dictionary<string, IReadOnlyCollection<Guid>> { ["dana@swope.example"] = [Dana], ["omar@swope.example"] = [Omar] },
    };

    private static MessageFacts From(string address, params (string Name, string Value)[] headers) => new()
    {
        Id = "id", InternetMessageId = "<theirs@x>", ConversationId = "conversation", Subject = "Re: ours",
        From = new Person("", address), At = DateTimeOffset.UnixEpoch, Side = MailSide.Received,
        Headers = [.. headers.Select(header => new HeaderField(header.Name, header.Value))],
    };
}
