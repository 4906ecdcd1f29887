namespace FollowUp.Office.Server.Hosting;

/// <summary>Configuration section <c>Server</c>.</summary>
internal sealed class ServerOptions
{
    /// <value>The address under which Microsoft Graph and Outlook reach this server; https, or http on loopback.</value>
    public string PublicUrl { get; init; } = "";

    public string At(string path) => PublicUrl.TrimEnd('/') + path;

    /// <summary>Where the desk opens one lead, for a link in an event or a card. It names the lead only: who may see it is asked there.</summary>
    public Uri LeadAt(Guid leadId) => new(At($"/?lead={leadId}"));

    public static IEnumerable<string> Problems(ServerOptions server)
    {
        if (!Addresses.IsHttpsOrLoopback(server.PublicUrl))
            yield return "Set Server:PublicUrl to the https address of this server as seen from the internet; plain http works on loopback only.";
    }
}
