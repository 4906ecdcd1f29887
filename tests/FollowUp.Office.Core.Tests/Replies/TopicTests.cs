using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Core.Tests.Replies;

public sealed class TopicTests
{
    [Theory]
    [InlineData("Re: Re: Re: Plan for the service centre", "Plan for the service centre")]
    [InlineData("AW: WG: Angebot", "Angebot")]
    [InlineData("Re[2]: Offer", "Offer")]
    [InlineData("RE (3) : Offer", "Offer")]
    [InlineData("RE : Offre", "Offre")]
    [InlineData("SV: Tilbud", "Tilbud")]
    [InlineData("答复：报价", "报价")]
    [InlineData("fwd:fw:re:Offer", "Offer")]
    public void Marks_of_replies_and_forwards_are_left_out(string subject, string topic) => Assert.Equal(topic, Topic.Of(subject));

    [Theory]
    [InlineData("NDA: draft 2")]
    [InlineData("Q3: numbers")]
    [InlineData("Anfrage: Workshop")]
    [InlineData("Recap: Tuesday")]
    [InlineData("Re: ")]
    [InlineData("Re:")]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("12:30 works for me")]
    public void Words_of_the_subject_stay(string subject) => Assert.Equal(subject.Trim(), Topic.Of(subject));

    [Fact]
    public void A_subject_of_marks_only_ends() => Assert.StartsWith("Re:", Topic.Of(string.Concat(Enumerable.Repeat("Re: ", 100_000))), StringComparison.Ordinal);
}
