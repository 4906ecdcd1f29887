using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>What a load brought about.</summary>
internal sealed record Load(long Requests, long Refused, double Seconds, IReadOnlyList<double> Milliseconds)
{
    public double Median => Percentiles.At(Milliseconds, 0.5);
    public double P99 => Percentiles.At(Milliseconds, 0.99);
}

/// <summary>
/// Posts as fast as the answers come, over a number of connections that stay open. Plain sockets: an HTTP client would eat
/// as much of the shared cores as the server under test.
/// </summary>
internal static class LoadSockets
{
    public static async Task<Load> RunAsync(Uri address, Func<byte[]> body, int connections, TimeSpan duration)
    {
        var begun = Stopwatch.GetTimestamp();
        var timings = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => DriveAsync(address, body, begun, duration))));
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        var all = timings.SelectMany(timing => timing.Taken).ToList();
        return new Load(all.Count, timings.Sum(timing => timing.Refused), seconds, all);
    }

    private static async Task<(List<double> Taken, long Refused)> DriveAsync(Uri address, Func<byte[]> body, long begun, TimeSpan duration)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, address.Port));
        var (taken, refused, buffer) = (new List<double>(), 0L, new byte[4096]);
        while (Stopwatch.GetElapsedTime(begun) < duration)
        {
            var content = body();
            var head = Encoding.ASCII.GetBytes(
                $"POST {address.AbsolutePath} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {content.Length}\r\n\r\n");
            var sent = Stopwatch.GetTimestamp();
            await socket.SendAsync(new ArraySegment<byte>[] { head, content }, SocketFlags.None);
            var isAccepted = await ReadAnswerAsync(socket, buffer);
            taken.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            refused += isAccepted ? 0 : 1;
        }

        return (taken, refused);
    }

    /// <summary>A 202 has no body; anything else is read as far as it came with the head and counted as refused.</summary>
    private static async Task<bool> ReadAnswerAsync(Socket socket, byte[] buffer)
    {
        var length = 0;
        while (buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) < 0)
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length), SocketFlags.None);
            if (read == 0)
                throw new IOException("The server closed the connection.");
            length += read;
        }

        return buffer.AsSpan(0, length).StartsWith("HTTP/1.1 202"u8);
    }
}
