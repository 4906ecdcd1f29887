using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Calendar;
using FollowUp.Office.Sandbox.Samples;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Leads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>From the moment at which a reply lies in the inbox to the moment at which the event is gone from the calendar.</summary>
internal static class ClosingLatency
{
    private const int Mailboxes = 250;
    private const int PerSecond = 50;

    public static async Task MeasureAsync(Wishes wishes, Table table)
    {
        var replies = PerSecond * Math.Max(wishes.Seconds * 2, 20);
        await using var world = await BenchWorld.StartAsync(Mailboxes);
        await world.ConnectAsync();
        var loops = await OpenLoopsAsync(world, replies * 2);
        world.Strike(new JsonObject { ["delayMs"] = 50 });
        var removed = new ConcurrentDictionary<string, long>();
        world.Sandbox.Services.GetRequiredService<CalendarStore>().Changed += (_, stored, change) =>
        {
            if (change == EventChange.Deleted)
                removed.TryAdd(NameIn(stored), Stopwatch.GetTimestamp());
        };
        // A server that has run for a minute: the first replies meet code that the runtime has not translated for good yet.
        await ReplyAsync(world, loops[replies..], removed);
        await world.UntilQuietAsync();

        var before = world.Process!.ProcessorSeconds;
        var begun = Stopwatch.GetTimestamp();
        var delivered = await ReplyAsync(world, loops[..replies], removed);
        var rate = replies / Stopwatch.GetElapsedTime(begun).TotalSeconds;
        var used = (world.Process.ProcessorSeconds - before) / replies;
        var taken = delivered.Select(pair => Stopwatch.GetElapsedTime(pair.Value, removed[pair.Key]).TotalMilliseconds).ToList();
        table.Add(new Row("reply delivered -> event removed, Graph at 50 ms", Percentiles.At(taken, 0.5), Percentiles.At(taken, 0.99), "ms", "p50 < 250, p99 < 1,000"));
        table.Note($"Closing: {replies} replies to {Mailboxes} mailboxes after as many to warm up, {PerSecond} a second wanted and {rate:0} a second closed; slowest {taken.Max():0} ms; "
            + $"the server used {used * 1000:0.0} ms of processor time a reply. Sandbox and server share the machine; Teams is off.");
    }

    /// <summary>Everybody answers, at the wanted pace; returns when every loop is closed, with the moments of delivery by name.</summary>
    private static async Task<Dictionary<string, long>> ReplyAsync(BenchWorld world, IReadOnlyList<Loop> loops, ConcurrentDictionary<string, long> removed)
    {
        var delivered = new Dictionary<string, long>();
        var begun = Stopwatch.GetTimestamp();
        foreach (var (number, loop) in loops.Index())
        {
            var due = TimeSpan.FromSeconds((double)number / PerSecond) - Stopwatch.GetElapsedTime(begun);
            if (due > TimeSpan.Zero)
                await Task.Delay(due, TimeProvider.System);
            delivered[loop.Name] = Stopwatch.GetTimestamp();
            loop.Reply(world);
        }

        await UntilAsync(() => loops.All(loop => removed.ContainsKey(loop.Name)));
        return delivered;
    }

    private static async Task<Loop[]> OpenLoopsAsync(BenchWorld world, int count)
    {
        var loops = Enumerable.Range(0, count).Select(number => new Loop(world.People[number % world.People.Count], number)).ToArray();
        await Parallel.ForEachAsync(loops, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (loop, _) =>
            await world.CaptureAsync(loop.Owner, loop.Name, loop.Address));
        await world.UntilQuietAsync();
        Array.ForEach(loops, loop => loop.Write(world));
        await world.UntilAsync(db => db.Set<Lead>().AllAsync(lead => lead.Phase == LeadPhase.Waiting));
        await world.UntilQuietAsync();
        return loops;
    }

    private static string NameIn(StoredEvent stored) => stored.Subject[(stored.Subject.IndexOf(": ", StringComparison.Ordinal) + 2)..];

    private static async Task UntilAsync(Func<bool> condition)
    {
        var patience = TimeProvider.System.GetTimestamp();
        while (!condition())
        {
            if (TimeProvider.System.GetElapsedTime(patience) > TimeSpan.FromMinutes(3))
                throw new TimeoutException("Not every loop was closed within three minutes.");
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
        }
    }

    /// <summary>One lead of one owner, written to and waiting.</summary>
    private sealed class Loop(DemoUser owner, int number)
    {
        private StoredMessage? _sent;

        public DemoUser Owner => owner;
        public string Name { get; } = $"Dana Swope {number:D6}";
        public string Address { get; } = $"dana.{number:D6}@swope.example";

        public void Write(BenchWorld world) => _sent = world.Sandbox.World.MailboxOf(owner).Send(
            new NewMessage { To = [new MailPerson(Name, Address)], Subject = "A quote for the workshop", Body = "Here is my offer." });

        public void Reply(BenchWorld world) => world.Sandbox.World.MailboxOf(owner).Deliver(
            ReplyWriter.Write(new ReplyOrder(ReplyKind.Human), _sent!, owner, world.Sandbox.Clock.GetUtcNow()));
    }
}
