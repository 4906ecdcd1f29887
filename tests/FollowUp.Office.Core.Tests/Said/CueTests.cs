using FollowUp.Office.Core.Absences;
using FollowUp.Office.Core.Said;
using FollowUp.Office.Core.Tests.Absences;

namespace FollowUp.Office.Core.Tests.Said;

/// <summary>What the words around the first date of a sentence make of it, each at its edges.</summary>
public sealed class CueTests
{
    private const ulong Contact = 1UL << (int)Sense.Contact;

    private delegate T Question<out T>(Cues cues, Mention mention);

    [Theory]
    [InlineData("March, call me.", 5)]
    [InlineData("March; call me.", 5)]
    [InlineData("March - call me.", 5)]
    [InlineData("March (call me).", 1)]
    [InlineData("March blah call me.", 2)]
    [InlineData("March and call me.", 5)]
    [InlineData("March call me.", 0)]
    [InlineData("Call me, March.", 5)]
    [InlineData("Call me blah blah, March.", 9)]
    [InlineData("Call me blah March blah blah write to me.", 2)]
    [InlineData("3月にお電話ください。", 1)]
    [InlineData("March is fine. Call me.", Cues.None)]
    public void A_word_counts_as_far_as_words_commas_and_joints_lie_between(string text, int expected) =>
        Assert.Equal(expected, OfFirst(text, (cues, mention) => cues.Nearest(mention, Contact)));

    [Theory]
    [InlineData(39, 78)]
    [InlineData(40, Cues.None)]
    public void Forty_words_are_looked_at(int between, int expected) =>
        Assert.Equal(expected, OfFirst("Call me " + Blah(between) + "March.", (cues, mention) => cues.Nearest(mention, Contact)));

    [Theory]
    [InlineData("Not in March.", true)]
    [InlineData("Not blah blah blah blah in March.", true)]
    [InlineData("Not blah blah blah blah blah in March.", false)]
    [InlineData("March brings really nothing.", true)]
    [InlineData("March brings us really nothing.", false)]
    [InlineData("March, nothing.", false)]
    [InlineData("Not, in March.", false)]
    [InlineData("Not now and in March.", false)]
    [InlineData("Not - in March.", true)]
    [InlineData("Not \"in March\".", true)]
    [InlineData("Not now. In March.", false)]
    [InlineData("In March.", false)]
    public void A_denial_stands_close_to_its_date(string text, bool expected) => Assert.Equal(expected, IsDenied(text));

    [Theory]
    [InlineData(38, true)]
    [InlineData(39, false)]
    public void Of_a_date_to_come_the_clause_before_it_is_asked(int between, bool expected) => Assert.Equal(expected, IsDenied("Nothing " + Blah(between) + "before March."));

    [Theory]
    [InlineData(39, true)]
    [InlineData(40, false)]
    public void Of_a_date_to_come_the_clause_behind_it_is_asked(int between, bool expected) => Assert.Equal(expected, IsDenied("Until March " + Blah(between) + "nothing."));

    [Theory]
    [InlineData("Since Monday.", true)]
    [InlineData("Since the Monday.", true)]
    [InlineData("Since on the Monday.", true)]
    [InlineData("Since in on the Monday.", false)]
    [InlineData("Past Monday.", false)]
    [InlineData("Monday past.", true)]
    [InlineData("Monday\npast.", false)]
    [InlineData("lundi dernier.", true)]
    [InlineData("On Monday.", false)]
    [InlineData("I know since then. Monday.", false)]
    public void What_has_gone_by_says_so_right_beside_the_date(string text, bool expected) => Assert.Equal(expected, OfFirst(text, (cues, mention) => cues.IsPast(mention)));

    [Theory]
    [InlineData("Thanks for coming on Tuesday.", true)]
    [InlineData("Thanks for coming, Tuesday.", false)]
    [InlineData("Tuesday, thanks for coming.", false)]
    [InlineData("火曜日はありがとうございました。", true)]
    [InlineData("火曜日です。ありがとうございました。", false)]
    public void Thanks_are_for_the_date_of_their_clause(string text, bool expected) => Assert.Equal(expected, IsThankedFor(text));

    [Theory]
    [InlineData(39, true)]
    [InlineData(40, false)]
    public void Thanks_reach_forty_words(int between, bool expected)
    {
        Assert.Equal(expected, IsThankedFor("Thanks for " + Blah(between) + "Tuesday."));
        Assert.Equal(expected, IsThankedFor("火曜日" + new string('口', between) + "ありがとうございました"));
    }

    [Theory]
    [InlineData("六週間後に", nameof(Role.None))]
    [InlineData("Until tomorrow.", nameof(Role.Until))]
    [InlineData("After tomorrow.", nameof(Role.After))]
    [InlineData("After the fair until 5 March.", nameof(Role.Until))]
    [InlineData("After the fair on 5 March.", nameof(Role.After))]
    [InlineData("After blah blah blah blah on 5 March.", nameof(Role.After))]
    [InlineData("After blah blah blah blah blah on 5 March.", nameof(Role.On))]
    [InlineData("After fair 12 on 5 March.", nameof(Role.On))]
    [InlineData("After the fair and 5 March.", nameof(Role.None))]
    [InlineData("We know more after that. On 5 March.", nameof(Role.On))]
    public void What_governs_the_date_may_stand_before_a_few_words(string text, string expected) => Assert.Equal(expected, OfFirst(text, (cues, mention) => cues.RoleOf(mention).ToString()));

    [Theory]
    [InlineData("In March.", false)]
    [InlineData("In March 2027.", true)]
    [InlineData("On 3/4/27.", true)]
    [InlineData("On 3/4.", false)]
    [InlineData("In March next year.", true)]
    [InlineData("In March of this year.", true)]
    [InlineData("On Monday, 05. March.", false)]
    [InlineData("We are free again on March 12 if you like.", false)]
    [InlineData("On Monday 2027 people came.", false)]
    public void A_year_stands_in_the_date(string text, bool expected) => Assert.Equal(expected, OfFirst(text, (cues, mention) => cues.HasYear(mention)));

    private static bool IsDenied(string text) => OfFirst(text, (cues, mention) => cues.IsDenied(mention, cues.RoleOf(mention)));

    private static bool IsThankedFor(string text) => OfFirst(text, (cues, mention) => cues.IsThankedFor(mention));

    private static string Blah(int words) => string.Concat(Enumerable.Repeat("blah ", words));

    private static T OfFirst<T>(string text, Question<T> question) => Spoken.InAnswer(text, (words, mentions) => question(new Cues(words), mentions[0]));
}
