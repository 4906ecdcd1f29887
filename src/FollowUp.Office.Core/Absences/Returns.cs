namespace FollowUp.Office.Core.Absences;

/// <summary>Gives each word of return ("back", "returning") the nearest date of its sentence, rather one behind it than one before it.</summary>
internal readonly ref struct Returns(Words words, List<Mention> mentions)
{
    /// <summary>Added to the distance of a return that is somebody else's.</summary>
    public const int SomebodyElse = 1000;

    private const int Farthest = 40;
    private const int FarthestOnReturn = 8;
    private const int Following = 3;
    private const int Crossing = 10;

    private readonly Words _words = words;

    /// <summary>Writes each mention's distance to its word of return into <paramref name="backs"/>; 0 where it has none.</summary>
    public void Attach(Span<int> backs)
    {
        var next = 0;
        for (var at = 0; at < _words.Count; at++)
        {
            while (next < mentions.Count && mentions[next].Start < at)
            {
                next++;
            }

            var isReturn = _words.Has(at, Sense.Back);
            if (!isReturn && !_words.Has(at, Sense.OnReturn))
            {
                continue;
            }

            var behind = Behind(at, next, isReturn ? Farthest : FarthestOnReturn);
            var before = isReturn ? Before(at, next - 1) : (-1, int.MaxValue);
            var (index, cost) = behind.Cost <= before.Item2 ? behind : before;
            if (index >= 0)
            {
                cost += 1 + (IsSomebodyElse(at) ? SomebodyElse : 0);
                backs[index] = backs[index] == 0 ? cost : Math.Min(backs[index], cost);
            }
        }
    }

    private (int Index, int Cost) Behind(int at, int index, int farthest)
    {
        for (var passed = 0; index < mentions.Count && _words[mentions[index].Start].Sentence == _words[at].Sentence; index++, passed += Crossing)
        {
            var cost = passed + Cost(at + 1, mentions[index].Start, mentions[index]);
            if (cost > farthest)
            {
                break;
            }

            if (IsFree(mentions[index], at))
            {
                return (index, cost);
            }
        }

        return (-1, int.MaxValue);
    }

    private (int Index, int Cost) Before(int at, int index)
    {
        for (var passed = Following; index >= 0 && _words[mentions[index].Start].Sentence == _words[at].Sentence; index--, passed += Crossing)
        {
            var cost = passed + (mentions[index].End <= at ? Cost(mentions[index].End, at, mentions[index]) : 0);
            if (cost > Farthest)
            {
                break;
            }

            if (IsFree(mentions[index], at))
            {
                return (index, cost);
            }
        }

        return (-1, int.MaxValue);
    }

    private int Cost(int from, int to, Mention mention)
    {
        if (to - from > Farthest)
        {
            return int.MaxValue / 2;
        }

        var cost = Sentences.Cost(_words, from, to);
        var isStart = Roles.Of(_words, mention) == Role.From;
        for (var at = from; isStart && at < to; at++)
        {
            cost += _words.Has(at, Sense.Away) ? Crossing * 3 : 0;
        }

        return cost;
    }

    // "Away until 3 March and back then" keeps its until; "not back until 3 March" is a return.
    private bool IsFree(Mention mention, int cue) =>
        !mention.IsRange && Roles.Of(_words, mention) switch
        {
            Role.Until or Role.Through or Role.Before => cue < mention.Start && IsDenied(cue),
            _ => true,
        };

    private bool IsDenied(int cue)
    {
        for (var at = cue; at >= 0 && at >= cue - 6 && _words[at].Sentence == _words[cue].Sentence && !_words.IsMark(at, ','); at--)
        {
            if (_words.Has(at, Sense.Not))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSomebodyElse(int cue)
    {
        for (var at = cue - 1; at >= 0 && at >= cue - 12 && _words[at].Sentence == _words[cue].Sentence && !_words.Has(at, Sense.Self); at--)
        {
            if (_words.Has(at, Sense.Other))
            {
                return true;
            }
        }

        return false;
    }
}
