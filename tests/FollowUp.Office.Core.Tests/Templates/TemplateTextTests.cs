using System.Diagnostics;
using FollowUp.Office.Core.Templates;
using FsCheck;
using FsCheck.Fluent;

namespace FollowUp.Office.Core.Tests.Templates;

public sealed class TemplateTextTests
{
    private static readonly MergeValues Dana = new("Dana Swope", "Swope Ltd", "The offer", "Call me in March.", "Mia Brandt");
    private static readonly MergeValues Nobody = new(null, " ", null, null, null);

    private static readonly Arbitrary<string> AnyTemplate =
        Gen.Elements("{{", "}}", "{", "}", "{{name}}", "{{ first name }}", "{{shoe size}}", "\n", " ", "Hello", "{{{", "}}}", "{{company}}").ArrayOf().Select(string.Concat).ToArbitrary();

    [Theory]
    [InlineData("Hello {{first name}}, about {{last conversation}}", "Hello Dana, about The offer")]
    [InlineData("{{ First  Name }}{{NAME}}", "DanaDana Swope")]
    [InlineData("You said: \"{{permission}}\" - {{my name}}, {{company}}", "You said: \"Call me in March.\" - Mia Brandt, Swope Ltd")]
    [InlineData("{name} }} {{}} {{ }} {{", "{name} }} {{}} {{ }} {{")]
    [InlineData("{{{name}}}", "{Dana Swope}")]
    [InlineData("{{ {{name}}", "{{ Dana Swope")]
    [InlineData("{{first\nname}}", "{{first\nname}}")]
    public void Fields_are_filled_in_and_the_rest_stays(string template, string expected)
    {
        var rendered = TemplateText.Render(template, Dana);

        Assert.Equal(expected, rendered.Text);
        Assert.Empty(rendered.Missing);
    }

    [Fact]
    public void What_is_unknown_or_missing_stays_marked()
    {
        var rendered = TemplateText.Render("Hello {{first name}} of {{company}}, your {{shoe size}}? {{First Name}}!", Nobody);

        Assert.Equal("Hello {{first name}} of {{company}}, your {{shoe size}}? {{First Name}}!", rendered.Text);
        Assert.Equal(["first name", "company", "shoe size"], rendered.Missing);
    }

    [Theory]
    [InlineData("Hello {{first name}}, {{shoe size}}, {name} and {{{name}}}")]
    [InlineData("Hello {{first name, how are you?", "{{first name, how are you?")]
    [InlineData("Hello {{first name}, again {{first name}.", "{{first name}")]
    [InlineData("{{ }} {{}}", "{{ }}", "{{}}")]
    [InlineData("Hello {{", "{{")]
    [InlineData("{{ {{name}}", "{{")]
    [InlineData("{first name}} or name}}", "{first name}}", "}}")]
    [InlineData("{{first\nname}}", "{{first", "}}")]
    [InlineData("{{a name that is longer than sixty characters, which no field of ours is}}", "{{a name that is longer than sixty chara…")]
    public void What_begins_or_ends_like_a_field_and_is_none_is_told(string template, params string[] broken) =>
        Assert.Equal(broken, TemplateText.BrokenIn(template));

    [Fact]
    public void Words_of_a_lead_never_become_fields()
    {
        var rendered = TemplateText.Render("{{permission}}", Dana with { Permission = "{{my name}}" });

        Assert.Equal("{{my name}}", rendered.Text);
        Assert.Empty(rendered.Missing);
    }

    [Theory]
    [InlineData("Dana Swope", "Dana")]
    [InlineData("Swope, Dana", "Dana")]
    [InlineData("Dr. Dana Swope", "Dana")]
    [InlineData("Prof. Dr. Dana Swope", "Dana")]
    [InlineData("Swope, Dr. Dana", "Dana")]
    [InlineData("Dana", "Dana")]
    [InlineData("Frau Swope", null)]
    [InlineData("Mr Swope", null)]
    [InlineData("dana@swope.example", null)]
    [InlineData("Swope, ", null)]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void The_first_name_is_told_where_it_is_sure(string? name, string? expected) => Assert.Equal(expected, MergeValues.FirstNameOf(name));

    [Fact]
    public void Every_field_has_a_name() =>
        Assert.Equal(Enum.GetValues<MergeField>(), MergeFields.Names.Select(name => MergeFields.Find(name)!.Value).Order());

    [Fact]
    public void Nothing_is_dropped_where_nothing_is_known() => Always.Holds(500, Prop.ForAll(AnyTemplate, template =>
        WithoutBlanks(TemplateText.Render(template, Nobody).Text) == WithoutBlanks(template)));

    [Theory]
    [InlineData("{")]
    [InlineData("{{")]
    [InlineData("{{name")]
    [InlineData("{{x}}")]
    [InlineData("{{ ")]
    public void A_flood_takes_no_longer_than_a_text_may(string part)
    {
        var flood = string.Concat(Enumerable.Repeat(part, 1024 * 1024 / part.Length));
        var start = Stopwatch.GetTimestamp();
        TemplateText.Render(flood, Dana);
        TemplateText.BrokenIn(flood);

        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(2));
    }

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
