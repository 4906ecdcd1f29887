using System.Text;
using System.Text.Json;
using FollowUp.Office.Core.Replies;

namespace FollowUp.Office.Sandbox.Classify;

/// <summary>What a line's label expects.</summary>
internal sealed record MailLabel(string Expected, IReadOnlyList<string> Accept, IReadOnlyList<string> ReturnDates, IReadOnlyList<string> FailedRecipients);

/// <summary>One line of the file: a message, perhaps with its label; or one word on what is wrong with it.</summary>
internal sealed record MailLine(string Id, MessageFacts? Facts, MailLabel? Label = null, string? Error = null)
{
    public static MailLine Read(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(WholeCharacters(line));
            return Read(document.RootElement, number);
        }
        catch (JsonException)
        {
            return Bad("not JSON");
        }
        catch (Exception failure) when (failure is InvalidOperationException or FormatException)
        {
            return Bad("a field of the message is of the wrong type");
        }
    }

    private static MailLine Read(JsonElement root, int number)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return Bad("not a JSON object");
        var isWrapped = root.TryGetProperty("message", out var message);
        if (!isWrapped)
            message = root;
        if (message.ValueKind != JsonValueKind.Object || !GraphMessage.LooksLikeOne(message))
            return Bad("holds no message");
        var source = isWrapped && GraphMessage.Text(root, "mime") is { Length: > 0 } mime ? Encoding.Latin1.GetString(Convert.FromBase64String(mime)) : null;
        var label = isWrapped && root.TryGetProperty("label", out var labelled) && labelled.ValueKind == JsonValueKind.Object ? labelled : default;
        var facts = GraphMessage.Read(message) with { Source = source };
        var id = facts.Id.Length > 0 ? facts.Id : label.ValueKind == JsonValueKind.Object ? GraphMessage.Text(label, "id") : null;
        return new MailLine(string.IsNullOrWhiteSpace(id) ? $"#{number}" : id, facts, LabelOf(label));
    }

    private static MailLabel? LabelOf(JsonElement label) =>
        label.ValueKind == JsonValueKind.Object && GraphMessage.Text(label, "expected") is { } expected
            ? new MailLabel(expected, Words(label, "accept"), Dates(label), Words(label, "failedRecipients"))
            : null;

    private static IReadOnlyList<string> Dates(JsonElement label) =>
        Words(label, "returnDateAccept") is { Count: > 0 } accepted ? accepted
        : GraphMessage.Text(label, "returnDate") is { } date ? [date] : [];

    private static IReadOnlyList<string> Words(JsonElement label, string name) =>
        label.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()!)]
            : [];

    // JSON may hold halves of characters, which no decoder here lets through; Graph's own answers hold them where mail does.
    private static string WholeCharacters(string line)
    {
        if (!line.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
            return line;
        var whole = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
        {
            var half = HalfAt(line, at);
            if (half == Half.None)
            {
                whole.Append(line[at]);
                if (line[at] == '\\' && at + 1 < line.Length)
                    whole.Append(line[++at]);
                continue;
            }

            var isPair = half == Half.High && HalfAt(line, at + 6) == Half.Low;
            whole.Append(isPair ? line.AsSpan(at, 12) : "\\ufffd");
            at += isPair ? 11 : 5;
        }

        return whole.ToString();
    }

    private enum Half { None, High, Low }

    private static Half HalfAt(string line, int at) =>
        at + 6 <= line.Length && line[at] == '\\' && line[at + 1] == 'u'
        && int.TryParse(line.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var code)
            ? code is >= 0xD800 and < 0xDC00 ? Half.High : code is >= 0xDC00 and < 0xE000 ? Half.Low : Half.None
            : Half.None;

    private static MailLine Bad(string error) => new("", null, Error: error);
}
