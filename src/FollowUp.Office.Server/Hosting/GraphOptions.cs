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

    /// <value>
    /// Whether a lead's picture is looked for in the user's own contacts. Default false: it takes one more permission, Contacts.Read, which
    /// the app registration must ask for (or, with <see cref="GraphAccessMode.Application"/>, be given). Where it is not given there are no pictures.
    /// </value>
    public bool Photos { get; init; }

    /// <summary>All that the app registration asks for and that was consented to.</summary>
    public string[] Scopes => [$"{Resource.TrimEnd('/')}/.default"];

    public static IEnumerable<string> Problems(GraphOptions graph)
    {
        if (!Addresses.IsHttpsOrLoopback(graph.BaseUrl))
            yield return "Set Graph:BaseUrl to an https address, such as https://graph.microsoft.com/v1.0.";
        if (!Enum.IsDefined(graph.Access))
            yield return "Set Graph:Access to Delegated or Application.";
    }
}
