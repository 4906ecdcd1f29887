using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>"3\u6708" is March; "3\u67083\u65E5" is a day.</summary>
public sealed class MonthsInDigitsTests
{
    [Theory]
    [InlineData("1\u6708", 1, 1)]
    [InlineData("12\u6708", 12, 1)]
    [InlineData("03\u6708", 3, 1)]
    [InlineData("3\u6708\u9451", 3, 2)]
    [InlineData("3\u6708\u9451\u9451", 3, 3)]
    [InlineData("3\u6708 3", 3, 2)]
    [InlineData("0\u6708", null, 2)]
    [InlineData("13\u6708", null, 2)]
    [InlineData("003\u6708", null, 2)]
    [InlineData("3 \u6708", null, 2)]
    [InlineData("3\u67083\u65E5", null, 4)]
    [InlineData("3\u9451", null, 2)]
    [InlineData("3", null, 1)]
    public void A_number_with_the_character_of_the_month_is_its_name(string text, int? month, int count)
    {
        var tokenizer = new Tokenizer(text.Length);
        var tokens = tokenizer.Read(text);
        Lexicon.OfAnswers.Mark(tokens, tokenizer.Folded);
        MonthsInDigits.Join(tokens);

        Assert.Equal(count, tokens.Count);
        Assert.Equal(month is null ? TokenKind.Number : TokenKind.Word, tokens[0].Kind);
        Assert.Equal(month is not null, tokens[0].IsIdeographic);
        Assert.Equal(month, tokens[0].Meanings?.Single(meaning => meaning.Sense == Sense.Month).Value);
        Assert.Equal(month is null ? tokens[0].Digits : tokens[0].Digits + 1, tokens[0].Length);
    }
}
