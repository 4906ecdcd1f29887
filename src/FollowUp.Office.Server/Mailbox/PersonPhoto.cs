namespace FollowUp.Office.Server.Mailbox;

/// <summary>A picture that may be handed on: small, and by its first bytes what it says to be.</summary>
internal sealed record PersonPhoto(string ContentType, byte[] Bytes)
{
    /// <summary>In bytes; it is shown in a circle of 40 pixels.</summary>
    public const int Largest = 200 * 1024;

    /// <returns>Null for what is too large, or neither JPEG nor PNG: never what could be read as a page or as code.</returns>
    public static async Task<PersonPhoto?> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        var buffer = new byte[Largest + 1];
        var length = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return length <= Largest && TypeOf(buffer.AsSpan(0, length)) is { } type ? new PersonPhoto(type, buffer[..length]) : null;
    }

    private static string? TypeOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "image/jpeg"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? "image/png"
        : null;
}
