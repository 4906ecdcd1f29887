using System.Net;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Contacts;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Tenant;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Tests.Graph;
using FollowUp.Office.Testing.Postgres;
using GraphAccess = FollowUp.Office.Sandbox.Hosting.GraphAccess;

namespace FollowUp.Office.Server.Tests.Mailbox;

/// <summary>Pictures out of the user's own contacts: what is handed on, what is not, and how seldom Graph is asked.</summary>
public sealed class PhotoTests(PostgresCluster cluster)
{
    private const string Dana = "dana.swope@harbourfinch.example";
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    [Theory]
    [InlineData(nameof(GraphAccess.Delegated))]
    [InlineData(nameof(GraphAccess.Application))]
    public async Task A_contacts_picture_is_handed_on_as_it_is(string access)
    {
        await using var world = await WithPhotosAsync(Enum.Parse<GraphAccess>(access));
        using var audit = new GraphAudit(world.Sandbox.Traffic);

        using var answer = await AskAsync(world, " Dana.Swope@harbourfinch.example ");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("image/png", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("max-age=86400, private", answer.Headers.CacheControl?.ToString());
        Assert.Equal("Authorization", Assert.Single(answer.Headers.Vary));
        Assert.Equal(Contacts(world).Of(DemoTenant.Mia)[0].Photo!.Bytes, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.True((bool)(await MeAsync(world))["photos"]!);
        Assert.Equal(2, AskedOfGraph(world));
        Assert.Empty(audit.AgainstSchema(GraphSchema.Load()));
        var scheme = access == nameof(GraphAccess.Delegated) ? GraphScheme.DelegatedWork : GraphScheme.Application;
        var ofContacts = audit.Calls.Where(call => call.PathAndQuery.Contains("contacts", StringComparison.Ordinal));
        Assert.All(ofContacts, call => Assert.Null(GraphPermissions.Load().Check(call.Method, call.PathAndQuery, scheme, ["Contacts.Read"])));
    }

    [Fact]
    public async Task Nobody_is_looked_up_where_it_is_off()
    {
        await using var world = await Organisation.StartAsync(cluster, Store.Sqlite, SandboxOptions.AnyPorts with { Photos = true }, ("Graph:Photos", "false"));
        await SignInAsync(world);

        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(world, Dana));
        Assert.False((bool)(await MeAsync(world))["photos"]!);
        Assert.Equal(0, AskedOfGraph(world));
    }

    [Fact]
    public async Task A_refused_permission_is_no_trouble_and_is_not_asked_for_with_each_person()
    {
        await using var world = await Organisation.StartAsync(cluster, Store.Sqlite, SandboxOptions.AnyPorts, ("Graph:Photos", "true"));
        await SignInAsync(world);

        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(world, Dana));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(world, "owen@caldervalleyprint.example"));
        Assert.Equal(1, AskedOfGraph(world));
        Assert.NotEqual("needsConsent", await world.StateAsync());

        world.Sandbox.Clock.Turn(TimeSpan.FromHours(2));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(world, Dana));
        Assert.Equal(2, AskedOfGraph(world));
    }

    [Fact]
    public async Task Whoever_asks_again_within_a_day_does_not_reach_Graph()
    {
        await using var world = await WithPhotosAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => StatusAsync(world, Dana)));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer));
        Assert.Equal(2, AskedOfGraph(world));
        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(world, "nobody@nowhere.example"));
        }

        Assert.Equal(3, AskedOfGraph(world));
        world.Sandbox.Clock.Turn(TimeSpan.FromHours(25));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(world, Dana));
        Assert.Equal(5, AskedOfGraph(world));
    }

    [Fact]
    public async Task A_colleagues_contacts_are_their_own()
    {
        await using var world = await WithPhotosAsync();
        await SignInAsync(world, DemoTenant.Tom);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(world, Dana));

        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(world, Dana, DemoTenant.Tom));
        using var stranger = await world.Http().GetAsync(new Uri(PathOf(Dana), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
    }

    [Fact]
    public async Task Only_a_small_JPEG_or_PNG_is_handed_on()
    {
        await using var world = await WithPhotosAsync();
        var mostThatFits = new byte[200 * 1024];
        Jpeg.CopyTo(mostThatFits, 0);
        Put(world, "fits@x.example", mostThatFits);
        Put(world, "large@x.example", [.. mostThatFits, 0]);
        Put(world, "page@x.example", "<html><script>alert(1)</script>"u8.ToArray());
        Put(world, "gif@x.example", "GIF89a"u8.ToArray());
        Put(world, "empty@x.example", []);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(world, "fits@x.example"));
        foreach (var address in (string[])["large@x.example", "page@x.example", "gif@x.example", "empty@x.example", "owen@caldervalleyprint.example", "no address"])
        {
            Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(world, address));
        }
    }

    [Fact]
    public async Task The_type_is_what_the_bytes_say_whatever_Graph_says()
    {
        await using var world = await WithPhotosAsync();
        Put(world, "odd@x.example", Jpeg, "text/html");

        using var answer = await AskAsync(world, "odd@x.example");
        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task A_quote_in_an_address_finds_that_address_and_nothing_else()
    {
        await using var world = await WithPhotosAsync();
        Put(world, "pat.o'neill@x.example", Jpeg);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(world, "pat.o'neill@x.example"));
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(world, "x'or'a'eq'a@x.example"));
        Assert.All(world.Calls.Where(IsAboutContacts), call => Assert.Equal(200, call.Status));
    }

    [Fact]
    public async Task Where_two_contacts_share_an_address_it_is_not_guessed_whose_picture_it_is()
    {
        await using var world = await WithPhotosAsync();
        Put(world, "office@x.example", Jpeg);
        Put(world, "office@x.example", Jpeg);

        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(world, "office@x.example"));
    }

    [Fact]
    public async Task A_Graph_that_is_away_is_no_trouble_and_is_asked_again_later()
    {
        await using var world = await WithPhotosAsync();
        world.Strike(new JsonObject { ["failBefore"] = 1.0 });
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(world, Dana));

        world.Strike(new JsonObject { ["failBefore"] = 0.0 });
        Assert.Equal(HttpStatusCode.NoContent, await StatusAsync(world, Dana));
        world.Sandbox.Clock.Turn(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(world, Dana));
    }

    [Fact]
    public async Task What_was_kept_goes_with_the_account()
    {
        await using var world = await WithPhotosAsync();
        await SignInAsync(world, DemoTenant.Tom);
        await StatusAsync(world, Dana);
        await StatusAsync(world, Dana, DemoTenant.Tom);
        Assert.Equal(3, AskedOfGraph(world));

        world.Service<ContactPhotos>().Forget((await world.AccountAsync()).Id);
        await StatusAsync(world, Dana, DemoTenant.Tom);
        Assert.Equal(3, AskedOfGraph(world));
        await StatusAsync(world, Dana);
        Assert.Equal(5, AskedOfGraph(world));
    }

    private async Task<Organisation> WithPhotosAsync(GraphAccess access = GraphAccess.Delegated)
    {
        var world = await Organisation.StartAsync(cluster, Store.Sqlite, SandboxOptions.AnyPorts with { Photos = true, Access = access });
        await SignInAsync(world);
        return world;
    }

    private static async Task SignInAsync(Organisation world, DemoUser? user = null) =>
        (await world.Pane(user).PostAsync("/api/session", null, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

    private static ContactStore Contacts(Organisation world) => (ContactStore)world.Sandbox.Services.GetService(typeof(ContactStore))!;

    private static void Put(Organisation world, string address, byte[] photo, string type = "image/jpeg") =>
        Contacts(world).Add(DemoTenant.Mia, address, [address], new ContactPhoto(type, photo));

    private static string PathOf(string address) => $"/api/people/photo?address={Uri.EscapeDataString(address)}";

    private static Task<HttpResponseMessage> AskAsync(Organisation world, string address, DemoUser? user = null) =>
        world.Pane(user).GetAsync(new Uri(PathOf(address), UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<HttpStatusCode> StatusAsync(Organisation world, string address, DemoUser? user = null)
    {
        using var answer = await AskAsync(world, address, user);
        return answer.StatusCode;
    }

    private static async Task<JsonNode> MeAsync(Organisation world) =>
        JsonNode.Parse(await world.Pane().GetStringAsync(new Uri("/api/me", UriKind.Relative), TestContext.Current.CancellationToken))!;

    private static int AskedOfGraph(Organisation world) => world.Calls.Count(IsAboutContacts);

    private static bool IsAboutContacts(RecordedCall call) => call.PathAndQuery.Contains("/contacts", StringComparison.OrdinalIgnoreCase);
}
