using System.Buffers.Binary;

namespace FollowUp.Office.Sandbox.Tenant;

/// <summary>Puts a mail into its conversation: that of the mail it answers, else that of its Thread-Index, else a new one.</summary>
internal static class Conversations
{
    private const int HeaderLength = 22;
    private const int ReplyLength = 5;

    public static (string Id, byte[] Index) Of(NewMessage mail, StoredMessage? parent, DateTimeOffset now)
    {
        var index = ThreadIndex(mail) ?? (parent is null ? Begin(now) : Append(parent.ConversationIndex, now));
        var id = mail.ConversationId ?? parent?.ConversationId ?? ItemIds.Conversation(Convert.ToHexString(index.AsSpan(0, HeaderLength)));
        return (id, index);
    }

    private static byte[]? ThreadIndex(NewMessage mail)
    {
        var field = mail.Header("Thread-Index")?.Trim();
        var bytes = new byte[field?.Length ?? 0];
        return field is not null && Convert.TryFromBase64String(field, bytes, out var length) && length >= HeaderLength
            ? bytes[..length]
            : null;
    }

    private static byte[] Begin(DateTimeOffset now)
    {
        var index = new byte[HeaderLength];
        BinaryPrimitives.WriteInt64BigEndian(index, now.ToFileTime() << 8 >> 8);
        index[0] = 1;
        Guid.NewGuid().TryWriteBytes(index.AsSpan(6));
        return index;
    }

    private static byte[] Append(byte[] parent, DateTimeOffset now)
    {
        var index = new byte[parent.Length + ReplyLength];
        parent.CopyTo(index, 0);
        BinaryPrimitives.WriteInt32BigEndian(index.AsSpan(parent.Length), (int)(now.ToUnixTimeSeconds() & int.MaxValue));
        return index;
    }
}
