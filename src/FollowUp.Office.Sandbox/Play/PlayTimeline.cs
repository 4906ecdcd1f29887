using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Mime;

namespace FollowUp.Office.Sandbox.Play;

/// <summary>Prints what happened as it happens: a line for people, or one JSON object a line for programs.</summary>
internal sealed class PlayTimeline(TextWriter output, bool json, TimeProvider clock)
{
    // Names of people stay readable in a terminal; nothing of this goes into a page.
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly long _begin = clock.GetTimestamp();

    public void Write(string what, string sentence, params IEnumerable<KeyValuePair<string, JsonNode?>> details)
    {
        if (json)
            output.WriteLine(new JsonObject([new("event", what), new("at", clock.GetUtcNow()), .. details]).ToJsonString(s_readable));
        else
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.GetElapsedTime(_begin).TotalSeconds,7:0.000} s  {what,-18} {OneLine(sentence)}"));
        output.Flush();
    }

    private static string OneLine(string sentence)
    {
        // Marks that turn the direction of writing would turn the rest of the line, too.
        var clean = new string([.. HeaderText.Clean(sentence.ReplaceLineEndings(" ")).Where(letter => letter is not (>= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069'))]);
        return clean.Length > 300 ? clean[..300] + "..." : clean;
    }
}
