namespace FollowUp.Office.Server.Hosting;

internal static class Addresses
{
    /// <summary>Whether an address is safe to send secrets to: https, or plain http that never leaves this machine.</summary>
    public static bool IsHttpsOrLoopback(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
