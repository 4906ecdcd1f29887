using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>
/// Where a round of delta stands. The query options of the first request are in it, for later requests need not repeat them.
/// <paramref name="Until"/> is null between rounds; <paramref name="Offset"/> counts within a round.
/// </summary>
internal sealed record DeltaState(
    string UserId, string FolderId, long After, long? Until, int Offset,
    string? Select, string? Expand, string? Filter, string? OrderBy, string? ChangeType, int? Size);

/// <summary>Makes tokens that only it can read, and lets them die when told to.</summary>
internal sealed class DeltaTokens
{
    private const int MarkLength = 8;

    // A token of yesterday's process is well made but knows a mailbox that is no more: it has expired, too.
    private readonly Guid _run = Guid.NewGuid();
    private int _generation;

    public void ExpireDeltaTokens() => Interlocked.Increment(ref _generation);

    public string Write(DeltaState state)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(new Envelope(_run, Volatile.Read(ref _generation), state));
        return WebEncoders.Base64UrlEncode([.. Mark(content), .. content]);
    }

    /// <summary>Null where the token has expired.</summary>
    public DeltaState? Read(string token)
    {
        var envelope = Open(token) ?? throw new GraphException(StatusCodes.Status400BadRequest, "BadRequest", "Badly formed token.");
        return envelope.Run == _run && envelope.Generation == Volatile.Read(ref _generation) ? envelope.State : null;
    }

    private static Envelope? Open(string token)
    {
        try
        {
            var bytes = WebEncoders.Base64UrlDecode(token);
            return bytes.Length > MarkLength && Mark(bytes.AsSpan(MarkLength)).AsSpan().SequenceEqual(bytes.AsSpan(0, MarkLength))
                ? JsonSerializer.Deserialize<Envelope>(bytes.AsSpan(MarkLength))
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static byte[] Mark(ReadOnlySpan<byte> content) => SHA256.HashData(content)[..MarkLength];

    private sealed record Envelope(Guid Run, int Generation, DeltaState State);
}
