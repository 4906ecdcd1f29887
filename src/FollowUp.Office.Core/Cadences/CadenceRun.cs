using FollowUp.Office.Core.DueTimes;

namespace FollowUp.Office.Core.Cadences;

/// <summary>A day of the year.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31; the 29th of February is kept on the 28th in other years.</param>
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>The day of the year on which a date falls.</summary>
    public static MonthDay Of(DateOnly date) => new(date.Month, date.Day);

    /// <summary>True for a day that comes in some year.</summary>
    public bool Exists => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(2024, Month);

    /// <summary>The first such day after a date.</summary>
    public DateOnly NextAfter(DateOnly date) => In(date.Year) is var thisYear && thisYear > date ? thisYear : In(date.Year + 1);

    private DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}

/// <summary>The step that comes next.</summary>
/// <param name="Number">Its place in the cadence, from 0.</param>
/// <param name="Step">What it says.</param>
/// <param name="Day">When it falls.</param>
public sealed record PlannedStep(int Number, CadenceStep Step, DateOnly Day);

/// <summary>How far a lead has come in a cadence.</summary>
/// <param name="Cadence">Which one, as it was chosen.</param>
/// <param name="StartedOn">The owner's date on which it began.</param>
public sealed record CadenceRun(Cadence Cadence, DateOnly StartedOn)
{
    /// <summary>The owner's date of the last touch; the start before the first one.</summary>
    public DateOnly LastOn { get; init; } = StartedOn;

    /// <summary>How many of the steps that follow one another are done.</summary>
    public int Done { get; init; }

    /// <summary>The step that the lead's next touch stands for; null where the owner chose it themselves.</summary>
    public PlannedStep? Planned { get; init; }

    // A touch made two days early is made: its day is not planned once more.
    private DateOnly CoveredTo { get; init; } = StartedOn;

    /// <summary>The same place in the cadence with other steps; another cadence begins on the given day.</summary>
    public CadenceRun Following(Cadence cadence, DateOnly day) =>
        cadence.Id == Cadence.Id ? this with { Cadence = cadence, Planned = null } : new CadenceRun(cadence, day) { LastOn = LastOn > day ? LastOn : day };

    /// <summary>After a touch on the owner's date: of the planned step, or of one that the owner chose in its place.</summary>
    public CadenceRun After(DateOnly day)
    {
        var counts = Planned is null or { Step.Timing: StepTiming.WorkingDaysAfterTouch };
        return this with
        {
            LastOn = day > LastOn ? day : LastOn,
            CoveredTo = Planned is { } planned && planned.Day > day ? planned.Day : Later(CoveredTo, day),
            // Whoever rested begins again with the first step.
            Done = !counts ? Done : Done >= InTurn.Count ? Math.Min(1, InTurn.Count) : Done + 1,
            Planned = null,
        };
    }

    /// <summary>From the first step once more.</summary>
    public CadenceRun Anew() => this with { Done = 0, Planned = null };

    /// <summary>The same run counting from a later day, without a step done.</summary>
    public CadenceRun From(DateOnly day) => this with { LastOn = Later(LastOn, day), CoveredTo = Later(CoveredTo, day), Planned = null };

    /// <summary>The step that falls first; of two on one day the one that stands first.</summary>
    public PlannedStep Next(WorkingWeek week, MonthDay? birthday, MonthDay? anniversary)
    {
        var days = Cadence.Steps.Select((step, number) => DayOf(step, number, birthday, anniversary, week) is { } day ? new PlannedStep(number, step, day) : null);
        return days.OfType<PlannedStep>().MinBy(planned => planned.Day) ?? AfterRest(week);
    }

    private List<int> InTurn => [.. Enumerable.Range(0, Cadence.Steps.Count).Where(number => Cadence.Steps[number].Timing == StepTiming.WorkingDaysAfterTouch)];

    private DateOnly? DayOf(CadenceStep step, int number, MonthDay? birthday, MonthDay? anniversary, WorkingWeek week)
    {
        DateOnly? day = step.Timing switch
        {
            StepTiming.WorkingDaysAfterTouch => Done < InTurn.Count && InTurn[Done] == number ? week.AddWorkingDays(LastOn, step.Count) : null,
            StepTiming.DaysAfterStart => StartedOn.AddDays(step.Count) is var fixedDay && fixedDay > CoveredTo ? fixedDay : null,
            StepTiming.MonthsAfterTouch => Later(LastOn.AddMonths(step.Count), CoveredTo.AddDays(1)),
            StepTiming.MonthsFromDate => NextFrom(step),
            StepTiming.Birthday => birthday?.NextAfter(CoveredTo),
            _ => anniversary?.NextAfter(CoveredTo),
        };
        return day is { } found ? week.WorkingDayFrom(found) : null;
    }

    // Each is counted from the first, so that the 31st stays the 31st where the month has one.
    private DateOnly NextFrom(CadenceStep step)
    {
        var first = step.From!.Value;
        var months = ((CoveredTo.Year - first.Year) * 12) + CoveredTo.Month - first.Month;
        var turn = Math.Max(0, months / step.Count);
        return first.AddMonths(turn * step.Count) is var day && day > CoveredTo ? day : first.AddMonths((turn + 1) * step.Count);
    }

    private PlannedStep AfterRest(WorkingWeek week)
    {
        var number = InTurn.FirstOrDefault();
        var step = Cadence.Steps[number] with { Timing = StepTiming.WorkingDaysAfterTouch, Count = Cadence.RestInWorkingDays };
        return new PlannedStep(number, step, week.AddWorkingDays(LastOn, step.Count));
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
