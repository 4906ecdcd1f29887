using System.Security.Cryptography;
using System.Text;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>
/// Which mails this process has lately read of, by a digest in memory only: being told of one of them needs no call.
/// Forgetting one costs a call and nothing else.
/// </summary>
internal sealed class SeenMail
{
    private const int Most = 20_000;

    private readonly Lock _gate = new();
    private HashSet<(Guid AccountId, long Digest)> _young = [];
    private HashSet<(Guid AccountId, long Digest)> _old = [];

    public void Add(Guid accountId, IEnumerable<string> messageIds)
    {
        lock (_gate)
        {
            foreach (var id in messageIds)
                _young.Add((accountId, DigestOf(id)));
            if (_young.Count >= Most)
                (_old, _young) = (_young, []);
        }
    }

    public bool Knows(Guid accountId, string messageId)
    {
        var key = (accountId, DigestOf(messageId));
        lock (_gate)
            return _young.Contains(key) || _old.Contains(key);
    }

    private static long DigestOf(string messageId) => BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(messageId)));
}
