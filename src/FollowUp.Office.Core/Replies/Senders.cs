namespace FollowUp.Office.Core.Replies;

/// <summary>Addresses that belong to programs, by the local parts that RFC 2142 and long practice give them.</summary>
internal static class Senders
{
    private static readonly string[] Daemons =
        ["mailer-daemon", "mailerdaemon", "mailer_daemon", "mail-daemon", "maildaemon", "mail.delivery.s", "mail-delivery-s", "maildelivery", "microsoftexchange", "bounce-notification"];

    private static readonly string[] Postmasters = ["postmaster", "post_master", "post-master", "mailadmin-daemon"];

    private static readonly string[] Unanswered =
    [
        "noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply", "do.not.reply", "dontreply", "not-reply",
        "nicht-antworten", "nichtantworten", "keine-antwort", "ne-pas-repondre", "nepasrepondre", "pas-de-reponse", "no-responder", "noresponder", "no-contestar",
        "non-rispondere", "nonrispondere", "nao-responda", "naoresponda", "nao-responder", "niet-beantwoorden", "svar-ej", "ikke-svar", "ei-vastata", "nie-odpowiadaj", "neodpovidat",
    ];

    /// <summary>Whether it is a program that carries mail, and never a person.</summary>
    public static bool IsDaemon(Person? sender) => Begins(sender, Daemons)
        || (string.IsNullOrWhiteSpace(sender?.Address) && sender?.Name.StartsWith("mailer-daemon", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>Whether it is an address that reports come from and that people read as well.</summary>
    public static bool IsPostmaster(Person? sender) => Begins(sender, Postmasters);

    /// <summary>Whether nobody reads what is sent there, so that nobody writes from there.</summary>
    public static bool IsUnanswered(Person? sender)
    {
        var local = LocalOf(sender);
        foreach (var word in Unanswered)
        {
            if (local.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool Begins(Person? sender, string[] words)
    {
        var local = LocalOf(sender);
        foreach (var word in words)
        {
            if (local.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> LocalOf(Person? sender)
    {
        var address = (sender?.Address ?? "").AsSpan(0, Math.Min(sender?.Address.Length ?? 0, 320)).Trim();
        var at = address.IndexOf('@');
        return at < 0 ? address : address[..at];
    }
}
