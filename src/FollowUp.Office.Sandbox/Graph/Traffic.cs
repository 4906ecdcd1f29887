namespace FollowUp.Office.Sandbox.Graph;

/// <summary>One request to Graph and its answer, without the token. Items of a batch are recorded too, each by itself.</summary>
internal sealed record RecordedCall(
    string Method, string PathAndQuery, IReadOnlyDictionary<string, string> RequestHeaders, string? RequestBody, int Status, string? ResponseBody);

/// <summary>Lets tests look at everything that was said to Graph.</summary>
internal sealed class Traffic
{
    public event Action<RecordedCall>? Recorded;

    public void Record(GraphRequest request, GraphResult result)
    {
        if (Recorded is not { } listeners)
            return;
        var headers = request.Headers.Where(header => !header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase);
        listeners(new RecordedCall(
            request.Method, request.Path + request.QueryString, headers, request.Content, result.Status, result.Body?.ToJsonString()));
    }
}
