using System.Buffers;
using FollowUp.Office.Core.Replies.Phrases;

namespace FollowUp.Office.Core.Replies;

/// <summary>What a body says: by phrases of the tables in the new text at the top, and in all of what is looked at.</summary>
internal sealed class BodyReading
{
    /// <summary>Notices say what they are at once; more is not looked at, however long a body is.</summary>
    private const int Looked = 4000;

    private const int GreetingLength = 80;
    private const int ShortestName = 3;
    private const int ShortestCited = 20;
    private const int LongestCited = 600;
    private const int ShortestTopic = 2;
    private const int LongestTopic = 200;

    private static readonly SearchValues<char> Ornaments = SearchValues.Create(" *[(-=!#>");

    private PhraseHits? _whole;
    private readonly string _text;

    public BodyReading(MessageFacts message)
    {
        var body = (message.BodyText ?? "").AsSpan().TrimStart();
        body = body[..Math.Min(body.Length, Looked)];
        var rented = ArrayPool<char>.Shared.Rent(Folding.LongestOf(Looked));
        var text = rented.AsSpan(0, Folding.Fold(body, rented));
        var top = NewText.LengthOf(text);
        GreetsRecipient = Greets(text[..Math.Min(top, GreetingLength)], text[..top], message.Recipients);
        QuotesHistory = NewText.HoldsHistory(text[top..]);
        HideTopic(text, message.Subject);
        text.Replace('\n', ' ');
        _text = text.ToString();
        ArrayPool<char>.Shared.Return(rented);
        TopLength = top;
        PhraseBook.Bodies.Scan(WithoutCited(_text.AsSpan(0, top)), Top);
        AsksSomething = Asks(_text.AsSpan(0, top));
        BeginsAsAnswer = Begins(_text.AsSpan(0, top));
    }

    /// <summary>The length of the new text.</summary>
    public int TopLength { get; }

    /// <summary>The phrases of the new text.</summary>
    public PhraseHits Top { get; } = new();

    /// <summary>The phrases of everything that is looked at, quoted or not: reports quote what they are about.</summary>
    public PhraseHits Whole
    {
        get
        {
            if (_whole is null)
            {
                _whole = new PhraseHits();
                PhraseBook.Bodies.Scan(_text, _whole);
            }

            return _whole;
        }
    }

    /// <summary>Whether one whom the mail was sent to is spoken to by name, in the first line or in passing: notices do not know it.</summary>
    public bool GreetsRecipient { get; }

    /// <summary>Whether an earlier mail is quoted below the new text.</summary>
    public bool QuotesHistory { get; }

    /// <summary>Whether a question is asked.</summary>
    public bool AsksSomething { get; }

    /// <summary>Whether the text begins with what programs put before their own words: "Automatic reply: ..."</summary>
    public bool BeginsAsAnswer { get; }

    /// <summary>Whether the text begins as a calendar's data does.</summary>
    public bool IsCalendarData => _text.StartsWith("begin:vcalendar", StringComparison.Ordinal);

    private static bool Greets(ReadOnlySpan<char> greeting, ReadOnlySpan<char> top, IReadOnlyList<Person> recipients)
    {
        var line = greeting.IndexOf('\n') is var end and >= 0 ? greeting[..end] : greeting;
        foreach (var person in recipients.Take(5))
        {
            foreach (var name in Folding.Of(person.Name.Length > 100 ? person.Name[..100] : person.Name).Split(' ', ',', '.', '@'))
            {
                if (name.Length >= ShortestName && (HoldsWord(line, name) || IsCalled(top, name)))
                    return true;
            }
        }

        return false;
    }

    // "Good to know you, Robin!": further down only where the name stands as one is spoken to.
    private static bool IsCalled(ReadOnlySpan<char> text, string name)
    {
        for (var start = 0; text[start..].IndexOf(name) is var found and >= 0; start += found + name.Length)
        {
            var before = text[..(start + found)].TrimEnd(' ');
            var behind = text[(start + found + name.Length)..];
            if (before is [.., ','] && behind is ['!' or '?' or '.' or '\n', ..])
                return true;
        }

        return false;
    }

    private static bool HoldsWord(ReadOnlySpan<char> line, string word)
    {
        var at = line.IndexOf(word);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(line[at - 1]))
            && (at + word.Length == line.Length || !char.IsLetterOrDigit(line[at + word.Length]));
    }

    // A receipt repeats the subject of the mail that it is about, "Subject: Your offer": those words are not its own.
    private static void HideTopic(Span<char> text, string subject)
    {
        var folded = Folding.Of(subject[..Math.Min(subject.Length, LongestTopic)]);
        var topic = folded[(folded.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        if (topic.Length < ShortestTopic || topic.Length == folded.Length)
            return;
        for (var start = 0; text[start..].IndexOf(topic) is var found and >= 0;)
        {
            var (at, end) = (start + found, start + found + topic.Length);
            if (text[..at].TrimEnd(' ') is [.., ':'] && (end == text.Length || text[end] == '\n'))
                text[at..end].Fill('_');
            start = end;
        }
    }

    // What stands in quotation marks is somebody else's, or an example: it keeps its place and says nothing.
    private static ReadOnlySpan<char> WithoutCited(ReadOnlySpan<char> text)
    {
        char[]? kept = null;
        for (var open = text.IndexOf('"'); open >= 0 && open + 1 < text.Length;)
        {
            var length = text[(open + 1)..].IndexOf('"');
            if (length < 0)
                break;
            if (length is >= ShortestCited and <= LongestCited)
            {
                kept ??= text.ToArray();
                Array.Fill(kept, '"', open, length + 2);
            }

            var next = text[(open + length + 2)..].IndexOf('"');
            open = next < 0 ? -1 : open + length + 2 + next;
        }

        return kept ?? text;
    }

    private static bool Begins(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyExcept(Ornaments);
        if (start < 0)
            return false;
        var hits = new PhraseHits();
        PhraseBook.Subjects.At(text, start, hits);
        return hits[PhraseRole.SubjectAuto] && text[(start + hits.LongestOf(PhraseRole.SubjectAuto))..].TrimStart(' ') is [':' or '.' or '!' or '*' or ']' or ')' or '-', ..];
    }

    // Not the question mark inside of an address on the web.
    private static bool Asks(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('?'); at >= 0;)
        {
            if (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]))
                return true;
            var next = text[(at + 1)..].IndexOf('?');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
