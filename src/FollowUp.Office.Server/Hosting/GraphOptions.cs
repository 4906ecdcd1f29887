namespace FollowUp.Office.Server.Hosting;

/// <summary>In whose name the server reads mailboxes.</summary>
internal enum GraphAccessMode
{
    /// <summary>In each user's own name: nothing more than the user may see. They sign in once in the pane.</summary>
    Delegated,

    /// <summary>In the server's name: an administrator consents once and limits it to mailboxes (RBAC for Applications).</summary>
    Application,
}

/// <summary>Configuration section <c>Graph</c>.</summary>
internal sealed class GraphOptions
{
    /// <value>Default <c>https://graph.microsoft.com/v1.0</c>; another address for a national cloud. Plain http only on loopback.</value>
    public string BaseUrl { get; init; } = "https://graph.microsoft.com/v1.0";

    /// <value>Default <see cref="GraphAccessMode.Delegated"/>.</value>
    public GraphAccessMode Access { get; init; } = GraphAccessMode.Delegated;

    /// <value>The resource that tokens are asked for; differs from the default only in national clouds.</value>
    public string Resource { get; init; } = "https://graph.microsoft.com";

    public string[] Scopes => [$"{Resource.TrimEnd('/')}/.default"];

    public static IEnumerable<string> Problems(GraphOptions graph)
    {
        if (!Addresses.IsHttpsOrLoopback(graph.BaseUrl))
            yield return "Set Graph:BaseUrl to an https address, such as https://graph.microsoft.com/v1.0.";
        if (!Enum.IsDefined(graph.Access))
            yield return "Set Graph:Access to Delegated or Application.";
    }
}
