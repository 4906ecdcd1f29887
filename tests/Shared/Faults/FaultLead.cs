using System.Globalization;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Testing.Faults;

/// <summary>One lead as the people know them: what was really done, in order, whatever the product heard of it.</summary>
internal sealed class FaultLead(int number, DemoUser owner)
{
    private readonly List<(LeadAct What, DateTimeOffset At)> _done = [];

    public int Number => number;
    public DemoUser Owner => owner;
    public string Name { get; } = "Dana Swope " + number.ToString(CultureInfo.InvariantCulture);
    public string Address { get; } = $"dana.{number.ToString(CultureInfo.InvariantCulture)}@swope.example";
    public Guid Id { get; set; }

    /// <summary>The mail from which they are captured.</summary>
    public StoredMessage? First { get; set; }

    /// <summary>The user's newest mail to them: what is answered.</summary>
    public StoredMessage? Sent { get; set; }

    /// <summary>Answers after which the user did nothing yet, by Message-ID.</summary>
    public List<string> Open { get; } = [];

    /// <summary>Answers that the user met with something else before the product knew them: a card may come, or not.</summary>
    public int Overtaken { get; set; }

    public bool IsCaptured => Count(LeadAct.Capture) > 0;

    /// <summary>Whether the last word is the lead's.</summary>
    public bool IsAnswered => _done.FindLastIndex(done => done.What == LeadAct.Reply) > _done.FindLastIndex(done => done.What is LeadAct.Write or LeadAct.Choose or LeadAct.Capture);

    public int Count(LeadAct what) => _done.Count(done => done.What == what);

    public void Did(LeadAct what, DateTimeOffset at) => _done.Add((what, at));

    /// <summary>The days, by the owner's calendar, on which somebody wrote to somebody and it arrived: each is one touch.</summary>
    public int Touches(string zone)
    {
        var days = _done.Where((done, at) => done.What == LeadAct.Reply || (done.What == LeadAct.Write && _done.ElementAtOrDefault(at + 1).What != LeadAct.Bounce)).Select(done => done.At).Append(First!.ReceivedAt);
        var local = TimeZoneInfo.FindSystemTimeZoneById(zone);
        return days.Select(at => TimeZoneInfo.ConvertTime(at, local).Date).Distinct().Count();
    }

    public override string ToString() => $"{Name}: {string.Join(", ", _done.Select(done => done.What))}";
}
