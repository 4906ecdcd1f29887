using FollowUp.Office.Core.Leads;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>
/// One person of the quarter: what they will do is drawn from a seed, and what must be true of them is kept beside the
/// product, by the rules as they are written and not as they are coded.
/// </summary>
internal sealed class QuarterPerson(int number, Random chance)
{
    private static readonly NoReason[] Reasons = [.. Enum.GetValues<NoReason>().Where(reason => reason != NoReason.NoAnswer)];

    public string Name { get; } = $"Person {number:D3}";
    public string Address { get; } = $"person.{number:D3}@quarter.example";
    public Guid LeadId { get; set; }

    // What must be true.
    public string Kind { get; set; } = "prospect";
    public int NoCount { get; set; }
    public string? RetiredBy { get; set; }
    public HashSet<(DateOnly Day, Channel Channel)> Touches { get; } = [];

    /// <summary>Owed a day by the last answer, until the next touch.</summary>
    public DateOnly? Promised { get; set; }

    public bool IsWaitingToBeJudged { get; set; }
    public int Replies { get; set; }

    /// <summary>What they do with a mail.</summary>
    public Reaction OnMail() => chance.Next(100) switch
    {
        < 52 => Reaction.Silence,
        < 62 => Reaction.OutOfOffice,
        < 64 => Reaction.Bounce,
        _ => Reaction.Reply,
    };

    /// <summary>Whether they pick up, and say something that counts.</summary>
    public bool SpeaksOnCall() => chance.Next(100) < 30;

    public DateOnly BackAfter(DateOnly day) => day.AddDays(chance.Next(4, 16));

    /// <summary>What they say when they say something.</summary>
    public (string Answer, NoReason? Reason, DateOnly? Until) Says(DateOnly today) => chance.Next(100) switch
    {
        < 12 => ("yes", null, null),
        < 38 => ("notNow", null, today.AddDays(chance.Next(5, 40))),
        // Half of the no's come with a day of their own, so that some come to five within the quarter.
        < 80 => ("no", Reasons[chance.Next(Reasons.Length)], chance.Next(3) > 0 ? today.AddDays(chance.Next(2, 7)) : null),
        < 95 => ("stillTalking", null, null),
        _ => ("stop", null, null),
    };
}

internal enum Reaction { Silence, OutOfOffice, Bounce, Reply }
