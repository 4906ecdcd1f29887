namespace FollowUp.Office.Core.Absences;

/// <summary>Numbers the sentences, and measures how near two words stand within one.</summary>
internal static class Sentences
{
    private const int Comma = 5;
    private const int LineBreak = 3;
    private const int Full = 6;

    private const ulong StartOfDate = (1UL << (int)Sense.Back) | (1UL << (int)Sense.Until) | (1UL << (int)Sense.Through) | (1UL << (int)Sense.From) | (1UL << (int)Sense.Away);

    /// <summary>
    /// Gives every token its sentence; marks within a date end none. In the subject, which ends before <paramref name="body"/>,
    /// a colon parts the automatic word ("Out of office:") from the subject answered. Returns the senses said in each sentence.
    /// </summary>
    public static List<ulong> Number(Words words, List<Mention> mentions, int body)
    {
        List<ulong> senses = [0];
        var mention = 0;
        for (var at = 0; at < words.Count; at++)
        {
            while (mention < mentions.Count && mentions[mention].End <= at)
            {
                mention++;
            }

            var isWithin = mention < mentions.Count && mentions[mention].Start < at;
            if (at > 0 && !isWithin && (at < body && words.IsMark(at - 1, ':') && !StartsDate(words, mentions, mention, at) || words[at].Gap == Gap.Paragraph || IsEnd(words, at - 1) && !IsLastOf(mentions, mention, at)))
            {
                senses.Add(0);
            }

            words[at].Sentence = senses.Count - 1;
            senses[^1] |= words[at].Senses;
        }

        return senses;
    }

    /// <summary>What lies between two places of one sentence: words, commas, line breaks, and dots that may end it.</summary>
    public static int Cost(Words words, int from, int to)
    {
        var cost = 0;
        for (var at = from; at < to; at++)
        {
            ref var token = ref words[at];
            cost += token.Gap >= Gap.Line ? LineBreak : 0;
            cost += token.Kind != TokenKind.Mark ? (token.IsIdeographic ? 1 : 2) + (token.Has(Sense.And) ? 3 : 0)
                : token.IsMark(',') || token.IsMark(';') ? Comma : 1;
        }

        cost += to < words.Count && words[to].Gap >= Gap.Line ? LineBreak : 0;
        return cost + (from > 0 && from < words.Count && IsEnd(words, from - 1) ? Full : 0);
    }

    private static bool StartsDate(Words words, List<Mention> mentions, int mention, int at) =>
        mention < mentions.Count && mentions[mention].Start <= at + 3 && (mentions[mention].Start == at || words[at].HasAny(StartOfDate));

    // The dot behind a date ("until 3.3. Then I am back") may be both; it only makes the way longer.
    private static bool IsLastOf(List<Mention> mentions, int mention, int at) => mention > 0 && mentions[mention - 1].End == at;

    private static bool IsEnd(Words words, int at)
    {
        ref var token = ref words[at];
        if (token.Kind != TokenKind.Mark)
        {
            return false;
        }

        if (token.Value is '!' or '?' or '\u3002')
        {
            return true;
        }

        return token.Value == '.' && (at + 1 == words.Count
            || words[at + 1].Gap >= Gap.Space && (words[at + 1].StartsUpper || words[at + 1].IsIdeographic || words[at + 1].Gap >= Gap.Line || words[at + 1].Kind == TokenKind.Number || words.IsMark(at + 1, '¿') || words.IsMark(at + 1, '¡')));
    }
}
