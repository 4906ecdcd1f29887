using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Subscriptions;
using FollowUp.Office.Sandbox.Tenant;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.Kiota.Abstractions.Serialization;
using Subscription = Microsoft.Graph.Models.Subscription;

namespace FollowUp.Office.Server.Tests.Sandbox;

public sealed class RichSubscriptionTests : IDisposable
{
    private readonly X509Certificate2 _certificate = SandboxFixture.MakeCertificate();

    public void Dispose() => _certificate.Dispose();

    [Fact]
    public async Task The_SDK_reads_what_was_encrypted_for_the_subscriber_and_finds_what_was_selected_alone()
    {
        await using var host = await GraphHost.StartAsync();
        var made = await host.App("Mail.Read").Subscriptions.PostAsync(Order(host));
        Assert.True(made!.IncludeResourceData);
        Assert.Equal("first", made.EncryptionCertificateId);

        host.Mia.Deliver(Orders.Mail("Thursday"));
        var notification = await NextAsync(host);

        Assert.Equal("first", notification.EncryptedContent!.EncryptionCertificateId);
        Assert.Equal(_certificate.Thumbprint, notification.EncryptedContent.EncryptionCertificateThumbprint);
        var text = await notification.EncryptedContent.DecryptAsync((_, _) => Task.FromResult(X509CertificateLoader.LoadPkcs12(_certificate.Export(X509ContentType.Pkcs12), null)));
        var content = JsonNode.Parse(text)!.AsObject();
        Assert.Equal(["conversationId", "from", "receivedDateTime", "receivedDateTime@odata.type"], content.Select(property => property.Key).Order(StringComparer.Ordinal));
        Assert.Equal("dana@contoso.example", (string?)content["from"]!["emailAddress"]!["address"]);
    }

    [Fact]
    public async Task A_token_says_who_publishes_and_for_which_application()
    {
        await using var host = await GraphHost.StartAsync();
        await host.App("Mail.Read").Subscriptions.PostAsync(Order(host));

        host.Mia.Deliver(Orders.Mail("Thursday"));
        await host.Receiver.NextAsync();

        var token = new JsonWebTokenHandler().ReadJsonWebToken(Assert.Single(host.Receiver.LastTokens));
        Assert.Equal([DemoTenant.ClientId], token.Audiences);
        Assert.EndsWith($"/{DemoTenant.TenantId}/v2.0", token.Issuer, StringComparison.Ordinal);
        Assert.Equal("0bf30f3b-4a52-48df-9a82-234910c4a086", token.GetPayloadValue<string>("azp"));
        Assert.Equal(host.Clock.GetUtcNow() + ValidationTokens.Life, token.ValidTo);
    }

    [Fact]
    public async Task A_renewal_may_bring_a_new_certificate_and_lasts_a_day_at_most()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Mail.Read");
        var made = await graph.Subscriptions.PostAsync(Order(host));

        var renewed = await graph.Subscriptions[made!.Id].PatchAsync(new Subscription
        {
            ExpirationDateTime = host.Clock.GetUtcNow().AddMinutes(RichOrder.MostMinutes),
            EncryptionCertificate = Convert.ToBase64String(_certificate.RawData),
            EncryptionCertificateId = "second",
        });
        var tooLong = await Assert.ThrowsAsync<ODataError>(() => graph.Subscriptions[made.Id].PatchAsync(new Subscription { ExpirationDateTime = host.Clock.GetUtcNow().AddMinutes(1_445) }));
        host.Mia.Deliver(Orders.Mail("Thursday"));

        Assert.Equal("second", renewed!.EncryptionCertificateId);
        Assert.Equal(400, tooLong.ResponseStatusCode);
        Assert.Equal("second", (await NextAsync(host)).EncryptedContent!.EncryptionCertificateId);
    }

    [Fact]
    public async Task Plain_and_rich_of_one_folder_live_side_by_side_and_two_equal_ones_do_not()
    {
        await using var host = await GraphHost.StartAsync();
        var graph = host.App("Mail.Read");
        await graph.Subscriptions.PostAsync(Orders.Inbox(host));
        await graph.Subscriptions.PostAsync(Order(host));

        var twice = await Assert.ThrowsAsync<ODataError>(() => graph.Subscriptions.PostAsync(Order(host)));

        Assert.Equal(409, twice.ResponseStatusCode);
        Assert.Equal(2, (await graph.Subscriptions.GetAsync())!.Value!.Count);
    }

    [Theory]
    [InlineData("no $select")]
    [InlineData("body")]
    [InlineData("attachments")]
    [InlineData("unknown property")]
    [InlineData("top")]
    [InlineData("no certificate")]
    [InlineData("no certificate id")]
    [InlineData("nonsense for a certificate")]
    [InlineData("no lifecycle address")]
    [InlineData("more than a day")]
    [InlineData("events")]
    public async Task An_order_that_Graph_would_not_take_is_refused(string what)
    {
        await using var host = await GraphHost.StartAsync();
        var order = Order(host);
        var folder = Orders.Inbox(host).Resource;
        switch (what)
        {
            case "no $select": order.Resource = folder; break;
            case "body": order.Resource = folder + "?$select=from,body"; break;
            case "attachments": order.Resource = folder + "?$select=from&$expand=attachments"; break;
            case "unknown property": order.Resource = folder + "?$select=colour"; break;
            case "top": order.Resource = folder + "?$select=from&$top=5"; break;
            case "no certificate": order.EncryptionCertificate = null; break;
            case "no certificate id": order.EncryptionCertificateId = null; break;
            case "nonsense for a certificate": order.EncryptionCertificate = Convert.ToBase64String([1, 2, 3]); break;
            case "no lifecycle address": order.LifecycleNotificationUrl = null; break;
            case "more than a day": order.ExpirationDateTime = host.Clock.GetUtcNow().AddMinutes(1_445); break;
            case "events": order.Resource = $"users/{DemoTenant.Mia.Id}/events?$select=subject"; break;
        }

        var refusal = await Assert.ThrowsAsync<ODataError>(() => host.App("Mail.Read", "Calendars.Read").Subscriptions.PostAsync(order));

        Assert.Equal(400, refusal.ResponseStatusCode);
        Assert.Equal(0, host.Receiver.Handshakes);
    }

    [Fact]
    public async Task Reading_basic_properties_is_not_enough_of_a_permission()
    {
        await using var host = await GraphHost.StartAsync();

        var refusal = await Assert.ThrowsAsync<ODataError>(() => host.App("Mail.ReadBasic").Subscriptions.PostAsync(Order(host)));

        Assert.Equal(403, refusal.ResponseStatusCode);
    }

    private Subscription Order(GraphHost host)
    {
        var order = Orders.Inbox(host);
        order.Resource += "?$select=conversationId,from,receivedDateTime&$expand=singleValueExtendedProperties($filter=id eq 'String 0x1042')";
        order.ExpirationDateTime = host.Clock.GetUtcNow().AddMinutes(RichOrder.MostMinutes);
        order.IncludeResourceData = true;
        order.EncryptionCertificate = Convert.ToBase64String(_certificate.RawData);
        order.EncryptionCertificateId = "first";
        return order;
    }

    private static async Task<ChangeNotification> NextAsync(GraphHost host)
    {
        var (_, value) = await host.Receiver.NextAsync();
        var read = await KiotaJsonSerializer.DeserializeAsync<ChangeNotificationCollection>(new JsonObject { ["value"] = value.DeepClone() }.ToJsonString());
        return Assert.Single(read!.Value!);
    }
}
