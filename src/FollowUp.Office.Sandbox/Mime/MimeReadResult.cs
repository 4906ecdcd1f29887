using System.Diagnostics.CodeAnalysis;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>A mail that was read, or one plain sentence that says why there is none.</summary>
internal sealed record MimeReadResult
{
    private MimeReadResult(NewMessage? message, string? error) => (Message, Error) = (message, error);

    public NewMessage? Message { get; }

    public string? Error { get; }

    [MemberNotNullWhen(true, nameof(Message))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsMail => Message is not null;

    public static MimeReadResult Mail(NewMessage message) => new(message, null);

    public static MimeReadResult Refused(string sentence) => new(null, sentence);
}
