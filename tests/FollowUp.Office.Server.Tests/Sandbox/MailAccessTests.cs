using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Who may what, and how much at a time.</summary>
public sealed class MailAccessTests : IAsyncLifetime
{
    private static readonly string Mia = DemoTenant.Mia.Id;
    private GraphHost _sandbox = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _sandbox = await GraphHost.StartAsync();

    public ValueTask DisposeAsync() => _sandbox.DisposeAsync();

    [Fact]
    public async Task A_person_reads_their_own_data_as_me()
    {
        var graph = _sandbox.For(DemoTenant.Mia, "Mail.Read", "User.Read");
        _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Hello"));
        var me = await graph.Me.GetAsync(request => request.QueryParameters.Select = ["id", "mail", "userPrincipalName", "proxyAddresses"], Stop);
        Assert.Equal((Mia, DemoTenant.Mia.Address), (me!.Id, me.Mail));
        Assert.Equal(["SMTP:mia@lindqvist-consulting.example", "smtp:mia.lindqvist@lindqvist-consulting.example"], me.ProxyAddresses!);
        var delta = await graph.Me.MailFolders["inbox"].Messages.Delta.GetAsDeltaGetResponseAsync(cancellationToken: Stop);
        Assert.Single(delta!.Value!);
        Assert.Contains("/me/mailFolders('", delta.OdataDeltaLink!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_application_is_nobody()
    {
        var error = await Assert.ThrowsAsync<ODataError>(() => _sandbox.App("Mail.Read").Me.Messages.GetAsync(cancellationToken: Stop));
        Assert.Equal((400, "BadRequest"), (error.ResponseStatusCode, error.Error!.Code));
        Assert.Equal("/me request is only valid with delegated authentication flow.", error.Error.Message);
    }

    [Fact]
    public async Task Permissions_are_asked_for_by_route()
    {
        var withoutAny = await Assert.ThrowsAsync<ODataError>(() => _sandbox.App("Calendars.ReadWrite").Users[Mia].Messages.GetAsync(cancellationToken: Stop));
        Assert.Equal((403, "ErrorAccessDenied"), (withoutAny.ResponseStatusCode, withoutAny.Error!.Code));
        var readOnly = await Assert.ThrowsAsync<ODataError>(() => _sandbox.App("Mail.Read").Users[Mia].Messages.PostAsync(new(), cancellationToken: Stop));
        Assert.Equal(403, readOnly.ResponseStatusCode);
        var directory = await Assert.ThrowsAsync<ODataError>(() => _sandbox.App("Mail.Read").Users[Mia].GetAsync(cancellationToken: Stop));
        Assert.Equal((403, "Authorization_RequestDenied"), (directory.ResponseStatusCode, directory.Error!.Code));
    }

    [Fact]
    public async Task A_person_does_not_read_anothers_mail_and_an_unknown_mailbox_is_not_found()
    {
        var other = await Assert.ThrowsAsync<ODataError>(() => _sandbox.For(DemoTenant.Mia, "Mail.Read").Users[DemoTenant.Tom.Id].Messages.GetAsync(cancellationToken: Stop));
        Assert.Equal((403, "ErrorAccessDenied"), (other.ResponseStatusCode, other.Error!.Code));
        var nobody = await Assert.ThrowsAsync<ODataError>(() => _sandbox.App("Mail.Read").Users["nobody@nowhere.example"].Messages.GetAsync(cancellationToken: Stop));
        Assert.Equal((404, "ErrorInvalidUser"), (nobody.ResponseStatusCode, nobody.Error!.Code));
    }

    [Fact]
    public async Task Everybody_may_see_themselves_and_not_everybody_everybody()
    {
        Assert.NotNull(await _sandbox.For(DemoTenant.Mia, "User.Read").Users[Mia].GetAsync(cancellationToken: Stop));
        Assert.NotNull(await _sandbox.For(DemoTenant.Mia, "User.ReadBasic.All").Users[DemoTenant.Tom.Id].GetAsync(cancellationToken: Stop));
        var error = await Assert.ThrowsAsync<ODataError>(() => _sandbox.For(DemoTenant.Mia, "User.Read").Users[DemoTenant.Tom.Id].GetAsync(cancellationToken: Stop));
        Assert.Equal((403, "Authorization_RequestDenied"), (error.ResponseStatusCode, error.Error!.Code));
    }

    [Fact]
    public async Task Basic_permission_shows_who_and_when_and_not_what()
    {
        var stored = _sandbox.Mia.Deliver(MailReadTests.From("dana@swope.example", "Hello"));
        var message = await _sandbox.App("Mail.ReadBasic.All").Users[Mia].Messages[stored.Id].GetAsync(cancellationToken: Stop);
        Assert.Equal("Hello", message!.Subject);
        Assert.Null(message.Body);
        Assert.Null(message.BodyPreview);
    }

    [Theory]
    [InlineData("none", "Access token is empty.")]
    [InlineData("nonsense", "IDX14100")]
    [InlineData("audience", "Invalid audience.")]
    [InlineData("issuer", "Invalid issuer.")]
    [InlineData("signature", "Invalid signature.")]
    [InlineData("expired", "the token is expired.")]
    public async Task A_token_that_is_not_good_is_refused(string fault, string message)
    {
        var token = fault switch
        {
            "none" => null,
            "nonsense" => "nonsense",
            "audience" => Token(descriptor => descriptor.Audience = DemoTenant.Audience),
            "issuer" => Token(descriptor => descriptor.Issuer = "https://elsewhere.example"),
            "signature" => Token(descriptor => descriptor.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(new byte[32]), SecurityAlgorithms.HmacSha256)),
            _ => Token(descriptor => (descriptor.NotBefore, descriptor.Expires) = (GraphHost.Monday.UtcDateTime.AddHours(-2), GraphHost.Monday.UtcDateTime.AddHours(-1))),
        };
        using var response = await _sandbox.Http(token).GetAsync(new Uri($"v1.0/users/{Mia}/messages", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        var error = (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!["error"]!;
        Assert.Equal("InvalidAuthenticationToken", (string)error["code"]!);
        Assert.Contains(message, (string)error["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_lives_its_hour_in_real_time_though_the_clock_is_turned()
    {
        var http = _sandbox.Http(Token(_ => { }));
        var messages = new Uri($"v1.0/users/{Mia}/messages", UriKind.Relative);
        (await http.GetAsync(messages, Stop)).EnsureSuccessStatusCode();
        _sandbox.Clock.Turn(TimeSpan.FromDays(7));
        (await http.GetAsync(messages, Stop)).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task The_fifth_request_at_a_time_on_one_mailbox_is_throttled()
    {
        var graph = _sandbox.App("Mail.Read");
        _sandbox.Hold.Close();
        var running = Enumerable.Range(0, 4).Select(_ => graph.Users[Mia].Messages.GetAsync(cancellationToken: Stop)).ToList();
        while (_sandbox.Hold.Waiting < 4)
            await Task.Yield();

        var error = await Assert.ThrowsAsync<ODataError>(() => graph.Users[Mia].Messages.GetAsync(
            request => request.Options.Add(new RetryHandlerOption { MaxRetry = 0 }), Stop));
        Assert.Equal((429, "ApplicationThrottled"), (error.ResponseStatusCode, error.Error!.Code));
        Assert.Equal("Application is over its MailboxConcurrency limit.", error.Error.Message);
        Assert.Equal("1", error.ResponseHeaders!["Retry-After"].Single());

        var tom = graph.Users[DemoTenant.Tom.Id].Messages.GetAsync(cancellationToken: Stop);
        _sandbox.Hold.Release();
        await Task.WhenAll([.. running, tom]);
    }

    [Fact]
    public async Task Ten_thousand_requests_in_ten_minutes_are_enough()
    {
        var gate = new FollowUp.Office.Sandbox.Graph.MailboxGate(_sandbox.Clock);
        var caller = new FollowUp.Office.Sandbox.Graph.Caller("app", "tenant", null, new HashSet<string>());
        for (var count = 0; count < 10_000; count++)
            gate.Enter(caller, Mia).Dispose();
        var refusal = Assert.Throws<FollowUp.Office.Sandbox.Graph.GraphException>(() => gate.Enter(caller, Mia));
        Assert.Equal((429, "600"), (refusal.Status, refusal.Headers["Retry-After"]));
        _sandbox.Clock.Turn(TimeSpan.FromMinutes(10));
        gate.Enter(caller, Mia).Dispose();
        await Task.CompletedTask;
    }

    private string Token(Action<SecurityTokenDescriptor> change) => _sandbox.Token(null, ["Mail.Read"], change);
}
