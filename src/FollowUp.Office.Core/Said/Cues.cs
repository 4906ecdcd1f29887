using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Said;

/// <summary>Looks in the sentence around a date for the words that say what the date is of.</summary>
internal readonly ref struct Cues(Words words)
{
    public const int None = int.MaxValue;

    private const int Farthest = 40;
    private const int Comma = 5;
    private const int Joined = 3;
    private const int NearDenial = 6;
    private const int NearDenialBehind = 3;
    private const int NearAfter = 6;

    private readonly Words _words = words;

    /// <summary>How far the nearest word of such a sense stands, before the date or behind it; <see cref="None"/> where there is none.</summary>
    public int Nearest(Mention mention, ulong senses) => Math.Min(Distance(mention, senses, -1), Distance(mention, senses, 1));

    private int Distance(Mention mention, ulong senses, int step)
    {
        var cost = 0;
        var at = step < 0 ? mention.Start - 1 : mention.End;
        for (var left = Farthest; left > 0 && IsInSentence(at, mention); left--, at += step)
        {
            ref var token = ref _words[at];
            if (token.HasAny(senses))
            {
                return cost;
            }

            cost += token.Kind == TokenKind.Mark ? (token.IsMark(',') || token.IsMark(';') || token.IsMark('-') ? Comma : 1) : (token.IsIdeographic ? 1 : 2) + (token.Has(Sense.And) ? Joined : 0);
        }

        return None;
    }

    /// <summary>"Not in May", "im Mai nicht": the date itself is denied.</summary>
    public bool IsDenied(Mention mention, Role role)
    {
        // "Nothing moves before October": of an end to come the whole clause is asked.
        var (before, behind) = role is Role.Before or Role.Until or Role.Through ? (Farthest, Farthest) : (NearDenial, NearDenialBehind);
        for (var at = mention.Start - 1; at >= mention.Start - before && IsInSentence(at, mention) && !Parts(at); at--)
        {
            if (_words.Has(at, Sense.Not))
            {
                return true;
            }
        }

        for (var at = mention.End; at < mention.End + behind && IsInSentence(at, mention) && !Parts(at); at++)
        {
            if (_words.Has(at, Sense.Not))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Last Monday", "lundi dernier", "since January"; but "the last week" may be one of those to come.</summary>
    public bool IsPast(Mention mention)
    {
        var before = mention.Start - 1;
        while (before > mention.Start - 3 && IsInSentence(before, mention) && _words.Has(before, Sense.On) && !_words.Has(before, Sense.Past))
        {
            before--;
        }

        return IsInSentence(before, mention) && _words.Has(before, Sense.Past) && (!_words.Has(before, Sense.Nth) || mention.Precision == Precision.Weekday) && !_words.Has(before, Sense.After)
            || IsInSentence(mention.End, mention) && _words.Has(mention.End, Sense.Past) && _words[mention.End].Gap < Gap.Line;
    }

    /// <summary>"Thank you for the call on Tuesday"; Japanese thanks behind.</summary>
    public bool IsThankedFor(Mention mention)
    {
        for (var at = mention.Start - 1; at >= mention.Start - Farthest && IsInSentence(at, mention) && !Parts(at); at--)
        {
            if (_words.Has(at, Sense.Thanks))
            {
                return true;
            }
        }

        for (var at = mention.End; at < mention.End + Farthest && IsInSentence(at, mention); at++)
        {
            if (_words.Has(at, Sense.Thanks) && _words[at].IsIdeographic)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What governs the date; "after the fair on 5 May" is after it.</summary>
    public Role RoleOf(Mention mention)
    {
        // "六週間後に": what makes it a length of time from today puts it behind nothing else.
        var role = mention.Precision == Precision.Relative && _words.Has(mention.End - 1, Sense.InPost) ? Role.None : Roles.Of(_words, mention);
        if (role is not (Role.None or Role.On))
        {
            return role;
        }

        for (var at = mention.Start - 1; at >= mention.Start - NearAfter && IsInSentence(at, mention) && _words[at].Kind == TokenKind.Word && !Parts(at); at--)
        {
            if (_words.Has(at, Sense.After))
            {
                return Role.After;
            }
        }

        return role;
    }

    /// <summary>Does a year stand in the date?</summary>
    public bool HasYear(Mention mention)
    {
        for (var at = mention.Start; at < mention.End; at++)
        {
            if (Numbers.IsFullYear(_words, at) || _words.ValueOf(at, Sense.Period) >= 20 || _words.IsNumber(at, 2, 2) && at == mention.End - 1 && mention.End - mention.Start >= 5)
            {
                return true;
            }
        }

        return false;
    }

    private bool Parts(int at) => _words[at].Kind == TokenKind.Mark && !_words.IsMark(at, '-') && !_words.IsMark(at, '"') || _words.Has(at, Sense.And);

    private bool IsInSentence(int at, Mention mention) => (uint)at < (uint)_words.Count && _words[at].Sentence == _words[mention.Start].Sentence;
}
