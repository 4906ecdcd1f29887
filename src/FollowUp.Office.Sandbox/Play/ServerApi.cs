using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Play;

/// <summary>The server's API as the pane uses it: over HTTP, with the token of the user who is signed in.</summary>
internal sealed class ServerApi : IDisposable
{
    // Straight to loopback: a proxy that the machine has set does not know it.
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(30) };
    private readonly Uri _sandbox;
    private readonly Uri _server;

    public ServerApi(Uri sandbox, Uri server) => (_sandbox, _server) = (sandbox, server);

    public async Task SignInAsync(CancellationToken stop)
    {
        var signedIn = await SendAsync(HttpMethod.Post, new Uri(_sandbox, "sandbox/api/sign-in"), null, stop);
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)signedIn["accessToken"]);
    }

    public Task<JsonObject> StartSessionAsync(CancellationToken stop) => SendAsync(HttpMethod.Post, new Uri(_server, "api/session"), null, stop);

    public Task<JsonObject> MeAsync(CancellationToken stop) => SendAsync(HttpMethod.Get, new Uri(_server, "api/me"), null, stop);

    public Task<JsonObject> LeadAsync(string id, CancellationToken stop) => SendAsync(HttpMethod.Get, new Uri(_server, $"api/leads/{id}"), null, stop);

    public Task<JsonObject> CaptureAsync(StoredMessage mail, MailPerson person, CancellationToken stop) => SendAsync(
        HttpMethod.Post,
        new Uri(_server, "api/leads"),
        new JsonObject
        {
            ["person"] = new JsonObject { ["name"] = person.Name, ["address"] = person.Address },
            ["mail"] = new JsonObject
            {
                ["internetMessageId"] = mail.InternetMessageId,
                ["conversationId"] = mail.ConversationId,
                ["subject"] = Samples.MailThread.Subject(mail.Mail.Subject),
                ["direction"] = "received",
                ["at"] = mail.ReceivedAt,
            },
            ["kind"] = "prospect",
            ["followUp"] = new JsonObject { ["preset"] = "threeDays" },
            ["channel"] = "mail",
        },
        stop);

    private async Task<JsonObject> SendAsync(HttpMethod method, Uri address, JsonObject? body, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, address) { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await _http.SendAsync(request, stop);
        var answer = await ReadAsync(response, stop);
        if (response.IsSuccessStatusCode)
            return answer ?? throw new InvalidOperationException($"{method} {address.AbsolutePath} gave no object.");
        var sentence = (string?)answer?["title"] ?? $"{method} {address.AbsolutePath} gave {(int)response.StatusCode}.";
        // 422 is about what the mail says; all else should not have happened.
        throw response.StatusCode == HttpStatusCode.UnprocessableEntity ? new PlayRefusal(sentence) : new InvalidOperationException(sentence);
    }

    private static async Task<JsonObject?> ReadAsync(HttpResponseMessage response, CancellationToken stop)
    {
        var text = await response.Content.ReadAsStringAsync(stop);
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    public void Dispose() => _http.Dispose();
}
