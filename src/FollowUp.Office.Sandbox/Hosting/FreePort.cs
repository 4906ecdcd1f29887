using System.Net;
using System.Net.Sockets;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>A port on which the sandbox cannot listen, said in one sentence.</summary>
internal sealed class PortTakenException(int port, SocketException reason) : IOException(
    reason.SocketErrorCode == SocketError.AccessDenied
        ? $"Port {port} needs more rights: choose one above 1024 with --port, --entra-port and --server-port."
        : $"Port {port} is taken by another program: end that one, or choose others with --port, --entra-port and --server-port.",
    reason);

/// <summary>
/// A loopback port for a listener that must know its own address before it starts. Until it is disposed nobody else is
/// given it, also while the listener is down: on a busy machine a port that is only looked up is soon another program's.
/// </summary>
internal sealed class FreePort : IDisposable
{
    private readonly Socket? _holder;

    private FreePort(int number, Socket? holder) => (Number, _holder) = (number, holder);

    public int Number { get; }

    /// <summary>Any free one.</summary>
    public static FreePort Keep()
    {
        var holder = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        holder.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var number = ((IPEndPoint)holder.LocalEndPoint!).Port;
        // Linux lets a listener in beside a socket that is bound and does not listen (ip(7), SO_REUSEADDR, which .NET sets); others do not.
        if (OperatingSystem.IsLinux()) return new FreePort(number, holder);
        holder.Dispose();
        return new FreePort(number, null);
    }

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

    public void Dispose() => _holder?.Dispose();
}
