using System.Net;
using System.Net.Sockets;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>A port on which the sandbox cannot listen, said in one sentence.</summary>
internal sealed class PortTakenException(int port, SocketException reason) : IOException(
    reason.SocketErrorCode == SocketError.AccessDenied
        ? $"Port {port} needs more rights: choose one above 1024 with --port, --entra-port and --server-port."
        : $"Port {port} is taken by another program: end that one, or choose others with --port, --entra-port and --server-port.",
    reason);

/// <summary>A port that nobody listens on at the moment, for a listener that must know its own address before it starts.</summary>
internal static class FreePort
{
    /// <exception cref="PortTakenException">Somebody listens there already, or we may not.</exception>
    public static void Demand(params ReadOnlySpan<int> ports)
    {
        foreach (var port in ports)
        {
            try
            {
                using var probe = new TcpListener(IPAddress.Loopback, port);
                probe.Start();
            }
            catch (SocketException refusal)
            {
                throw new PortTakenException(port, refusal);
            }
        }
    }

    public static int Unless(int given)
    {
        if (given != 0) return given;
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
