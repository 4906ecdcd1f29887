using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Faults;
using FollowUp.Office.Sandbox.Graph;
using Microsoft.AspNetCore.WebUtilities;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>Calls a receiver of notifications. Its deadlines run in real time: they measure how fast the receiver is.</summary>
internal sealed class Webhook(IHttpClientFactory clients, WallClock wall)
{
    public const string ClientName = "graph-webhooks";
    public static readonly TimeSpan HandshakeDeadline = TimeSpan.FromSeconds(10);
    public static readonly TimeSpan FirstDeadline = TimeSpan.FromSeconds(3);
    public static readonly TimeSpan RetryDeadline = TimeSpan.FromSeconds(10);

    /// <summary>The validation handshake; a receiver that fails it gets no subscription.</summary>
    public async Task ValidateAsync(Uri url, CancellationToken cancellationToken)
    {
        // Spaces and a colon, as Graph's own tokens have: they come back right only when the receiver decodes them.
        var token = $"Validation: Testing client application reachability for subscription Request-Id: {Guid.NewGuid()}";
        using var request = new HttpRequestMessage(HttpMethod.Post, QueryHelpers.AddQueryString(url.OriginalString, "validationToken", token))
        {
            Content = new ByteArrayContent([]) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain", "utf-8") } },
        };
        var (status, type, text) = await SendAsync(request, HandshakeDeadline, cancellationToken)
            ?? throw Refusal("Subscription validation request timed out or the notification endpoint could not be reached.");
        if (status != HttpStatusCode.OK)
        {
            throw Refusal("Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.");
        }

        if (type != "text/plain" || text != token)
        {
            throw Refusal("Subscription validation request failed. Response must exactly match validationToken query parameter, as text/plain.");
        }
    }

    /// <summary>True when the receiver answered 2xx within the deadline.</summary>
    public async Task<bool> DeliverAsync(Uri url, JsonObject payload, TimeSpan deadline, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new StringContent(payload.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        return await SendAsync(request, deadline, cancellationToken) is { Status: >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices };
    }

    private async Task<(HttpStatusCode Status, string? Type, string Text)?> SendAsync(HttpRequestMessage request, TimeSpan deadline, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(deadline, wall.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            var client = clients.CreateClient(ClientName);
            using var response = await client.SendAsync(request, either.Token);
            return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync(either.Token));
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static GraphException Refusal(string message) => new(400, "ValidationError", message);
}
