using System.Security.Cryptography.X509Certificates;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>How the product server reaches Graph: in the user's name, or in its own.</summary>
internal enum GraphAccess
{
    Delegated,
    Application,
}

/// <summary>What a run of the sandbox is given.</summary>
internal sealed record SandboxOptions
{
    /// <summary>Page, Graph, Teams and control over http; 0 takes any free port.</summary>
    public int Port { get; init; } = 5070;

    /// <summary>Entra over https; 0 takes any free port.</summary>
    public int EntraPort { get; init; } = 5443;

    /// <summary>The product server over http; 0 takes any free port.</summary>
    public int ServerPort { get; init; } = 5080;

    public GraphAccess Access { get; init; } = GraphAccess.Delegated;

    /// <summary>Whether the product shows pictures of contacts, and has the optional permission for it.</summary>
    public bool Photos { get; init; } = true;

    /// <summary>Whether the product server is started beside the sandbox, in the same process.</summary>
    public bool WithServer { get; init; } = true;

    /// <summary>Certificate, keys and database live here. Null: a temporary folder, deleted at the end.</summary>
    public string? Folder { get; init; }

    /// <summary>Certificates that may stand for the client secret, as registered with the application.</summary>
    public IReadOnlyList<X509Certificate2> ClientCertificates { get; init; } = [];

    /// <summary>Null: the clock runs on from now. Otherwise it stands at this instant and moves only when turned.</summary>
    public DateTimeOffset? FrozenAt { get; init; }

    /// <summary>How many people with a mailbox there are besides the demo users, for measurements.</summary>
    public int Colleagues { get; init; }

    /// <summary>Makes chance in the faults repeatable; null leaves it to chance.</summary>
    public int? Seed { get; init; }

    /// <summary>From which level both sides write to the console.</summary>
    public LogLevel LogLevel { get; init; } = LogLevel.Warning;

    /// <summary>Sandbox and server on any free ports, in a folder of its own, with the product's own defaults: for tests.</summary>
    public static SandboxOptions AnyPorts { get; } = new() { Port = 0, EntraPort = 0, ServerPort = 0, WithServer = false, Photos = false };
}
