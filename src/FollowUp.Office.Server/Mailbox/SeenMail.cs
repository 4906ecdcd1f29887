using System.Security.Cryptography;
using System.Text;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Which mails this process has lately read of: being told of one of them needs no call, and forgetting one costs a call and nothing else.</summary>
internal sealed class SeenMail : RecentIds;

/// <summary>Ids that this process has lately had to do with, by a digest in memory only. The oldest are forgotten.</summary>
internal abstract class RecentIds
{
    private const int Most = 20_000;

    private readonly Lock _gate = new();
    private HashSet<(Guid AccountId, long Digest)> _young = [];
    private HashSet<(Guid AccountId, long Digest)> _old = [];

    public void Add(Guid accountId, IEnumerable<string> ids)
    {
        lock (_gate)
        {
            foreach (var id in ids)
                _young.Add((accountId, DigestOf(id)));
            if (_young.Count >= Most)
                (_old, _young) = (_young, []);
        }
    }

    public bool Knows(Guid accountId, string id)
    {
        var key = (accountId, DigestOf(id));
        lock (_gate)
            return _young.Contains(key) || _old.Contains(key);
    }

    private static long DigestOf(string id) => BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(id)));
}
