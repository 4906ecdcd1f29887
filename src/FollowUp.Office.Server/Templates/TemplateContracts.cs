using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Templates;

namespace FollowUp.Office.Server.Templates;

/// <summary>A template as its owner writes it.</summary>
internal sealed record TemplateRequest(string Name, Channel Channel, string Subject, string Body, bool Shared = false);

/// <summary><paramref name="UnknownFields"/>: names in braces that mean nothing, and <paramref name="BrokenFields"/>, what is not closed or empty: both to be shown while one writes; <paramref name="Owner"/>: who shares it, null for one's own.</summary>
internal sealed record TemplateResponse(
    Guid Id, string Name, Channel Channel, string Subject, string Body, bool Shared, bool IsOwn, string? Owner, IReadOnlyList<string> UnknownFields,
    IReadOnlyList<string> BrokenFields, int Version)
{
    public static TemplateResponse Of(TemplateRow row, Guid reader, string? owner) => new(
        row.Id, row.Name, row.Channel, row.Subject, row.Body, row.IsShared, row.AccountId == reader, row.AccountId == reader ? null : owner,
        TemplateText.UnknownIn(row.Subject + "\n" + row.Body), TemplateText.BrokenIn(row.Subject + "\n" + row.Body), row.Version);
}

/// <summary>Somebody who is no lead, as the mail to them names them.</summary>
internal sealed record TemplateReader(string? Name);

/// <summary>The template filled in for one person; <paramref name="Missing"/> stays marked in the text.</summary>
internal sealed record TemplatePreview(string Subject, string Body, IReadOnlyList<string> Missing);
