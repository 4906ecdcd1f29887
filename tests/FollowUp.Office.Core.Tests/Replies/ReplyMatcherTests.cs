using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Core.Tests.Replies;

public sealed class ReplyMatcherTests
{
    private static readonly Guid Dana = Guid.NewGuid();
    private static readonly Guid Omar = Guid.NewGuid();

    [Fact]
    public void The_mail_that_it_answers_decides_even_from_another_address()
    {
        var match = ReplyMatcher.Find(
            From("assistant@swope.example", ("In-Reply-To", "<ours@us.example>")), Candidates(message: ("<ours@us.example>", Dana), address: ("assistant@swope.example", Omar)));

        Assert.Equal((Dana, "inReplyTo", "<ours@us.example>"), (match!.LeadId, match.Evidence.Rule, match.Evidence.Detail));
    }

    [Fact]
    public void References_count_where_In_Reply_To_is_missing_and_the_nearest_wins()
    {
        var match = ReplyMatcher.Find(
            From("dana@swope.example", ("References", "<a@x> <ours@us.example> <b@x>")), Candidates(message: ("<ours@us.example>", Dana)));

        Assert.Equal("references", match!.Evidence.Rule);
    }

    [Fact]
    public void The_mapi_property_counts_where_headers_were_lost() =>
        Assert.Equal("mapiInReplyTo", ReplyMatcher.Find(
            From("dana@swope.example") with { MapiInReplyTo = "<ours@us.example>" }, Candidates(message: ("<ours@us.example>", Dana)))!.Evidence.Rule);

    [Fact]
    public void A_conversation_alone_is_no_proof() =>
        Assert.Null(ReplyMatcher.Find(From("stranger@else.example"), Candidates(conversation: Dana)));

    [Fact]
    public void A_conversation_with_its_sender_is() =>
        Assert.Equal("conversation", ReplyMatcher.Find(
            From("Dana@Swope.example"), Candidates(conversation: Dana, address: ("dana@swope.example", Dana)))!.Evidence.Rule);

    [Fact]
    public void A_new_mail_of_the_same_person_is_matched_by_the_sender() =>
        Assert.Equal("sender", ReplyMatcher.Find(From("dana@swope.example"), Candidates(address: ("dana@swope.example", Dana)))!.Evidence.Rule);

    [Fact]
    public void A_hundred_thousand_references_are_read_in_no_time()
    {
        var flood = string.Concat(Enumerable.Range(0, 100_000).Select(number => $"<{number}@flood> ")) + "<ours@us.example>";

        Assert.NotNull(ReplyMatcher.Find(From("x@y.example", ("References", flood)), Candidates(message: ("<ours@us.example>", Dana))));
    }

    private static MessageFacts From(string address, params (string Name, string Value)[] headers) => new()
    {
        Id = "id", InternetMessageId = "<theirs@x>", ConversationId = "conversation", Subject = "Re: ours",
        From = new Person("", address), At = DateTimeOffset.UnixEpoch, Side = MailSide.Received,
        Headers = [.. headers.Select(header => new HeaderField(header.Name, header.Value))],
    };

    private static MatchCandidates Candidates((string Id, Guid Lead)? message = null, Guid? conversation = null, (string Address, Guid Lead)? address = null) => new(
        message is { } known ? new Dictionary<string, Guid> { [known.Id] = known.Lead } : [],
        conversation is { } lead ? [lead] : [],
        address is { } person ? new Dictionary<string, Guid> { [person.Address] = person.Lead } : []);
}
