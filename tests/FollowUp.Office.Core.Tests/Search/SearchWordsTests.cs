using FollowUp.Office.Core.Search;
using FsCheck.Fluent;

namespace FollowUp.Office.Core.Tests.Search;

public sealed class SearchWordsTests
{
    [Fact]
    public void Words_are_folded_and_cut_at_everything_else() =>
        Assert.Equal(["dana", "swope", "muller", "example", "strasse", "o", "brien", "49"], SearchWords.Of(["Dana SWOPE", "dana.müller@swope.example", null, "Straße – O’Brien +49"]));

    [Fact]
    public void Both_ways_to_write_an_accent_are_one() => Assert.Equal(SearchWords.Of(["Jos\u00E9"]), SearchWords.Of(["Jose\u0301"]));

    [Fact]
    public void What_another_word_says_already_asks_nothing_more() => Assert.Equal(["anna", "berlin"], SearchWords.Sought("an Anna berl Berlin"));

    [Fact]
    public void Overlong_words_and_floods_are_cut()
    {
        Assert.Equal(SearchWords.LongestWord, Assert.Single(SearchWords.Of([new string('x', 1000)])).Length);
        Assert.Equal(SearchWords.MostWords, SearchWords.Of([string.Join(' ', Enumerable.Range(0, 10_000))]).Count);
        Assert.Equal(SearchWords.MostSought, SearchWords.Sought(string.Join(' ', Enumerable.Range(1000, 100))).Count);
    }

    [Fact]
    public void Names_are_sorted_alike_whatever_their_case_and_accents()
    {
        List<string> names = ["Beck", "Álvarez, Zoë", "alvarez, Pia"];
        Assert.Equal(["alvarez pia", "alvarez zoe", "beck"], names.Select(SearchWords.SortKey).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_beginning_of_a_word_of_a_text_is_found_in_it() => Always.Holds(500, Prop.ForAll(ArbMap.Default.ArbFor<string?>(), Gen.Choose(1, 10).ToArbitrary(), (text, length) =>
    {
        var words = SearchWords.Of([text]);
        return SearchWords.Sought(text).All(sought => words.Any(word => word.StartsWith(sought, StringComparison.Ordinal)))
            && words.All(word => word.Length is > 0 and <= SearchWords.LongestWord);
    }));
}
