using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>Where the text that the writer wrote ends and the mail that was answered begins.</summary>
public sealed class NewTextTests
{
    [Theory]
    [InlineData("", "\n")]
    [InlineData("one", "one\n")]
    [InlineData("one\ntwo", "one\ntwo\n")]
    [InlineData("one\r\n\r\ntwo", "one\n\ntwo\n")]
    [InlineData("one\n> two\n| three\nfour", "one\nfour\n")]
    [InlineData("one\n  > two", "one\n")]
    [InlineData("one\n--\ntwo", "one\n")]
    [InlineData("one\n-- \ntwo", "one\n")]
    [InlineData("one\nwrote:\ntwo", "one\n")]
    [InlineData("one\nOn Monday Dana <d@x.example>\nwrote:\ntwo", "one\n")]
    [InlineData("one\nOn Monday d@x.example\nwrote:\ntwo", "one\n")]
    [InlineData("one\nOn Monday Dana <d@x.example>\n\nwrote:\ntwo", "one\n")]
    [InlineData("one\nask d@x.example\nthree\nwrote:", "one\nask d@x.example\nthree\n")]
    [InlineData("one\nask d@x.example\nDana Swope of X wrote:\ntwo", "one\nask d@x.example\n")]
    [InlineData("one\nask d@x.example\nDana Swope wrote as:\ntwo", "one\nask d@x.example\n")]
    [InlineData("one\nOn Monday <d@x.example>\nDana Swop has wrote:\ntwo", "one\nOn Monday <d@x.example>\n")]
    [InlineData("one\nOn Monday <d@x.example>\nDana Swo has wrote:\ntwo", "one\n")]
    public void Only_the_lines_before_the_quoted_mail_are_copied(string text, string expected)
    {
        var into = new char[200];
        Assert.Equal(expected, new string(into, 0, NewText.Copy(text, into)));
    }

    [Theory]
    [InlineData("abcdef", 3, "abc")]
    [InlineData("abc", 3, "abc")]
    [InlineData("ab", 3, "ab\n")]
    [InlineData("ab\ncd", 3, "ab\n")]
    [InlineData("ab\ncd", 4, "ab\nc")]
    [InlineData("ab\ncd", 5, "ab\ncd")]
    [InlineData("d@x.eu\n\n", 6, "d@x.eu")]
    [InlineData("ab", 0, "")]
    public void No_more_is_copied_than_there_is_room_for(string text, int room, string expected)
    {
        var into = new char[room];
        Assert.Equal(expected, new string(into, 0, NewText.Copy(text, into)));
    }

    [Theory]
    [InlineData("-----Original Message-----")]
    [InlineData("--- Original ---")]
    [InlineData("---original")]
    [InlineData("---- Forwarded by Dana ----")]
    [InlineData("From: Dana <dana@x.example>")]
    [InlineData("From: dana@x.example")]
    [InlineData("From: Dana [mailto:dana]")]
    [InlineData("*From:* Dana <dana@x.example>")]
    [InlineData("*From*: Dana <dana@x.example>")]
    [InlineData("From : Dana <dana@x.example>")]
    [InlineData("De: Dana <dana@x.example>")]
    [InlineData("Von: Dana <dana@x.example>")]
    [InlineData("Sent: Monday, 1 March 2027 10:00")]
    [InlineData("*Sent*: Monday, 1 March 2027 10:00")]
    [InlineData("Gesendet : Montag, 1. M\u00E4rz 2027 10:00")]
    [InlineData("From              : <d@x.example>")]
    [InlineData("Dana Swope wrote:")]
    [InlineData("Am 1. M\u00E4rz schrieb Dana Swope:")]
    [InlineData("\u5199\u9053\uFF1A")]
    public void A_line_that_heads_an_earlier_mail_begins_the_history(string line) => Assert.True(NewText.BeginsHistory(line));

    [Theory]
    [InlineData("")]
    [InlineData(":")]
    [InlineData("ab")]
    [InlineData("----- English below -----")]
    [InlineData("The original message of the form is kept")]
    [InlineData("--Original Message--")]
    [InlineData("Original Message")]
    [InlineData("From: 1 August")]
    [InlineData("From 1 August ask <d@x.example>")]
    [InlineData("Questions: <d@x.example>")]
    [InlineData("From               : <d@x.example>")]
    [InlineData("Dana Swope wrote")]
    [InlineData("You can reach us as follows:")]
    public void Any_other_line_is_still_the_writers_own(string line) => Assert.False(NewText.BeginsHistory(line));

    [Theory]
    [InlineData(400, true)]
    [InlineData(401, false)]
    public void A_line_of_more_than_400_characters_heads_no_mail(int length, bool expected) =>
        Assert.Equal(expected, NewText.BeginsHistory(new string('x', length - 7) + " wrote:"));

    [Theory]
    [InlineData(79, true)]
    [InlineData(80, false)]
    public void A_marker_of_80_characters_is_a_sentence(int length, bool expected) =>
        Assert.Equal(expected, NewText.BeginsHistory("---original".PadRight(length, 'x')));
}
