using System.Net;
using System.Text.Json.Nodes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Leads.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace FollowUp.Office.Server.Tests.Method;

/// <summary>Leads are found by the beginnings of any of their words, and nobody else's are.</summary>
public abstract class SearchTests(SharedOrganisation shared)
{
    private static int _made;

    private readonly Mia _mia = new(shared.World);

    /// <summary>A word that no other test of the class has.</summary>
    private readonly string _own = "q" + string.Concat(Interlocked.Increment(ref _made).ToString("000", System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    public sealed class OnSqlite(SharedOrganisation.OnSqlite shared) : SearchTests(shared), IClassFixture<SharedOrganisation.OnSqlite>;

    public sealed class OnPostgres(SharedOrganisation.OnPostgres shared) : SearchTests(shared), IClassFixture<SharedOrganisation.OnPostgres>;

    [Fact]
    public async Task A_lead_is_found_by_name_address_company_note_conversation_and_tag_whatever_the_case_and_accents()
    {
        var lead = await _mia.CaptureAsync($"Zoë {_own}");
        await _mia.SetAsync(lead, "person", new() { ["name"] = $"Zoë {_own}", ["company"] = "Müller & Söhne", ["phone"] = "+49 30 9018-20" });
        await _mia.SetAsync(lead, "tags", Tags("Messe Köln"));
        await _mia.PressAsync(lead, "notes", new() { ["text"] = "Likes sailing\nin Ångström bay" });
        await _mia.PressAsync(lead, "touches", new() { ["channel"] = "call", ["about"] = "The façade" });
        var address = (string)(await _mia.LeadAsync(lead))["addresses"]![0]!["address"]!;

        foreach (var search in new[] { "", "zoe", "ZOË", "mull sohn", "koln", "sail angstr", "facade", "493090", address, "  ,; " })
        {
            Assert.Equal([$"Zoë {_own}"], await NamesAsync($"{_own} {search}"));
        }

        Assert.Empty(await NamesAsync($"{_own} ailing"));
        Assert.Empty(await NamesAsync($"{_own} nothing"));
    }

    [Fact]
    public async Task What_is_changed_is_found_as_it_is_now_and_what_is_taken_back_not_at_all()
    {
        var lead = await _mia.CaptureAsync($"Before {_own}");
        var renamed = await _mia.SetAsync(lead, "person", new() { ["name"] = $"After {_own}" });
        Assert.Empty(await NamesAsync($"{_own} before"));
        Assert.Single(await NamesAsync($"{_own} after"));

        var back = await _mia.UndoAsync(renamed, "personChanged");
        Assert.Single(await NamesAsync($"{_own} before"));
        Assert.Empty(await NamesAsync($"{_own} after"));

        var noted = await _mia.PressAsync(back, "notes", new() { ["text"] = "sailing" });
        Assert.Single(await NamesAsync($"{_own} sailing"));
        await _mia.UndoAsync(noted, "noted");
        Assert.Empty(await NamesAsync($"{_own} sailing"));

        await _mia.UndoAsync(back, "captured");
        Assert.Empty(await NamesAsync(_own));
        Assert.Empty(await NamesAsync(_own, "&state=all"));
    }

    [Fact]
    public async Task Filters_sort_and_counts_go_together()
    {
        var names = new[] { "Delta", "álpha", "Charlie", "Bravo" };
        var made = new List<JsonObject>();
        foreach (var name in names)
        {
            made.Add(await _mia.CaptureAsync($"{name} {_own}", kind: name == "Bravo" ? "customer" : "prospect"));
        }

        await _mia.SetAsync(made[0], "tags", Tags("Fair"));
        await _mia.SetAsync(made[1], "tags", Tags("fair", "fair 2026"));
        await _mia.PressAsync(made[2], "let-go", []);

        Assert.Equal(["álpha", "Bravo", "Delta"], await FirstWordsAsync("&sort=name"));
        Assert.Equal(["Bravo", "álpha", "Delta"], await FirstWordsAsync("&sort=added"));
        Assert.Equal(["álpha", "Bravo", "Charlie", "Delta"], await FirstWordsAsync("&sort=name&state=all"));
        Assert.Equal(["Charlie"], await FirstWordsAsync("&state=retired"));
        Assert.Equal(["Bravo"], await FirstWordsAsync("&kind=customer"));
        Assert.Equal(["álpha", "Delta"], await FirstWordsAsync("&tag=FAIR&sort=name"));
        Assert.Equal(["álpha"], await FirstWordsAsync("&tag=fair%202026"));

        var counts = (await ListAsync(_own))["counts"]!;
        Assert.Equal((3, 1, 0), ((int)counts["planned"]!, (int)counts["retired"]!, (int)counts["waiting"]!));
        Assert.Equal(1, (int)(await ListAsync(_own, "&kind=customer"))["counts"]!["planned"]!);
    }

    [Theory]
    [InlineData("next")]
    [InlineData("name")]
    [InlineData("added")]
    public async Task Pages_follow_one_another_without_gap_or_repetition(string sort)
    {
        for (var number = 0; number < 7; number++)
        {
            await _mia.CaptureAsync($"Same {_own} {number % 2}");
        }

        var (ids, after) = (new List<string>(), (string?)null);
        do
        {
            var page = await ListAsync(_own, $"&sort={sort}&take=3" + (after is null ? "" : "&after=" + Uri.EscapeDataString(after)));
            Assert.Equal(after is null, page["counts"] is not null);
            ids.AddRange(page["items"]!.AsArray().Select(item => (string)item!["id"]!));
            after = (string?)page["next"];
        }
        while (after is not null);

        Assert.Equal(7, ids.Count);
        Assert.Equal(ids, ids.Distinct());
        var refused = await _mia.AskAsync(HttpMethod.Get, $"/api/leads?sort={sort}&after=nonsense", expected: HttpStatusCode.BadRequest);
        Assert.Equal("urn:followup:no-such-page", (string?)refused["type"]);
    }

    [Theory]
    [InlineData("next")]
    [InlineData("name")]
    [InlineData("added")]
    public async Task However_leads_are_found_they_come_in_the_same_order_and_those_who_are_owed_nothing_last(string sort)
    {
        var made = new List<JsonObject>();
        for (var number = 0; number < 6; number++)
        {
            made.Add(await _mia.CaptureAsync($"{(char)('f' - number)} {_own}", kind: "customer"));
        }

        await _mia.PressAsync(made[1], "let-go", []);
        await _mia.PressAsync(made[4], "let-go", []);
        await _mia.AnswerAsync(made[2], "notNow", until: new() { ["preset"] = "twoWeeks" });

        var by = Enum.Parse<LeadSort>(sort, ignoreCase: true);
        var (lookedUp, walked) = (await PagesAsync(by, few: 2_000), await PagesAsync(by, few: 0));

        Assert.Equal(lookedUp, walked);
        Assert.Equal(6, lookedUp.Distinct().Count());
        string[] retired = [(string)made[1]["id"]!, (string)made[4]["id"]!];
        Assert.Equal(by == LeadSort.Next, lookedUp.TakeLast(2).ToHashSet().SetEquals(retired));
    }

    [Theory]
    [InlineData("next")]
    [InlineData("name")]
    [InlineData("added")]
    public async Task Pages_read_from_the_end_are_those_of_the_list_however_leads_are_found(string sort)
    {
        var made = new List<JsonObject>();
        for (var number = 0; number < 7; number++)
        {
            made.Add(await _mia.CaptureAsync($"{(char)('g' - number)} {_own}", kind: "customer"));
        }

        await _mia.PressAsync(made[1], "let-go", []);
        await _mia.PressAsync(made[4], "let-go", []);
        var forwards = (await ListAsync(_own, $"&sort={sort}&state=all"))["items"]!.AsArray().Select(item => (string)item!["id"]!).ToList();

        var (ids, before) = (new List<string>(), (string?)"end");
        while (before is not null)
        {
            var page = await ListAsync(_own, $"&sort={sort}&state=all&take=3&before=" + Uri.EscapeDataString(before));
            ids.InsertRange(0, page["items"]!.AsArray().Select(item => (string)item!["id"]!));
            Assert.Equal(before == "end", page["next"] is null);
            before = (string?)page["previous"];
        }

        Assert.Equal(forwards, ids);
        var by = Enum.Parse<LeadSort>(sort, ignoreCase: true);
        Assert.Equal(forwards, await BackAsync(by, few: 0));
        Assert.Equal(forwards, await BackAsync(by, few: 2_000));
        await _mia.AskAsync(HttpMethod.Get, "/api/leads?before=nonsense", expected: HttpStatusCode.BadRequest);
        await _mia.AskAsync(HttpMethod.Get, "/api/leads?before=end&after=end", expected: HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("next")]
    [InlineData("name")]
    [InlineData("added")]
    public async Task A_page_at_any_place_of_the_list_is_read_on_from_both_ways_however_leads_are_found(string sort)
    {
        var made = new List<JsonObject>();
        for (var number = 0; number < 7; number++)
        {
            made.Add(await _mia.CaptureAsync($"{(char)('g' - number)} {_own}", kind: "customer"));
        }

        await _mia.PressAsync(made[1], "let-go", []);
        await _mia.PressAsync(made[4], "let-go", []);
        static List<string> Ids(JsonObject page) => [.. page["items"]!.AsArray().Select(item => (string)item!["id"]!)];
        var all = Ids(await ListAsync(_own, $"&sort={sort}&state=all"));

        for (var at = 0; at <= 7; at++)
        {
            var page = await ListAsync(_own, $"&sort={sort}&state=all&take=2&at={at}");
            Assert.Equal(all.Skip(at).Take(2), Ids(page));
            Assert.Equal((at is 0 or 7, at >= 5), (page["previous"] is null, page["next"] is null));
            Assert.NotNull(page["counts"]);
            if ((string?)page["previous"] is { } previous)
                Assert.Equal(all.Take(at).TakeLast(2), Ids(await ListAsync(_own, $"&sort={sort}&state=all&take=2&before={Uri.EscapeDataString(previous)}")));
            if ((string?)page["next"] is { } next)
                Assert.Equal(all.Skip(at + 2).Take(2), Ids(await ListAsync(_own, $"&sort={sort}&state=all&take=2&after={Uri.EscapeDataString(next)}")));

            var order = LeadOrder.Parse(Enum.Parse<LeadSort>(sort, ignoreCase: true), null)! with { From = at };
            Assert.Equal(all.Skip(at).Take(4), (await FindAsync(order, few: 0)).Leads.Select(lead => lead.Id.ToString()));
        }

        await _mia.AskAsync(HttpMethod.Get, "/api/leads?at=-1", expected: HttpStatusCode.BadRequest);
        await _mia.AskAsync(HttpMethod.Get, "/api/leads?at=1&before=end", expected: HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Nobody_finds_another_ones_leads_or_tags()
    {
        var theirs = new Mia(shared.World, DemoTenant.Tom);
        await theirs.SetAsync(await theirs.CaptureAsync($"Secret {_own}"), "tags", Tags($"Secret {_own}"));

        Assert.Empty(await NamesAsync(_own, "&state=all"));
        Assert.Empty(await NamesAsync("", $"&state=all&tag=secret%20{_own}"));
        Assert.DoesNotContain((await _mia.AskAsync(HttpMethod.Get, "/api/tags"))["items"]!.AsArray(), tag => ((string)tag!["tag"]!).Contains(_own, StringComparison.Ordinal));
        Assert.Single((await theirs.AskAsync(HttpMethod.Get, $"/api/leads?search={_own}"))["items"]!.AsArray());
    }

    [Fact]
    public async Task Tags_in_use_are_listed_as_most_write_them()
    {
        foreach (var tag in new[] { "Ship", "ship", "Ship" })
        {
            await _mia.SetAsync(await _mia.CaptureAsync(), "tags", Tags($"{_own} {tag}"));
        }

        var listed = Assert.Single((await _mia.AskAsync(HttpMethod.Get, "/api/tags"))["items"]!.AsArray(), tag => ((string)tag!["tag"]!).StartsWith(_own, StringComparison.Ordinal))!;
        Assert.Equal(($"{_own} Ship", 3), ((string?)listed["tag"], (int)listed["leads"]!));
    }

    [Fact]
    public async Task Words_hold_nothing_of_who_is_no_lead_any_more_and_exactly_what_a_lead_is_found_by()
    {
        var lead = await _mia.SetAsync(await _mia.CaptureAsync($"Exact {_own}"), "tags", Tags("One"));
        var id = Guid.Parse((string)lead["id"]!);

        var (words, column) = await shared.World.QueryAsync(async db => (
            await db.Set<LeadWord>().Where(word => word.LeadId == id).Select(word => word.Word).ToListAsync(),
            (await db.Set<Lead>().SingleAsync(found => found.Id == id)).Words!.Split('\t')));

        Assert.Equal(column.Order(StringComparer.Ordinal), words.Order(StringComparer.Ordinal));
        Assert.Contains(_own, words);
    }

    [Fact]
    public async Task Leads_of_the_time_before_there_were_words_are_found_once_they_are_written()
    {
        var lead = await _mia.PressAsync(await _mia.CaptureAsync($"Old {_own}"), "notes", new() { ["text"] = "sailing" });
        var id = Guid.Parse((string)lead["id"]!);
        await shared.World.QueryAsync(async db =>
            await db.Set<LeadWord>().Where(word => word.LeadId == id).ExecuteDeleteAsync()
            + await db.Set<Lead>().Where(found => found.Id == id).ExecuteUpdateAsync(set => set.SetProperty(found => found.Words, (string?)null).SetProperty(found => found.SortName, "")));
        Assert.Empty(await NamesAsync(_own));

        using var indexing = new LeadIndexing(shared.World.Service<IDbContextFactory<FollowUpDb>>(), TimeProvider.System, NullLogger<LeadIndexing>.Instance);
        await indexing.StartAsync(CancellationToken.None);
        await indexing.ExecuteTask!;

        Assert.Single(await NamesAsync($"{_own} sailing"));
        Assert.Equal((int)lead["version"]!, (int)(await _mia.LeadAsync(lead))["version"]!);
    }

    private async Task<List<string>> BackAsync(LeadSort sort, int few)
    {
        var (ids, before) = (new List<string>(), (string?)"end");
        while (before is not null)
        {
            var page = await FindAsync(LeadOrder.ParseBefore(sort, before)!, few);
            ids.InsertRange(0, page.Leads.Select(lead => lead.Id.ToString()));
            before = page.Previous;
        }

        return ids;
    }

    private async Task<List<string>> PagesAsync(LeadSort sort, int few)
    {
        var (ids, after) = (new List<string>(), (string?)null);
        do
        {
            var page = await FindAsync(LeadOrder.Parse(sort, after)!, few);
            ids.AddRange(page.Leads.Select(lead => lead.Id.ToString()));
            after = page.Next;
        }
        while (after is not null);

        return ids;
    }

    private Task<FoundLeads> FindAsync(LeadOrder order, int few)
    {
        var filter = new LeadFilter(WordRange.Of(_own, null), LeadListState.All, LeadKind.Customer);
        return shared.World.QueryAsync(async db =>
        {
            var word = await db.Set<LeadWord>().FirstAsync(found => found.Word == _own);
            var account = await db.Set<Account>().SingleAsync(found => found.Id == word.AccountId);
            return await new LeadSearch(db) { Few = few }.FindAsync(account, filter, order, 4, isCounted: false, CancellationToken.None);
        });
    }

    private async Task<JsonObject> ListAsync(string search, string more = "") =>
        await _mia.AskAsync(HttpMethod.Get, $"/api/leads?search={Uri.EscapeDataString(search)}{more}");

    private async Task<List<string>> NamesAsync(string search, string more = "") =>
        [.. (await ListAsync(search, more))["items"]!.AsArray().Select(item => (string)item!["name"]!)];

    private async Task<List<string>> FirstWordsAsync(string more) => [.. (await NamesAsync(_own, more)).Select(name => name.Split(' ')[0])];

    private static JsonObject Tags(params string[] tags) => new() { ["tags"] = new JsonArray([.. tags.Select(tag => (JsonNode)tag)]) };
}
