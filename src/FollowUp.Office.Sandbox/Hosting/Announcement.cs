namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>What a person reads when the sandbox has started.</summary>
internal static class Announcement
{
    public static string WithServer(SandboxHost sandbox, SandboxOptions options) =>
        $"""

        FollowUp.Office is running on its sandbox. Open {sandbox.Address}
        {Kept(options)} Ctrl+C stops it.

        """;

    public static string WithoutServer(SandboxHost sandbox, SandboxOptions options)
    {
        var settings = sandbox.ServerSettings(options.Access, sandbox.Addresses.Server!)
            .Select(setting => Variable(setting.Key.Replace(":", "__", StringComparison.Ordinal), setting.Value ?? ""));
        return $"""

            Microsoft's side is running: {sandbox.Address} (page, Graph, Teams) and {sandbox.EntraAddress} (sign-in).
            The server joins it with these settings, in another terminal:

            {string.Join(Environment.NewLine, settings)}
            dotnet run --project src/FollowUp.Office.Server

            That server goes by the real clock: turning the sandbox's clock does not reach it. Ctrl+C stops this side.

            """;
    }

    private static string Kept(SandboxOptions options) => options.Folder is { } folder
        ? $"Leads, keys and settings are kept in {folder}; mail and calendar begin afresh each time."
        : "Everything is made up, and gone when it stops.";

    private static string Variable(string name, string value) => OperatingSystem.IsWindows()
        ? $"$env:{name} = '{value.Replace("'", "''", StringComparison.Ordinal)}'"
        : $"export {name}='{value.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
