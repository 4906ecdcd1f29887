using FollowUp.Office.Core.Replies;
using FollowUp.Office.Core.Replies.Phrases;

namespace FollowUp.Office.Core.Signatures;

/// <summary>
/// Reads company, title and phone from the signature of a mail, as a person glances over it: line by line, and only where the line leaves no doubt. It reads
/// nothing of the mails that are quoted, and looks at no more than a few short lines, however long the mail is.
/// </summary>
public static class SignatureReader
{
    private const int LongestPart = 80;

    /// <summary>What the signature says.</summary>
    /// <param name="text">The mail's body as plain text, quoted mails included.</param>
    /// <param name="name">The sender's name, where it is known: it is neither company nor title, and a signature may begin with it.</param>
    /// <param name="address">The sender's address, where it is known: a company is told by its domain.</param>
    public static PersonProposal Read(string? text, string? name, string? address)
    {
        var found = PersonProposal.None;
        var sender = new SignatureSender(Folding.Of(name ?? ""), PublicMail.CompanyOf(MailAddresses.Normalise(address) ?? ""));
        foreach (var line in SignatureLines.In(text ?? "", sender.Name))
        {
            found = found with { Phone = found.Phone ?? PhoneNumber.In(line) };
            if (found is not { Company: not null, Title: not null } && !line.Contains('@', StringComparison.Ordinal))
            {
                found = SignatureParts.Of(line).Where(part => part.Length <= LongestPart).Aggregate(found, (known, part) => With(known, part, sender));
            }
        }

        return found;
    }

    private static PersonProposal With(PersonProposal known, string part, SignatureSender sender)
    {
        if (JobTitles.Holds(part))
        {
            var (title, company) = SignatureParts.AtCompany(part);
            return known with { Title = known.Title ?? title, Company = known.Company ?? company };
        }

        return known.Company is null && sender.IsCompany(part) ? known with { Company = part } : known;
    }
}

/// <summary>What is known of the sender beforehand.</summary>
/// <param name="Name">Folded; empty where it is not known.</param>
/// <param name="Domain">The domain of their company; null for public mail.</param>
internal sealed record SignatureSender(string Name, string? Domain)
{
    private const int ShortestLabel = 4;

    /// <summary>A legal form, or the name that the domain is made of; never the person themselves.</summary>
    public bool IsCompany(string part) => Folding.Of(part) is var folded && folded != Name && !LooksLikeLink(folded)
        && (CompanyForms.EndWith(folded) || Label is { Length: >= ShortestLabel } label && Letters(folded).StartsWith(label, StringComparison.Ordinal));

    private string? Label => Domain is null ? null : Letters(Domain.Split('.')[0]);

    private static bool LooksLikeLink(string folded) =>
        folded.Contains("://", StringComparison.Ordinal) || folded.StartsWith("www.", StringComparison.Ordinal)
        || (!folded.Contains(' ', StringComparison.Ordinal) && folded.Contains('.', StringComparison.Ordinal) && !CompanyForms.EndWith(folded));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
