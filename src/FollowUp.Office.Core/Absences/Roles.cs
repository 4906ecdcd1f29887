namespace FollowUp.Office.Core.Absences;

/// <summary>What the words right beside a date make of it.</summary>
internal enum Role
{
    /// <summary>Nothing stands there.</summary>
    None,

    /// <summary>An article or an "on".</summary>
    On,

    /// <summary>A word of return stands right before it.</summary>
    Back,
    Until,
    Through,
    Before,
    From,
    After,
}

/// <summary>Reads the word that governs a date, before it or (Japanese, Turkish, Finnish ...) behind it.</summary>
internal static class Roles
{
    private const int MostWordsBetween = 6;

    private const ulong Skipped = (1UL << (int)Sense.On) | (1UL << (int)Sense.Inclusive) | (1UL << (int)Sense.AtClock) | (1UL << (int)Sense.Clock);

    public static Role Of(Words words, Mention mention)
    {
        var (role, isInclusive) = Before(words, mention.Start);
        if (role is Role.None or Role.On or Role.Back && Behind(words, mention.End) is var behind && behind != Role.None)
        {
            role = behind;
        }

        return role == Role.Until && (isInclusive || IsInclusive(words, mention.End)) ? Role.Through : role;
    }

    private static (Role Role, bool IsInclusive) Before(Words words, int start)
    {
        var (isOn, isInclusive) = (false, false);
        for (var at = start - 1; at >= 0 && at >= start - MostWordsBetween && words[at + 1].Gap < Gap.Paragraph; at--)
        {
            if (RoleOf(words, at) is { } role)
            {
                return (role, isInclusive);
            }

            if (!IsSkipped(words, at))
            {
                break;
            }

            isOn |= words.Has(at, Sense.On) || words.IsMark(at, ':');
            isInclusive |= words.Has(at, Sense.Inclusive);
        }

        return (isOn ? Role.On : Role.None, isInclusive);
    }

    private static Role? RoleOf(Words words, int at) =>
        words.Has(at, Sense.Through) ? Role.Through
        : words.Has(at, Sense.Until) ? Role.Until
        : words.Has(at, Sense.Before) ? Role.Before
        : words.Has(at, Sense.After) ? Role.After
        : words.Has(at, Sense.From) ? Role.From
        : words.Has(at, Sense.Back) && !words.Has(at, Sense.On) ? Role.Back
        : null;

    private static bool IsSkipped(Words words, int at) =>
        words[at].HasAny(Skipped) || words.IsMark(at, ',') || words.IsMark(at, '(') || words.IsMark(at, ':') || words.IsMark(at, '"')
        || words[at].Kind == TokenKind.Number && Numbers.IsTime(words, at);

    private static Role Behind(Words words, int end)
    {
        // The last word of the date may say it itself: Hungarian "hétfőig".
        for (var at = end - 1; at < end + 3 && at < words.Count && (at < end || words[at].Gap < Gap.Line); at++)
        {
            var role = words.Has(at, Sense.ThroughPost) ? Role.Through
                : words.Has(at, Sense.UntilPost) ? Role.Until
                : words.Has(at, Sense.AfterPost) ? Role.After
                : words.Has(at, Sense.FromPost) ? Role.From
                : Role.None;
            if (role != Role.None || at >= end && !words.Has(at, Sense.On) && !words.Has(at, Sense.Ordinal) && !words.IsMark(at, '-') && !words.IsMark(at, ')'))
            {
                return role;
            }
        }

        return Role.None;
    }

    private static bool IsInclusive(Words words, int end)
    {
        for (var at = end; at < end + 4 && at < words.Count && words[at].Gap < Gap.Paragraph; at++)
        {
            if (words.Has(at, Sense.Inclusive))
            {
                return true;
            }
        }

        return false;
    }
}
