namespace FollowUp.Office.Core.Leads;

/// <summary>Who a sender is, seen from one lead.</summary>
public enum SenderRelation
{
    /// <summary>An address of this lead.</summary>
    Lead,

    /// <summary>Nobody's known address, of the lead's company; told apart only for owners who asked for it.</summary>
    Company,

    /// <summary>Nobody's known address.</summary>
    Stranger,

    /// <summary>An address of another lead of the same owner.</summary>
    OtherLead,
}

/// <summary>A mail that another says it answers.</summary>
/// <param name="Rule">Where it says so: inReplyTo, references, mapiInReplyTo or mapiReferences.</param>
/// <param name="Key">Key of the fact that the answered mail has, if it is one of ours.</param>
public sealed record AnsweredMail(string Rule, string Key);

/// <summary>What speaks for a mail being a lead's answer, as it was when the mail was heard. What follows from it is derived.</summary>
/// <param name="Sender">Who wrote, seen from this lead.</param>
/// <param name="Address">The sender's address, normalised.</param>
/// <param name="Answers">The mails it says it answers, nearest first.</param>
public sealed record MailClues(SenderRelation Sender, string Address, IReadOnlyList<AnsweredMail> Answers)
{
    /// <summary>The lead whose address it is, for <see cref="SenderRelation.OtherLead"/>.</summary>
    public Guid? SenderLead { get; init; }

    /// <summary>Other leads have the same thread, and nothing tells whose answer it is.</summary>
    public bool IsShared { get; init; }

    /// <summary>A mailing list distributed it, and may have written its own address over the author's.</summary>
    public bool ViaList { get; init; }
}

/// <summary>To whom a mail of the owner went.</summary>
/// <param name="To">Addresses of this lead among the recipients, as the lead has them.</param>
/// <param name="OtherLeads">Other leads among the recipients.</param>
/// <param name="HasOthers">Anybody else among the recipients, leads included.</param>
public sealed record Audience(IReadOnlyList<string> To, IReadOnlyList<Guid> OtherLeads, bool HasOthers);
