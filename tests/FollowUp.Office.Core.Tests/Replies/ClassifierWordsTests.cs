using FollowUp.Office.Core.Replies;
using FollowUp.Office.Core.Replies.Phrases;
using static FollowUp.Office.Core.Tests.Replies.SampleMails;

namespace FollowUp.Office.Core.Tests.Replies;

/// <summary>Mail that no header marks: the words alone decide, and a person is never taken for a machine.</summary>
public sealed class ClassifierWordsTests
{
    public static TheoryData<string, string, string> AutoReplies => In("auto-replies.txt");

    public static TheoryData<string, string, string> People => In("people.txt");

    [Theory]
    [MemberData(nameof(AutoReplies))]
    public void A_notice_without_any_mark_is_known_by_its_words(string language, string subject, string body)
    {
        var verdict = ReplyClassifier.Classify(Mail(subject, body));

        Assert.True(verdict.Verdict == ReplyClass.AutoReply, $"{language} '{subject}' is {verdict.Verdict} by {verdict.Evidence}");
    }

    [Theory]
    [MemberData(nameof(People))]
    public void A_person_is_a_person_whatever_they_write_of(string language, string subject, string body)
    {
        var verdict = ReplyClassifier.Classify(Mail(subject, body, "dana@swope.example", null, ("In-Reply-To", "<ours@vale.example>")));
        var first = ReplyClassifier.Classify(Mail(subject, body));

        Assert.True(verdict.Verdict == ReplyClass.Human, $"{language} '{subject}' is {verdict.Verdict} by {verdict.Evidence}");
        Assert.True(first.Verdict == ReplyClass.Human, $"{language} '{subject}' without In-Reply-To is {first.Verdict} by {first.Evidence}");
    }

    [Fact]
    public void There_are_at_least_three_notices_in_each_of_many_languages() =>
        Assert.True(AutoReplies.GroupBy(mail => mail.Data.Item1).Count(language => language.Count() >= 3) >= 25);

    [Fact]
    public void There_are_tables_for_at_least_thirty_languages() => Assert.True(PhraseBook.Languages.Count is >= 30 and <= 64);

    [Fact]
    public void No_phrase_of_the_tables_is_too_short_to_mean_anything() =>
        Assert.All(PhraseBook.Phrases, phrase => Assert.True(phrase.Text.Length >= 2, $"{phrase.Language} {phrase.Role} '{phrase.Text}'"));

    [Fact]
    public void Evidence_holds_no_word_of_the_mail()
    {
        foreach (var row in AutoReplies.Concat(People))
        {
            var evidence = ReplyClassifier.Classify(Mail(row.Data.Item2, row.Data.Item3)).Evidence;
            Assert.Matches("^[A-Za-z]*$", evidence.Rule);
            Assert.Matches("^[A-Za-z:+-]*$", evidence.Detail);
        }
    }

    [Fact]
    public void A_notice_tells_when_its_sender_is_back() =>
        Assert.Equal(
            new DateOnly(2026, 3, 9),
            Assert.IsType<Classification.AutoReply>(ReplyClassifier.Classify(Mail("Automatic reply: Offer", "I am out of the office and will be back on 9 March."))).ReturnDate);
}
