using System.Net;
using System.Net.Sockets;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>A port that nobody listens on at the moment, for a listener that must know its own address before it starts.</summary>
internal static class FreePort
{
    public static int Unless(int given)
    {
        if (given != 0) return given;
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
