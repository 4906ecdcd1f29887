using System.Diagnostics;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Samples;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>
/// A day of an organisation, told by the sandbox clock minute by minute: what is asked of Graph, divided by the loops that
/// were closed. Everything counts: own mail, unrelated mail, renewals, looks without a notification.
/// </summary>
internal static class DayOfCalls
{
    private const int LoopsADay = 5;
    private const int MailsADay = 80;
    private const int OwnUnrelated = 20;
    private static readonly DateTimeOffset Midnight = new(2026, 11, 23, 23, 0, 0, TimeSpan.Zero);

    public static async Task MeasureAsync(Wishes wishes, Table table)
    {
        var few = await DayAsync(wishes.Mailboxes, wishes.Leads, table);
        // Ten times the leads in a tenth of the mailboxes: as many rows, and the calls a mailbox costs show whether leads matter.
        var many = await DayAsync(Math.Max(wishes.Mailboxes / 10, 10), wishes.Leads * 10, table);
        table.Add(new Row($"the same with {wishes.Leads * 10:N0} leads a mailbox", many, null, "calls", "must not grow", $"{many / few:0.00}x of {wishes.Leads} leads"));
    }

    private static async Task<double> DayAsync(int mailboxes, int leads, Table table)
    {
        var begun = Stopwatch.GetTimestamp();
        await using var world = await BenchWorld.StartAsync(mailboxes, Midnight);
        await world.ConnectAsync();
        await SeededLeads.PlantAsync(world, leads - LoopsADay, Midnight);
        var closed = 0;
        world.Sandbox.Services.GetRequiredService<CalendarStore>().Changed += (_, stored, change) =>
            closed += change == EventChange.Deleted && stored.Subject != "Follow-up time" ? 1 : 0;
        using var calls = new CallKinds(world.Sandbox.Traffic);
        var days = world.People.Select((person, number) => new PersonDay(person, number)).ToList();
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            if (minute % 120 == 0)
                Console.Error.WriteLine($"  hour {minute / 60} of 24 after {Stopwatch.GetElapsedTime(begun).TotalSeconds:0} s, {closed} loops closed");
            foreach (var day in days)
                await day.LiveAsync(minute, world);
            await world.UntilQuietAsync();
            world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(1));
            await world.UntilQuietAsync();
        }

        var wanted = mailboxes * LoopsADay;
        if (closed != wanted)
            table.Note($"Calls: only {closed} of {wanted} loops were closed by the end of the day.");
        var perLoop = (double)calls.Total / wanted;
        table.Add(new Row($"Graph calls per closed loop, {mailboxes:N0} mailboxes x {leads:N0} leads x {MailsADay} mails", perLoop, null, "calls", "≤ 20, toward 4"));
        table.Note($"Calls of that day ({mailboxes:N0} x {leads:N0}; {Stopwatch.GetElapsedTime(begun).TotalSeconds:0} s real): "
            + string.Join(", ", calls.ByKind.Select(kind => $"{kind.Key} {(double)kind.Value / wanted:0.00}")) + " per closed loop.");
        return perLoop;
    }

    /// <summary>
    /// One person's day, spread over its minutes: five leads are captured, written to and answer; twenty own mails and fifty
    /// others concern nobody. The minutes of two people differ.
    /// </summary>
    private sealed class PersonDay(DemoUser person, int number)
    {
        private readonly StoredMessage?[] _sent = new StoredMessage?[LoopsADay];
        private readonly Dictionary<int, List<Func<BenchWorld, Task>>> _plan = [];
        private bool _isPlanned;

        public async Task LiveAsync(int minute, BenchWorld world)
        {
            if (!_isPlanned)
                Plan();
            foreach (var act in _plan.GetValueOrDefault(minute, []))
                await act(world);
        }

        private void Plan()
        {
            _isPlanned = true;
            // Between half past seven and six, most of it; a seed of its own for each person.
            var chance = new Random(number);
            for (var loop = 0; loop < LoopsADay; loop++)
            {
                var (mine, start) = (loop, 450 + chance.Next(300));
                At(start, world => world.CaptureAsync(person, NameOf(mine), AddressOf(mine)));
                At(start + 2, world => Do(() => _sent[mine] = Send(world, NameOf(mine), AddressOf(mine))));
                At(start + 30 + chance.Next(240), world => Do(() => Mailbox(world).Deliver(
                    ReplyWriter.Write(new ReplyOrder(ReplyKind.Human), _sent[mine]!, person, world.Sandbox.Clock.GetUtcNow()))));
            }

            for (var mail = 0; mail < OwnUnrelated; mail++)
                At(450 + chance.Next(630), world => Do(() => Send(world, "Somebody", "somebody@elsewhere.example")));
            for (var mail = 0; mail < MailsADay - OwnUnrelated - (2 * LoopsADay); mail++)
                At(chance.Next(10) == 0 ? chance.Next(24 * 60) : 420 + chance.Next(720), world => Do(() => Mailbox(world).Deliver(Unrelated())));
        }

        private void At(int minute, Func<BenchWorld, Task> act)
        {
            if (!_plan.TryGetValue(minute, out var acts))
                _plan[minute] = acts = [];
            acts.Add(act);
        }

        private static Task Do(Action act)
        {
            act();
            return Task.CompletedTask;
        }

        private Mailbox Mailbox(BenchWorld world) => world.Sandbox.World.MailboxOf(person);

        private StoredMessage Send(BenchWorld world, string name, string address) =>
            Mailbox(world).Send(new NewMessage { To = [new MailPerson(name, address)], Subject = "A quote for the workshop", Body = "Here is my offer." });

        private string NameOf(int loop) => $"Dana Swope {number:D5} {loop}";

        private string AddressOf(int loop) => $"dana.{number:D5}.{loop}@swope.example";

        private NewMessage Unrelated() => new()
        {
            From = new MailPerson("News", "news@elsewhere.example"), To = [new MailPerson(person.Name, person.Address)], Subject = "What is new", Body = "This and that.",
        };
    }
}
