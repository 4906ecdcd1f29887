using FollowUp.Office.Server.Hosting;

namespace FollowUp.Office.Server.Accounts;

/// <summary>Configuration section <c>Teams</c>: where cards may be sent, so that nobody makes the server call just any address.</summary>
internal sealed class TeamsWorkflowOptions
{
    private static readonly string[] Microsofts = ["logic.azure.com", "environment.api.powerplatform.com"];

    /// <value>Hosts of workflows, each with what ends in it. Default <c>logic.azure.com</c> and <c>environment.api.powerplatform.com</c>.</value>
    public string[]? AllowedWorkflowHosts { get; init; }

    /// <value>The workflow that is told for every user without one of their own, or null (the default) for none.</value>
    public string? WorkflowUrl { get; init; }

    public bool Allows(string workflowUrl) =>
        Addresses.IsHttpsOrLoopback(workflowUrl) && new Uri(workflowUrl) is { UserInfo: "" } uri
        && (AllowedWorkflowHosts ?? Microsofts).Any(host => Matches(uri.IdnHost, host));

    private static bool Matches(string actual, string allowed) =>
        actual.Equals(allowed, StringComparison.OrdinalIgnoreCase) || actual.EndsWith("." + allowed, StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<string> Problems(TeamsWorkflowOptions teams) =>
        teams.WorkflowUrl is { } url && !teams.Allows(url)
            ? ["Set Teams:WorkflowUrl to an https address whose host is in Teams:AllowedWorkflowHosts."]
            : teams.AllowedWorkflowHosts?.Any(host => Uri.CheckHostName(host) == UriHostNameType.Unknown) == true
            ? ["Each entry of Teams:AllowedWorkflowHosts is a host name, such as logic.azure.com."] : [];
}
