using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Sandbox.Samples;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Tests.Mailbox;
using FollowUp.Office.Server.Touches;
using FollowUp.Office.Testing.Faults;
using FollowUp.Office.Testing.Postgres;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>
/// Mia's quarter: two hundred people, thirteen weeks. Every morning she does what Today says; people answer in their own ways;
/// and every day each of them must be where the rules say, and the calendar must hold exactly the right events.
/// </summary>
public sealed class QuarterTests(PostgresCluster cluster)
{
    private const int People = 200;
    private const int Weeks = 13;
    private const int CapturesADay = 10;

    [Fact]
    public async Task A_quarter_with_two_hundred_people_keeps_every_rule_on_every_day()
    {
        await using var world = await Organisation.StartAsync(cluster, Store.Sqlite);
        await world.ConnectAsync();
        var quarter = new Quarter(world, People);
        for (var day = 0; day < Weeks * 7; day++)
        {
            await quarter.MorningAsync();
            await QuarterLedger.CheckAsync(world, quarter.People, quarter.Today);
            await quarter.WorkAsync(captures: CapturesADay);
            await quarter.AfternoonAsync();
        }

        // The story is worth telling only if all of it happened.
        Assert.All(quarter.People, person => Assert.NotEqual(Guid.Empty, person.LeadId));
        Assert.Contains(quarter.People, person => person.RetiredBy == "fiveNos");
        Assert.Contains(quarter.People, person => person.RetiredBy == "stop");
        Assert.True(quarter.People.Count(person => person.Kind == "customer") > 5, "Hardly anybody said yes.");
        Assert.True(quarter.People.Sum(person => person.Touches.Count) > 5 * People, "Most sales close after the fifth touch, and nobody was asked five times.");
    }

    /// <summary>The days as Mia and the others live them.</summary>
    private sealed class Quarter(Organisation world, int people)
    {
        private readonly Mia _mia = new(world);
        private readonly Random _chance = new(20261122);
        private readonly List<(QuarterPerson Person, StoredMessage Sent)> _written = [];
        private WorkingWeek? _week;

        public List<QuarterPerson> People { get; } = [.. Enumerable.Range(0, people).Select(number => new QuarterPerson(number, new Random(number)))];

        public DateOnly Today => _week!.LocalDate(world.Sandbox.Clock.GetUtcNow());

        public async Task MorningAsync()
        {
            _week ??= (await world.AccountAsync()).Week();
            var now = world.Sandbox.Clock.GetUtcNow();
            var next = new DueTime(_week.LocalDate(now).AddDays(1).ToDateTime(new TimeOnly(9, 30)), _week.Zone).Instant;
            // Midnight and the early morning come one after the other, as they do.
            world.Sandbox.Clock.Turn((next - now) / 2);
            await QuietAsync();
            world.Sandbox.Clock.Turn(next - world.Sandbox.Clock.GetUtcNow());
            await QuietAsync();
            // What found something under way, or was asked to wait, comes again some seconds later: before she has her coffee.
            while (await IsPutOffAsync())
            {
                world.Sandbox.Clock.Turn(TimeSpan.FromSeconds(15));
                await QuietAsync();
            }
        }

        public async Task WorkAsync(int captures)
        {
            if (!_week!.IsWorkingDay(Today))
            {
                return;
            }

            foreach (var person in People.Where(person => person.LeadId == Guid.Empty).Take(captures))
            {
                await CaptureAsync(person);
            }

            foreach (var item in await AllAsync("answered"))
            {
                await JudgeAsync(PersonOf(item), by: null);
            }

            foreach (var item in await AllAsync("toDo"))
            {
                await TouchAsync(PersonOf(item), Enum.Parse<Channel>((string)item["channel"]!, ignoreCase: true));
            }

            await QuietAsync();
        }

        /// <summary>The others read what she wrote, three hours later.</summary>
        public async Task AfternoonAsync()
        {
            world.Sandbox.Clock.Turn(TimeSpan.FromHours(3));
            foreach (var (person, sent) in _written)
            {
                React(person, sent);
            }

            _written.Clear();
            await QuietAsync();
        }

        private async Task CaptureAsync(QuarterPerson person)
        {
            var kind = _chance.Next(8) == 0 ? "referralPartner" : "prospect";
            var lead = await _mia.AskAsync(HttpMethod.Post, "/api/leads", new()
            {
                ["person"] = new JsonObject { ["name"] = person.Name, ["address"] = person.Address },
                ["followUp"] = _chance.Next(3) == 0 ? new JsonObject { ["cadence"] = true } : new JsonObject { ["preset"] = _chance.Next(2) == 0 ? "tomorrow" : "threeDays" },
                ["kind"] = kind,
                ["phone"] = "+49 30 1234567",
            }, HttpStatusCode.Created);
            (person.LeadId, person.Kind) = ((Guid)lead["id"]!, kind);
        }

        private async Task TouchAsync(QuarterPerson person, Channel channel)
        {
            person.Promised = null;
            person.Touches.Add((Today, channel));
            if (channel == Channel.Mail)
            {
                _written.Add((person, world.Mia.Send(new NewMessage { To = [new MailPerson(person.Name, person.Address)], Subject = "The workshop", Body = "Shall we?" })));
                return;
            }

            var lead = new JsonObject { ["id"] = person.LeadId.ToString() };
            await _mia.PressAsync(lead, "touches", new() { ["channel"] = channel.ToString().ToLowerInvariant(), ["about"] = "The workshop", ["completes"] = true });
            if (channel == Channel.Call && person.SpeaksOnCall())
            {
                await JudgeAsync(person, Channel.Call);
            }
        }

        private async Task JudgeAsync(QuarterPerson person, Channel? by)
        {
            var (answer, reason, until) = person.Says(Today);
            var said = await _mia.PressAsync(new() { ["id"] = person.LeadId.ToString() }, "answers", new()
            {
                ["answer"] = answer,
                ["reason"] = reason is { } why ? char.ToLowerInvariant(why.ToString()[0]) + why.ToString()[1..] : null,
                ["until"] = until is { } day ? new JsonObject { ["date"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) } : null,
                ["words"] = "Their own words.",
                ["by"] = by?.ToString().ToLowerInvariant(),
            });
            person.IsWaitingToBeJudged = false;
            person.Promised = null;
            Expect(person, answer, reason, until);
            Assert.Equal(person.RetiredBy, (string?)said["retired"]?["by"]);
            Assert.Equal(person.NoCount, (int)said["noCount"]!);
            Assert.Equal(person.Promised?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), person.Promised is null ? null : Mia.DayOf(said));
        }

        /// <summary>What the method says follows.</summary>
        private void Expect(QuarterPerson person, string answer, NoReason? reason, DateOnly? until)
        {
            switch (answer)
            {
                case "yes":
                    (person.Kind, person.NoCount, person.Promised) = ("customer", 0, _week!.WorkingDayFrom(Today.AddDays(30)));
                    break;
                case "notNow":
                    person.Promised = until;
                    break;
                case "stop":
                    person.RetiredBy = "stop";
                    break;
                case "no" when ++person.NoCount == 5:
                    person.RetiredBy = "fiveNos";
                    break;
                case "no":
                    person.Promised = until ?? _week!.WorkingDayFrom(Today.AddDays(7 * ReasonsForNo.Of(reason!.Value).PauseInWeeks));
                    break;
            }
        }

        private void React(QuarterPerson person, StoredMessage sent)
        {
            var reaction = person.OnMail();
            var order = reaction switch
            {
                Reaction.OutOfOffice => new ReplyOrder(ReplyKind.OutOfOffice, ReturnDate: person.BackAfter(Today)),
                Reaction.Bounce => new ReplyOrder(ReplyKind.Bounce),
                Reaction.Reply => new ReplyOrder(ReplyKind.Human, "Thank you for your mail."),
                _ => null,
            };
            if (order is null)
            {
                return;
            }

            world.Mia.Deliver(ReplyWriter.Write(order, sent, DemoTenant.Mia, world.Sandbox.Clock.GetUtcNow()));
            if (reaction == Reaction.Reply)
            {
                person.IsWaitingToBeJudged = true;
                person.Replies++;
            }
            else if (reaction == Reaction.Bounce)
            {
                // What arrived nowhere was no touch.
                person.Touches.Remove((Today, Channel.Mail));
            }
        }

        private QuarterPerson PersonOf(JsonNode item) => People.Single(person => person.LeadId == (Guid)item["id"]!);

        private async Task<List<JsonNode>> AllAsync(string group)
        {
            var (items, next) = (new List<JsonNode>(), (string?)null);
            do
            {
                var page = await _mia.AskAsync(HttpMethod.Get, $"/api/today/{group}?take=100&after={next}");
                items.AddRange(page["items"]!.AsArray().Select(item => item!));
                next = (string?)page["next"];
            }
            while (next is not null);
            return items;
        }

        private Task<bool> IsPutOffAsync()
        {
            var soon = world.Sandbox.Clock.GetUtcNow().AddMinutes(1);
            return world.QueryAsync(db => db.Set<EffectRow>().AnyAsync(row => row.State == EffectState.Planned && row.NotBefore <= soon));
        }

        // The rounds of the morning are planned by a clock of their own: until they were, nothing that they do is in the rows.
        private Task QuietAsync() => Organisation.EventuallyAsync(
            () => world.QueryAsync(async db =>
            {
                var now = world.Sandbox.Clock.GetUtcNow();
                return !await db.Set<CalendarState>().AnyAsync(state => state.PlanAt <= now) && await Quiet.IsAsync(db, now);
            }),
            "everything is done");
    }
}
