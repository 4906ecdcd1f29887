using FollowUp.Office.Core.Leads;
using FsCheck;
using FsCheck.Fluent;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.Leads;

/// <summary>Who a lead is and how they are sorted: each word of the owner's can be taken back alone.</summary>
public sealed class PersonTests
{
    private static readonly LeadFact First = new LeadFact.PersonDescribed(LeadFact.PersonDescribed.FirstKey, At(0), "Lena Hart", "Hart & Co", "", "+49 30 1234");
    private static readonly LeadFact Named = new LeadFact.PersonDescribed("person:1", At(1), Name: "Lena Hart-Muir");
    private static readonly LeadFact Moved = new LeadFact.PersonDescribed("person:2", At(2), Company: "Muir Ltd", Phone: "");
    private static readonly Arbitrary<string[]> AnyTags = Gen.Elements("VIP", "vip", "fair", "Fair 2026", "north", "x").ArrayOf().ToArbitrary();

    [Fact]
    public void The_newest_word_on_each_field_holds_and_what_is_cleared_is_unknown() =>
        Assert.Equal(new PersonCard("Lena Hart-Muir", "Muir Ltd", null, null), StateOf(Captured(0, 3), First, Named, Moved).Person);

    [Fact]
    public void Undoing_one_change_leaves_the_others()
    {
        var history = LeadHistory.Of([Captured(0, 3), First, Named, Moved], []);

        Assert.Equal(new PersonCard("Lena Hart", "Muir Ltd", null, null), history.Without(["person:1"]).Fold(Week).Person);
        Assert.Equal(new PersonCard("Lena Hart-Muir", "Hart & Co", null, "+49 30 1234"), history.Without(["person:2"]).Fold(Week).Person);
        Assert.Equal(new PersonCard("Lena Hart", "Hart & Co", null, "+49 30 1234"), history.Without(["person:1", "person:2"]).Fold(Week).Person);
    }

    [Fact]
    public void Another_name_is_taken_to_the_calendar_and_moves_nothing()
    {
        var decision = LeadHistory.Of([Captured(0, 3), First], []).Then(Named);

        Assert.Equal(decision.Before.NextTouch, Assert.IsType<Effect.PutEvent>(Assert.Single(decision.Effects)).NextTouch);
    }

    [Fact]
    public void A_person_who_cannot_be_reached_by_mail_is_called_on_the_number_that_was_added()
    {
        var history = LeadHistory.Of([Captured(0, 3), Sent(0), First with { Key = "x" }], []).Reaching(new Reach(["dana@swope.example"], HasPhone: false));

        Assert.Equal(Channel.Call, history.With(Bounced(1, "dana@swope.example")).Fold(Week).NextTouch!.Channel);
        Assert.Equal(Channel.Mail, history.With(Moved with { At = At(0.5) }).With(Bounced(1, "dana@swope.example")).Fold(Week).NextTouch!.Channel);
    }

    [Fact]
    public void What_changes_one_card_into_another_does_so() => Always.Holds(Prop.ForAll(AnyCard, AnyCard, (before, after) =>
        before.After(after.ChangeFrom(before, "k", At(0))) == after));

    [Fact]
    public void Tags_are_the_same_whatever_their_case_and_keep_the_one_they_have()
    {
        var tags = TagSet.Of(["VIP", "fair", "vip"]);

        Assert.Equal(["fair", "VIP"], tags);
        Assert.True(tags.Contains("Vip"));
        Assert.NotEqual(tags, TagSet.Of(["fair", "vip"]));
        Assert.Equal("big client", TagSet.Trimmed("  big \t client "));
        Assert.Null(TagSet.Trimmed(" \n "));
    }

    [Fact]
    public void What_changes_one_set_of_tags_into_another_does_so() => Always.Holds(Prop.ForAll(AnyTags, AnyTags, (before, after) =>
    {
        var (old, next) = (TagSet.Of(before), TagSet.Of(after));
        var (added, removed) = next.ChangeFrom(old);
        return old.Without(removed).With(added).Equals(next);
    }));

    [Fact]
    public void Undoing_a_tag_takes_back_that_tag_alone()
    {
        var history = LeadHistory.Of(
            [Captured(0, 3), new LeadFact.Tagged("tagged:1", At(1), ["VIP"], []), new LeadFact.Tagged("tagged:2", At(2), ["fair"], [])], []);

        Assert.Equal(["fair", "VIP"], history.Fold(Week).Tags);
        Assert.Equal(["fair"], history.Without(["tagged:1"]).Fold(Week).Tags);
    }

    private static Arbitrary<PersonCard> AnyCard => (
        from name in Gen.Elements("Lena", "Dana")
        from company in Gen.Elements("Hart", "Swope", null)
        from title in Gen.Elements("CEO", null)
        from phone in Gen.Elements("1", "2", null)
        select new PersonCard(name, company, title, phone)).ToArbitrary();
}
