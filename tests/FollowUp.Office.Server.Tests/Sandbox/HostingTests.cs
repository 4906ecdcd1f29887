using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Hosting;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Sandbox and product server side by side, as the command line starts them.</summary>
public sealed class HostingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Delegated")]
    [InlineData("Application")]
    public async Task The_server_joins_in_process_and_takes_the_users_token(string access)
    {
        await using var sandbox = await SandboxHost.StartAsync(SandboxOptions.AnyPorts with { Access = Enum.Parse<GraphAccess>(access) }, Stop);
        await using var server = await sandbox.StartServerAsync(cancellationToken: Stop);
        using var http = new HttpClient();
        var state = await http.GetFromJsonAsync<JsonObject>(new Uri(sandbox.Address, "sandbox/api/state"), Stop);
        Assert.Equal(server.Address, new Uri((string)state!["serverUrl"]!));

        using var stranger = await http.PostAsync(new Uri(server.Address, "api/session"), null, Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, stranger.StatusCode);
        using var signIn = await http.PostAsync(new Uri(sandbox.Address, "sandbox/api/sign-in"), null, Stop);
        var token = (string)(await signIn.Content.ReadFromJsonAsync<JsonObject>(Stop))!["accessToken"]!;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var session = await http.PostAsync(new Uri(server.Address, "api/session"), null, Stop);
        var me = await session.Content.ReadFromJsonAsync<JsonObject>(Stop);
        Assert.Equal((HttpStatusCode.OK, DemoTenant.Mia.Address), (session.StatusCode, (string)me!["address"]!));
    }

    [Fact]
    public async Task A_turned_clock_outlives_the_users_token()
    {
        await using var sandbox = await SandboxHost.StartAsync(SandboxOptions.AnyPorts, Stop);
        await using var server = await sandbox.StartServerAsync(cancellationToken: Stop);
        using var http = new HttpClient();
        using var signIn = await http.PostAsync(new Uri(sandbox.Address, "sandbox/api/sign-in"), null, Stop);
        var token = (string)(await signIn.Content.ReadFromJsonAsync<JsonObject>(Stop))!["accessToken"]!;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        sandbox.Clock.Turn(TimeSpan.FromDays(7));
        using var session = await http.PostAsync(new Uri(server.Address, "api/session"), null, Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, session.StatusCode);
    }

    [Fact]
    public async Task The_servers_port_is_given_to_nobody_else_while_the_server_is_down()
    {
        await using var sandbox = await SandboxHost.StartAsync(SandboxOptions.AnyPorts, Stop);
        var port = sandbox.Addresses.Server!.Port;
        using var stranger = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        Assert.SkipUnless(TakesAnyPortOf(stranger, port), "Only newer Linux tells a socket which ports it may be given.");
        Assert.Equal(SocketError.AddressAlreadyInUse, Assert.Throws<SocketException>(() => stranger.Bind(new IPEndPoint(IPAddress.Loopback, 0))).SocketErrorCode);

        await using (var server = await sandbox.StartServerAsync(cancellationToken: Stop))
            Assert.Equal(port, server.Address.Port);
        await using var again = await sandbox.StartServerAsync(cancellationToken: Stop);
        using var http = new HttpClient();
        using var session = await http.PostAsync(new Uri(again.Address, "api/session"), null, Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, session.StatusCode);
    }

    [Fact]
    public async Task The_address_answers_with_a_page_whether_it_was_built_or_not()
    {
        await using var sandbox = await SandboxHost.StartAsync(SandboxOptions.AnyPorts, Stop);
        using var http = new HttpClient();
        using var page = await http.GetAsync(sandbox.Address, Stop);
        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType!.MediaType));
    }

    /// <summary>Lets a socket that asks for any port have this one only (IP_LOCAL_PORT_RANGE of ip(7)).</summary>
    private static bool TakesAnyPortOf(Socket socket, int port)
    {
        const int PortRange = 51;
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            socket.SetRawSocketOption((int)SocketOptionLevel.IP, PortRange, BitConverter.GetBytes((port << 16) | port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
