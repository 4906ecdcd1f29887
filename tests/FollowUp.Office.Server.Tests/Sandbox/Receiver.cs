using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.WebUtilities;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>The far end of the notification network: what arrives can be awaited, what is answered can be set.</summary>
internal sealed class Receiver : HttpMessageHandler
{
    private readonly Channel<(Uri Url, JsonArray Value)> _posts = Channel.CreateUnbounded<(Uri, JsonArray)>();
    private int _handshakes;

    public int Handshakes => _handshakes;

    /// <summary>Null echoes the validation token as the contract wants it.</summary>
    public Func<string, Task<HttpResponseMessage>>? AnswerHandshake { get; set; }

    public Func<Task<HttpResponseMessage>> AnswerNotification { get; set; } = () => Task.FromResult(new HttpResponseMessage(HttpStatusCode.Accepted));

    /// <summary>The tokens that came with the notifications last received.</summary>
    public IReadOnlyList<string> LastTokens { get; private set; } = [];

    public bool HasMore => _posts.Reader.Count > 0;

    public async Task<(Uri Url, JsonArray Value)> NextAsync() =>
        await _posts.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(30));

    public static HttpResponseMessage Text(string text, string type = "text/plain", HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(text, Encoding.UTF8, type) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = request.RequestUri!;
        if (QueryHelpers.ParseQuery(url.Query).TryGetValue("validationToken", out var token))
        {
            Interlocked.Increment(ref _handshakes);
            return await (AnswerHandshake?.Invoke(token.ToString()) ?? Task.FromResult(Text(token.ToString()))).WaitAsync(cancellationToken);
        }

        var body = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!;
        LastTokens = [.. (body["validationTokens"]?.AsArray() ?? []).Select(token => (string)token!)];
        _posts.Writer.TryWrite((url, body["value"]!.AsArray()));
        return await AnswerNotification().WaitAsync(cancellationToken);
    }
}
