using FollowUp.Office.Core.Leads;

namespace FollowUp.Office.Core.Cadences;

/// <summary>From what the day of a step is counted.</summary>
public enum StepTiming
{
    /// <summary>Working days after the touch before; these steps come one after the other.</summary>
    WorkingDaysAfterTouch,

    /// <summary>Days after the cadence began.</summary>
    DaysAfterStart,

    /// <summary>Months after the last touch, again and again.</summary>
    MonthsAfterTouch,

    /// <summary>Every so many months, counted from <see cref="CadenceStep.From"/>.</summary>
    MonthsFromDate,

    /// <summary>The person's birthday, every year, where it is known.</summary>
    Birthday,

    /// <summary>The day on which they became a customer, every year.</summary>
    Anniversary,
}

/// <summary>One touch of a cadence.</summary>
/// <param name="Timing">From what its day is counted.</param>
/// <param name="Count">How many days or months; 0 and not read for a birthday or an anniversary.</param>
/// <param name="Channel">By what way.</param>
/// <param name="Template">Id of the text to begin with, where there is one.</param>
/// <param name="From">The date from which <see cref="StepTiming.MonthsFromDate"/> counts, itself the first; null for all others.</param>
public sealed record CadenceStep(StepTiming Timing, int Count, Channel Channel, string? Template = null, DateOnly? From = null)
{
    /// <summary>True for a step that comes again for as long as the lead lives.</summary>
    public bool Recurs => Timing is not (StepTiming.WorkingDaysAfterTouch or StepTiming.DaysAfterStart);
}

/// <summary>The planned rhythm of touches. A lead's facts hold it as it was when it was chosen, so that they can be told again.</summary>
/// <param name="Id">Which one; stays the same when its steps change.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="Steps">In order.</param>
public sealed record Cadence(string Id, string Name, IReadOnlyList<CadenceStep> Steps)
{
    /// <summary>Most sales close after the fifth touch (DESIGN 1): no rhythm gives up before it.</summary>
    public const int FewestTouches = 5;

    /// <summary>
    /// About a quarter: silence is no "no" (DESIGN 2), so whoever did not answer the last step is let rest and asked again from the first.
    /// </summary>
    public const int RestInWorkingDays = 60;

    private const int MostSteps = 50;
    private const int LongestName = 100;
    private const int MostDays = 3653;
    private const int MostMonths = 120;

    /// <summary>What is wrong with it, or null for a cadence that can be kept.</summary>
    public CadenceProblem? Problem() => this switch
    {
        { Name: var name } when string.IsNullOrWhiteSpace(name) || name.Length > LongestName => CadenceProblem.Name,
        { Steps.Count: > MostSteps } => CadenceProblem.TooManySteps,
        _ when Steps.Any(step => !IsInRange(step)) => CadenceProblem.Offset,
        { Steps.Count: < FewestTouches } when !Steps.Any(step => step.Recurs) => CadenceProblem.TooFewTouches,
        _ => null,
    };

    /// <inheritdoc />
    public bool Equals(Cadence? other) => other is not null && (Id, Name) == (other.Id, other.Name) && Steps.SequenceEqual(other.Steps);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Name, Steps.Count);

    private static bool IsInRange(CadenceStep step) => step.Timing switch
    {
        StepTiming.WorkingDaysAfterTouch or StepTiming.DaysAfterStart => step is { Count: >= 0 and <= MostDays, From: null },
        StepTiming.MonthsAfterTouch => step is { Count: >= 1 and <= MostMonths, From: null },
        StepTiming.MonthsFromDate => step is { Count: >= 1 and <= MostMonths, From: not null },
        _ => step is { Count: 0, From: null },
    };
}

/// <summary>Why a cadence cannot be kept.</summary>
public enum CadenceProblem
{
    /// <summary>No name, or one of more than 100 characters.</summary>
    Name,

    /// <summary>Fewer than five touches, and none that recurs.</summary>
    TooFewTouches,

    /// <summary>More than fifty steps.</summary>
    TooManySteps,

    /// <summary>A step that lies before the one it follows, more than ten years off, or without the date it counts from.</summary>
    Offset,
}
