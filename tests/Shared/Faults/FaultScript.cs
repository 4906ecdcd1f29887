using System.Globalization;

namespace FollowUp.Office.Testing.Faults;

/// <summary>What a person does about a lead, or the lead about the person.</summary>
internal enum LeadAct
{
    /// <summary>The user presses Follow up.</summary>
    Capture,

    /// <summary>The user writes to the lead.</summary>
    Write,

    /// <summary>The lead answers, by their own hand.</summary>
    Reply,

    /// <summary>The lead's machine says that they are away.</summary>
    Away,

    /// <summary>A report says that the mail was not delivered.</summary>
    Bounce,

    /// <summary>The user chooses the next touch.</summary>
    Choose,
}

/// <summary>One thing that happens, at a time after the beginning.</summary>
internal abstract record Step(TimeSpan At)
{
    /// <summary>An act about a lead, by their number.</summary>
    public sealed record Act(TimeSpan At, int Lead, LeadAct What) : Step(At);

    /// <summary>Mail that concerns no lead.</summary>
    public sealed record Noise(TimeSpan At, int User, bool IsOwn) : Step(At);

    /// <summary>The switches of the sandbox are set.</summary>
    public sealed record Fault(TimeSpan At, string Switches) : Step(At);

    /// <summary>The server stops in order and comes back.</summary>
    public sealed record Restart(TimeSpan At) : Step(At);

    /// <summary>kill -9 as soon as the next such call was worked and before its answer arrives; comes back a while later.</summary>
    public sealed record Kill(TimeSpan At, string Point, TimeSpan Down) : Step(At);
}

/// <summary>
/// Everything that people do and that goes wrong in one run, made of a seed alone: the same seed is the same script.
/// How threads interleave is not in it, so that a run may differ in detail.
/// </summary>
internal sealed record FaultScript(int Seed, bool InOwnProcess, bool InUsersName, IReadOnlyList<Step> Steps)
{
    public const int Leads = 6;

    public static FaultScript Of(int seed)
    {
        var chance = new Random(seed);
        var inOwnProcess = seed % 10 == 5;
        var steps = new List<Step>();
        for (var lead = 0; lead < Leads; lead++)
            steps.AddRange(StoryOf(lead, chance));
        for (var noise = 0; noise < 8; noise++)
            steps.Add(new Step.Noise(Minutes(chance, 20, 1500), chance.Next(2), chance.Next(2) == 0));
        steps.AddRange(Mishaps.Of(chance, inOwnProcess));
        return new FaultScript(seed, inOwnProcess, chance.Next(2) == 0, [.. steps.OrderBy(step => step.At)]);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"seed {Seed}, {(InUsersName ? "in the users' name" : "in the server's name")}{(InOwnProcess ? ", server in a process of its own" : "")}")
        + string.Concat(Steps.Select(step => $"{Environment.NewLine}  {step.At:d\\.hh\\:mm\\:ss} {step}"));

    /// <summary>A day of one lead: captured, written to, and one of the ways in which it goes on.</summary>
    private static List<Step> StoryOf(int lead, Random chance)
    {
        var at = Minutes(chance, 2, 60);
        var steps = new List<Step> { new Step.Act(at, lead, LeadAct.Capture) };
        LeadAct[] plot = chance.Next(8) switch
        {
            0 => [LeadAct.Write],
            1 => [LeadAct.Write, LeadAct.Bounce],
            2 => [LeadAct.Write, LeadAct.Away, LeadAct.Reply],
            3 => [LeadAct.Write, LeadAct.Away],
            4 => [LeadAct.Write, LeadAct.Reply, LeadAct.Choose, LeadAct.Write, LeadAct.Reply],
            5 => [LeadAct.Write, LeadAct.Reply, LeadAct.Reply],
            6 => [LeadAct.Write, LeadAct.Reply, LeadAct.Write, LeadAct.Reply],
            _ => [LeadAct.Write, LeadAct.Reply],
        };
        foreach (var act in plot)
        {
            at += Minutes(chance, 2, 300);
            steps.Add(new Step.Act(at, lead, act));
        }

        return steps;
    }

    /// <summary>Never two at the same second: who did what first must be sure.</summary>
    private static TimeSpan Minutes(Random chance, int least, int most) => TimeSpan.FromSeconds(chance.Next(least * 60, most * 60));
}
