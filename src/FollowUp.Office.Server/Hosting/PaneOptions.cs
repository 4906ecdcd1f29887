namespace FollowUp.Office.Server.Hosting;

/// <summary>Configuration section <c>Pane</c>: how the task pane is served to Outlook, and the desk to Teams.</summary>
internal sealed class PaneOptions
{
    /// <value>Where the pane loads Office.js from. Default Microsoft's hosted file, which a production add-in has to use.</value>
    public string OfficeJsUrl { get; init; } = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

    /// <value>
    /// The origins that may show the pane or the desk in a frame, separated by spaces. Default: Outlook on the web, for work and at home, of which
    /// Microsoft publishes no list; and Teams, as Microsoft's requirements for tabs name it. National clouds add theirs.
    /// </value>
    public string FrameAncestors { get; init; } =
        "https://outlook.office.com https://outlook.office365.com https://outlook.live.com https://outlook.officeapps.live.com "
        + "https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft";

    /// <value>The address of a running Vite server, such as <c>http://localhost:5173</c>. Read in Development only. Default none.</value>
    public string? DevServer { get; init; }

    public static IEnumerable<string> Problems(PaneOptions pane)
    {
        if (!Uri.TryCreate(pane.OfficeJsUrl, UriKind.Absolute, out _))
            yield return "Set Pane:OfficeJsUrl to an absolute address, or leave it out.";
        if (pane.FrameAncestors.Contains(';', StringComparison.Ordinal) || pane.FrameAncestors.Contains(',', StringComparison.Ordinal))
            yield return "Separate the origins of Pane:FrameAncestors by spaces.";
        if (pane.DevServer is not null && !Uri.TryCreate(pane.DevServer, UriKind.Absolute, out _))
            yield return "Set Pane:DevServer to the address of the Vite server, such as http://localhost:5173, or leave it out.";
    }
}
