namespace FollowUp.Office.Sandbox.Graph.Directory;

/// <summary>Microsoft's permission table, as far as people go.</summary>
internal static class DirectoryPermissions
{
    private static readonly string[] Managing =
    [
        "AgentIdUser.ReadWrite.All", "AgentIdUser.ReadWrite.IdentityParentedBy", "DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All",
        "DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All", "DeviceManagementManagedDevices.Read.All",
        "DeviceManagementManagedDevices.ReadWrite.All", "DeviceManagementServiceConfig.Read.All", "DeviceManagementServiceConfig.ReadWrite.All",
        "Directory.Read.All", "Directory.ReadWrite.All", "User.Read.All", "User.ReadBasic.All", "User.ReadWrite.All",
    ];

    public static readonly GraphPermission GetUser = new([.. Managing, "User.Read", "User.ReadWrite"], [.. Managing, "User.ReadWrite.CrossCloud"]);
    public static readonly GraphPermission ListUsers = new(Managing, [.. Managing, "User.ReadWrite.CrossCloud"]);

    public static readonly GraphPermission TranslateIds = new(
        ["AgentIdUser.ReadWrite.All", "AgentIdUser.ReadWrite.IdentityParentedBy", "User.Read", "User.Read.All", "User.ReadBasic.All", "User.ReadWrite", "User.ReadWrite.All"],
        ["AgentIdUser.ReadWrite.All", "AgentIdUser.ReadWrite.IdentityParentedBy", "User.Read.All", "User.ReadWrite.All"]);
}
