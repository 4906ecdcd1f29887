namespace FollowUp.Office.Core.Absences;

/// <summary>How exactly a date was said.</summary>
internal enum Precision
{
    /// <summary>Day and month, with or without the year.</summary>
    Date,

    /// <summary>A weekday.</summary>
    Weekday,

    /// <summary>"Tomorrow", "in two weeks".</summary>
    Relative,

    /// <summary>A week or a month as a whole.</summary>
    Period,

    /// <summary>"The 3rd", of this month or the next.</summary>
    DayOnly,
}

/// <summary>One date, span of days or range of dates in the text.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="First">Its first day; of a single date the day.</param>
/// <param name="Last">Its last day.</param>
/// <param name="Precision">How exactly it was said.</param>
internal readonly record struct Mention(int Start, int End, DateOnly First, DateOnly Last, Precision Precision)
{
    /// <summary>Two dates joined: "1 to 14 August".</summary>
    public bool IsRange { get; init; }

    /// <summary>Might as well be no date ("3.4", "March"): counts only right behind a word such as "until" or "on".</summary>
    public bool IsWeak { get; init; }

    /// <summary>Early, Middle or End where only that part of <see cref="Whole"/> was said.</summary>
    public Sense? Part { get; init; }

    /// <summary>The week, month or year of which it is a part.</summary>
    public (DateOnly First, DateOnly Last) Whole { get; init; }

    /// <summary>The feast said, 0 for none: one comes back after it, not during it.</summary>
    public int Feast { get; init; }
}
