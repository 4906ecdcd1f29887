using FollowUp.Office.Sandbox.Classify;

namespace FollowUp.Office.Server.Tests.Classify;

/// <summary>The classifier in the terminal, as somebody types it.</summary>
public sealed class ClassifyCommandTests : IDisposable
{
    private const string Notice = """{"id":"b","subject":"Automatic reply: offer","from":{"emailAddress":{"name":"D","address":"d@x.example"}},"receivedDateTime":"2026-03-01T09:00:00Z","body":{"contentType":"html","content":"<p>I am away and back on <b>9&nbsp;March</b>.</p>"}}""";
    private const string Person = """{"message":{"id":"a","subject":"Re: offer","from":{"emailAddress":{"name":"D","address":"d@x.example"}},"receivedDateTime":"2026-03-01T09:00:00Z","body":{"contentType":"text","content":"Yes!"}},"label":{"id":"a","expected":"human","accept":[]}}""";

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task Each_message_gets_one_line_of_four_fields()
    {
        var (exit, output, errors) = await RunAsync($"{Person}\n{Notice}\n");

        Assert.Equal(0, exit);
        Assert.Equal(["a\thuman\t\tnoAutomaticMark", "b\tautoReply\t2026-03-09\tsubject: subject:en"], output);
        Assert.Contains(errors, line => line.StartsWith("human", StringComparison.Ordinal) && line.Contains("100.0 %", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_labels_there_is_nothing_to_compare() => Assert.Empty((await RunAsync(Notice)).Errors);

    [Theory]
    [InlineData("this is not JSON")]
    [InlineData("[1,2]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("{\"message\":null}")]
    [InlineData("{\"id\":\"x\",\"subject\":7}")]
    [InlineData("{\"id\":\"x\",\"subject\":\"x\",\"internetMessageHeaders\":\"none\"}")]
    [InlineData("{\"id\":\"x\",\"subject\":\"x\",\"from\":[]}")]
    [InlineData("{\"message\":{\"subject\":\"x\"},\"mime\":\"?\"}")]
    public async Task A_bad_line_is_reported_by_its_number_and_skipped(string bad)
    {
        var (exit, output, errors) = await RunAsync($"{Person}\n{bad}\n\n{Notice}");

        Assert.Equal(0, exit);
        Assert.Equal(2, output.Count);
        Assert.StartsWith("line 2: ", errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Halves_of_characters_and_strange_ids_do_not_break_the_table()
    {
        var (exit, output, _) = await RunAsync("""{"id":"a\tb\nc\ud800","subject":"\udc00 \ud83d\ude00 \\ud800","body":{"contentType":"text","content":"\ud800"}}""");

        Assert.Equal(0, exit);
        Assert.Equal(4, Assert.Single(output).Split('\t').Length);
    }

    [Fact]
    public async Task Too_long_a_line_is_passed_over()
    {
        await File.WriteAllTextAsync(_file, new string('x', 300_000) + "\nshort\r\n");
        await using var stream = File.OpenRead(_file);
        var lines = new LineReader(stream, longest: 1000);

        Assert.NotNull((await lines.NextAsync(default))!.Error);
        Assert.Equal(new NumberedLine(2, "short"), await lines.NextAsync(default));
        Assert.Null(await lines.NextAsync(default));
    }

    [Theory]
    [InlineData("classify needs a file")]
    [InlineData("takes one file", "a", "b")]
    [InlineData("is not known here", "--strict", "a")]
    [InlineData("needs a value", "a", "--locale")]
    [InlineData("cannot be read", "/there/is/no/such.jsonl")]
    public async Task A_wrong_order_is_refused_with_a_sentence(string sentence, params string[] args)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());

        Assert.Equal(2, await ClassifyCommand.RunAsync(args, output, errors));
        Assert.Contains(sentence, errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Fact]
    public async Task A_folder_is_no_file() => Assert.Equal(2, await ClassifyCommand.RunAsync([Path.GetTempPath()], TextWriter.Null, TextWriter.Null));

    [Theory]
    [InlineData("en-GB", "2026-04-03")]
    [InlineData("en-US", "2026-03-04")]
    public async Task The_locale_says_which_number_is_the_month(string locale, string date)
    {
        var (_, output, _) = await RunAsync(Notice.Replace("<b>9&nbsp;March</b>", "03/04", StringComparison.Ordinal), "--locale", locale);

        Assert.Equal(date, Assert.Single(output).Split('\t')[2]);
    }

    private async Task<(int Exit, List<string> Output, List<string> Errors)> RunAsync(string content, params string[] also)
    {
        await File.WriteAllTextAsync(_file, content);
        var (output, errors) = (new StringWriter(), new StringWriter());
        var exit = await ClassifyCommand.RunAsync([_file, .. also], output, errors);
        return (exit, Lines(output), Lines(errors));
    }

    private static List<string> Lines(StringWriter writer) => [.. writer.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
}
