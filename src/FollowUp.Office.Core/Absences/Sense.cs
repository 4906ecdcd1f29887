namespace FollowUp.Office.Core.Absences;

/// <summary>What a word or a phrase says about dates and absences; at most 64, since a token keeps them as bits.</summary>
internal enum Sense : byte
{
    /// <summary>A month, 1 to 12.</summary>
    Month,

    /// <summary>A weekday, 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary>A weekday's abbreviation: counts only beside a date, or right after a word such as "until".</summary>
    ShortWeekday,

    /// <summary>A number word.</summary>
    Count,

    /// <summary>A unit of time: 1 day, 7 week, 14 fortnight, 30 month, 90 quarter, 182 half a year, 365 year.</summary>
    Unit,

    /// <summary>So many days from today: today 0, tomorrow 1.</summary>
    Offset,

    /// <summary>A coming week (0 this, 1 next, 2 the one after), month (10 this, 11 next), year (20 this, 21 next) or quarter (30 this, 31 next).</summary>
    Period,

    /// <summary>Calendar week, before or after its number.</summary>
    Week,

    /// <summary>The start of a week or month; this and the next two with the value 1 where they stand behind it.</summary>
    Early,

    /// <summary>The middle of a week or month.</summary>
    Middle,

    /// <summary>The end of a week or month.</summary>
    End,

    /// <summary>Words that may stand between such a cue and its date: articles, "on", "at the latest".</summary>
    On,

    /// <summary>"In" two weeks, before the span.</summary>
    In,

    /// <summary>The same behind the span.</summary>
    InPost,

    /// <summary>Away until the day on which the person is back.</summary>
    Until,

    /// <summary>Away through that day.</summary>
    Through,

    /// <summary>Makes an "until" a "through".</summary>
    Inclusive,

    Before,
    From,
    After,
    Between,

    /// <summary>The same behind both dates.</summary>
    BetweenPost,
    And,

    /// <summary>Only joins the two ends of a range.</summary>
    To,

    UntilPost,
    ThroughPost,
    FromPost,
    AfterPost,

    /// <summary>The person is back, returns, is reachable again.</summary>
    Back,

    /// <summary>"After my return": is about the return, but states it only when the date follows at once.</summary>
    OnReturn,

    /// <summary>The person is away.</summary>
    Away,

    /// <summary>The person will answer, read, get back to you.</summary>
    Answer,

    /// <summary>The writer: I, we.</summary>
    Self,

    /// <summary>Somebody else: a colleague.</summary>
    Other,

    Not,

    /// <summary>A date beside it is about something else: validity, deadline, a mail's own date.</summary>
    Stray,

    /// <summary>The person has left for good.</summary>
    Gone,

    /// <summary>The number behind it is no date: telephone, ticket, version.</summary>
    Numbered,

    /// <summary>The number before it is a time of day.</summary>
    Clock,

    /// <summary>The number behind it is a time of day.</summary>
    AtClock,

    /// <summary>Makes a number an ordinal.</summary>
    Ordinal,

    DayMark,
    MonthMark,
    YearMark,

    /// <summary>In this language a day may stand without month and without mark: "le 3".</summary>
    BareDay,

    /// <summary>A feast or season of holidays, by its number in <see cref="Feasts"/>.</summary>
    Feast,

    /// <summary>Spring 1, summer 2, autumn 3, winter 4.</summary>
    Season,

    /// <summary>First to fifth; 9 the last: "first week of March".</summary>
    Nth,

    /// <summary>The half of a month or year; where it has no value the number stands before it.</summary>
    Half,

    /// <summary>A quarter beside its number: "Q3".</summary>
    Quarter,

    /// <summary>The date beside it has gone by: "last Monday".</summary>
    Past,

    /// <summary>Somebody is to get in touch: call, write, ask again.</summary>
    Contact,

    /// <summary>Not now: later, rather, perhaps, by then.</summary>
    Later,

    /// <summary>Thanks for something that was.</summary>
    Thanks,

    /// <summary>"The following" Monday: counts from the date said before it.</summary>
    Following,
}

/// <summary>One sense of a phrase.</summary>
/// <param name="Sense">What it says.</param>
/// <param name="Value">The month, weekday, count and so on; 0 where there is none.</param>
/// <param name="Languages">The languages in which it says so, one bit each; at most 64.</param>
internal readonly record struct Meaning(Sense Sense, int Value, ulong Languages);
