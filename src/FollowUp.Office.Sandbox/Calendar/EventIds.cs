using System.Security.Cryptography;
using System.Text;

namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>Two ids for one event, as Exchange has them: they look alike and differ, so a client that mixes them up is found out.</summary>
internal static class EventIds
{
    // The parts that every item of one mailbox shares, in Exchange's own spelling.
    private const string DefaultPrefix = "AAMkADlhMTY4";
    private const string ImmutablePrefix = "AAkALgAAAAAA";

    public static string Default(string uid) => DefaultPrefix + Tail(uid, "entry");

    public static string Immutable(string uid) => ImmutablePrefix + Tail(uid, "immutable");

    private static string Tail(string uid, string kind) =>
        Convert.ToBase64String(SHA384.HashData(Encoding.UTF8.GetBytes(kind + uid))).Replace('+', '-').Replace('/', '_') + "AAA=";
}
