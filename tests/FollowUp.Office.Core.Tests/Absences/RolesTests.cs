using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>How far the word that governs a date may stand from it, and what may stand between.</summary>
public sealed class RolesTests
{
    private static readonly DateOnly Day = new(2027, 3, 3);

    [Theory]
    [InlineData("alpha 3", 1, "None")]
    [InlineData("until 3", 1, "Until")]
    [InlineData("through 3", 1, "Through")]
    [InlineData("before 3", 1, "Before")]
    [InlineData("after 3", 1, "After")]
    [InlineData("from 3", 1, "From")]
    [InlineData("back 3", 1, "Back")]
    [InlineData("on 3", 1, "On")]
    [InlineData("the the 3", 2, "On")]
    [InlineData("alpha: 3", 2, "On")]
    [InlineData("\u05D7\u05D6\u05E8\u05D4 3", 1, "On")]
    [InlineData("until alpha 3", 2, "None")]
    [InlineData("until the alpha the 3", 4, "On")]
    [InlineData("until, (3", 3, "Until")]
    [InlineData("until\n3", 1, "Until")]
    [InlineData("until\n\n3", 1, "None")]
    [InlineData("until\n\nthe 3", 2, "On")]
    [InlineData("until the the the the the 3", 6, "Until")]
    [InlineData("until the the the the the the 3", 7, "On")]
    [InlineData("until 9:00 3", 4, "Until")]
    [InlineData("until 12 3", 2, "None")]
    public void The_word_before_a_date_governs_it(string text, int start, string expected) => Assert.Equal(expected, Role(text, start, start + 1));

    [Theory]
    [InlineData("3 onwards", 1, "From")]
    [InlineData("3\nonwards", 1, "None")]
    [InlineData("3 the the onwards", 1, "From")]
    [InlineData("3 the the the onwards", 1, "None")]
    [InlineData("3 alpha onwards", 1, "None")]
    [InlineData("3 the alpha onwards", 1, "None")]
    [InlineData("3rd onwards", 1, "From")]
    [InlineData("3 - onwards", 1, "From")]
    [InlineData("3) onwards", 1, "From")]
    [InlineData("3 , onwards", 1, "None")]
    [InlineData("3 onwards", 2, "From")]
    [InlineData("3\u65E5\u307E\u3067", 2, "Through")]
    [InlineData("3\u65E5\u306E\u5F8C", 2, "After")]
    public void A_word_behind_a_date_governs_it_too(string text, int end, string expected) => Assert.Equal(expected, Role(text, 0, end));

    [Theory]
    [InlineData("back 3 onwards", "From")]
    [InlineData("on 3 onwards", "From")]
    [InlineData("until 3 onwards", "Until")]
    [InlineData("after 3 onwards", "After")]
    public void The_word_behind_counts_only_where_none_before_says_more(string text, string expected) => Assert.Equal(expected, Role(text, 1, 2));

    [Theory]
    [InlineData("until 3 inclusive", 1, "Through")]
    [InlineData("until 3 alpha inclusive", 1, "Through")]
    [InlineData("until 3 alpha beta gamma inclusive", 1, "Through")]
    [InlineData("until 3 alpha beta gamma delta inclusive", 1, "Until")]
    [InlineData("until 3\ninclusive", 1, "Through")]
    [InlineData("until 3\n\ninclusive", 1, "Until")]
    [InlineData("until inclusive 3", 2, "Through")]
    [InlineData("until inclusive, the 3", 4, "Through")]
    [InlineData("until inclusive including 3", 3, "Through")]
    [InlineData("from 3 inclusive", 1, "From")]
    [InlineData("before 3 inclusive", 1, "Before")]
    [InlineData("on 3 inclusive", 1, "On")]
    public void Inclusive_makes_an_until_a_through(string text, int start, string expected) => Assert.Equal(expected, Role(text, start, start + 1));

    private static string Role(string text, int start, int end) => Roles.Of(Marked.Of(text), new Mention(start, end, Day, Day, Precision.Date)).ToString();
}
