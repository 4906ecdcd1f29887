using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>Which of the languages a text is in, and what its words mean there; with made-up words of three languages.</summary>
public sealed class WordsTests
{
    private const ulong First = 1;
    private const ulong Second = 2;
    private const ulong Third = 4;
    private const ulong Thirteen = (1UL << 13) - 1;

    private static Token Word(int length, params Meaning[] meanings) =>
        new() { Kind = TokenKind.Word, Gap = Gap.Space, Length = length, Meanings = meanings.Length == 0 ? null : meanings };

    private static Words Of(params Token[] tokens) => new([.. tokens], new int[13]);

    [Fact]
    public void A_text_without_a_known_word_is_in_no_language()
    {
        Assert.Null(Of().Language);
        Assert.Null(Of(Word(5), Word(9)).Language);
    }

    [Theory]
    [InlineData(5, 4, 0)]
    [InlineData(4, 5, 1)]
    [InlineData(16, 15, 0)]
    [InlineData(15, 40, 1)]
    public void The_language_is_the_one_with_the_longer_words(int first, int second, int expected) =>
        Assert.Equal(expected, Of(Word(first, new Meaning(Sense.Away, 0, First)), Word(second, new Meaning(Sense.Back, 0, Second))).Language);

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void A_character_that_is_a_word_counts_as_three_letters(bool isIdeographic, int expected)
    {
        var character = Word(2, new Meaning(Sense.Back, 0, Second));
        character.IsIdeographic = isIdeographic;
        Assert.Equal(expected, Of(Word(5, new Meaning(Sense.Away, 0, First)), character).Language);
    }

    [Fact]
    public void A_word_that_languages_have_in_common_counts_for_each_in_part() =>
        Assert.Equal(2, Of(Word(8, new Meaning(Sense.Away, 0, First | Second)), Word(5, new Meaning(Sense.Back, 0, Third))).Language);

    [Theory]
    [InlineData(4, Sense.Month, false)]
    [InlineData(5, Sense.Month, true)]
    [InlineData(5, Sense.Weekday, true)]
    [InlineData(4, Sense.Weekday, false)]
    [InlineData(5, Sense.Away, false)]
    [InlineData(9, Sense.Away, false)]
    public void Of_a_language_that_is_not_spoken_only_long_months_and_weekdays_are_read(int length, object sense, bool expected)
    {
        var spoken = Enumerable.Repeat(Word(16, new Meaning(Sense.Back, 0, First)), 5).ToArray();
        Assert.Equal(expected, Of([.. spoken, Word(length, new Meaning((Sense)sense, 3, Second))]).Has(5, (Sense)sense));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void A_language_with_a_fair_share_is_spoken_too(int times, bool expected)
    {
        var spoken = Enumerable.Repeat(Word(10, new Meaning(Sense.Back, 0, First)), times).ToArray();
        Assert.Equal(expected, Of([.. spoken, Word(10, new Meaning(Sense.Away, 0, Second))]).Has(times, Sense.Away));
    }

    [Theory]
    [InlineData(9, 0, 0, false)]
    [InlineData(1, 9, 0, true)]
    [InlineData(0, 0, 0, false)]
    [InlineData(9, 5, 0, false)]
    [InlineData(5, 9, 0, true)]
    [InlineData(9, 5, 16, false)]
    [InlineData(5, 9, 16, true)]
    public void A_word_that_is_away_in_one_language_and_a_month_in_another_is_what_the_text_speaks(int first, int second, int third, bool isMonth)
    {
        var both = Word(3, new Meaning(Sense.Away, 0, First), new Meaning(Sense.Month, 10, Second), new Meaning(Sense.Month, 8, Second), new Meaning(Sense.On, 0, Third));
        var words = Of(both, Word(first, new Meaning(Sense.Back, 0, First)), Word(second, new Meaning(Sense.Back, 0, Second)), Word(third, new Meaning(Sense.Back, 0, Third)));
        Assert.Equal(isMonth, words.Has(0, Sense.Month));
        Assert.True(words.Has(0, Sense.Away));
    }

    [Theory]
    [InlineData(9, 2, 3)]
    [InlineData(2, 9, 4)]
    public void A_word_with_two_values_has_the_one_of_the_language_most_spoken(int first, int second, int expected)
    {
        var both = Word(3, new Meaning(Sense.Month, 3, First), new Meaning(Sense.Month, 4, Second));
        Assert.Equal(expected, Of(both, Word(first, new Meaning(Sense.Back, 0, First)), Word(second, new Meaning(Sense.Back, 0, Second))).ValueOf(0, Sense.Month));
    }

    [Fact]
    public void The_value_of_a_sense_is_never_that_of_another_however_little_the_word_counts()
    {
        var words = Of(
            Word(1, new Meaning(Sense.Count, 9, Thirteen), new Meaning(Sense.Month, 3, Thirteen)),
            Word(1, new Meaning(Sense.Month, 3, Thirteen), new Meaning(Sense.Count, 9, Thirteen)));
        Assert.Equal([3, 3, 9, 9], [words.ValueOf(0, Sense.Month), words.ValueOf(1, Sense.Month), words.ValueOf(0, Sense.Count), words.ValueOf(1, Sense.Count)]);
        Assert.Null(words.ValueOf(0, Sense.Weekday));
        Assert.Null(words.ValueOf(2, Sense.Month));
    }

    [Fact]
    public void A_token_is_glued_only_behind_another()
    {
        var words = Of(new Token { Gap = Gap.None }, new Token { Gap = Gap.None }, new Token { Gap = Gap.Space });
        Assert.Equal([false, false, true, false, false], [words.IsGlued(-1), words.IsGlued(0), words.IsGlued(1), words.IsGlued(2), words.IsGlued(3)]);
    }

    [Theory]
    [InlineData(0, 1, 2, false)]
    [InlineData(1, 1, 1, false)]
    [InlineData(1, 1, 2, true)]
    [InlineData(1, 2, 2, true)]
    [InlineData(1, 2, 4, true)]
    [InlineData(1, 3, 4, false)]
    [InlineData(2, 1, 4, false)]
    [InlineData(-1, 1, 4, false)]
    public void A_number_is_asked_for_by_its_length(int at, int fewest, int most, bool expected) =>
        Assert.Equal(expected, Of(Word(2), new Token { Kind = TokenKind.Number, Digits = 2 }).IsNumber(at, fewest, most));
}
