using System.Runtime.CompilerServices;
using System.Text.Json;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Cadences;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Templates;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Accounts;

/// <summary>All that is kept for a user, for themselves; <paramref name="Leads"/> is written as it is read, however many there are.</summary>
internal sealed record ExportResponse(
    DateTimeOffset ExportedAt, Me Me, IReadOnlyList<string> OwnAddresses, int? PipelineTarget, IReadOnlyList<ReasonResponse> Reasons,
    IReadOnlyList<CadenceResponse> Cadences, IReadOnlyList<TemplateResponse> Templates, IAsyncEnumerable<ExportedLead> Leads);

/// <summary>A lead with everything that was recorded of them, also what was taken back.</summary>
internal sealed record ExportedLead(
    Guid Id, LeadKind Kind, string Name, string? Company, string? Title, string? Phone, string? Note, IReadOnlyList<string> Tags, IReadOnlyList<string> Addresses,
    LeadPhase State, DateTimeOffset? NextDue, DateOnly? NextDay, Channel? NextChannel, string? LastConversation, int NoCount, DateTimeOffset CreatedAt,
    IReadOnlyList<ExportedFact> Timeline);

/// <summary>One thing that happened, as it is stored.</summary>
internal sealed record ExportedFact(DateTimeOffset At, string Kind, bool TakenBack, JsonElement Content);

/// <summary>Writes a user's data out: what is theirs and nobody else's, without secrets.</summary>
internal sealed class DataExport(FollowUpDb db, CadenceShelf shelf, MeWriter me, TimeProvider time)
{
    /// <summary>So many leads are in memory at a time.</summary>
    private const int AtATime = 100;

    public static async Task<Ok<ExportResponse>> Export(CurrentAccount current, DataExport export, HttpResponse response, CancellationToken cancellationToken)
    {
        var content = await export.OfAsync(await current.GetAsync(cancellationToken), cancellationToken);
        response.Headers.ContentDisposition = $"attachment; filename=\"followup-{content.ExportedAt:yyyy-MM-dd}.json\"";
        return TypedResults.Ok(content);
    }

    private async Task<ExportResponse> OfAsync(Account account, CancellationToken cancellationToken)
    {
        var templates = await db.Set<TemplateRow>().AsNoTracking().Where(row => row.AccountId == account.Id).OrderBy(row => row.Name).ToListAsync(cancellationToken);
        return new(
            time.GetUtcNow(), await me.OfAsync(account, cancellationToken), account.OwnAddresses.Split(' ', StringSplitOptions.RemoveEmptyEntries), account.PipelineTarget, NoPauses.Of(account).Responses(),
            await shelf.ListAsync(account, cancellationToken),
            [.. templates.Select(row => TemplateResponse.Of(row, account.Id, null))],
            LeadsAsync(account, cancellationToken));
    }

    private async IAsyncEnumerable<ExportedLead> LeadsAsync(Account account, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var ids = await db.Set<Lead>().Where(lead => lead.AccountId == account.Id).OrderBy(lead => lead.CreatedAt).ThenBy(lead => lead.Id)
            .Select(lead => lead.Id).ToListAsync(cancellationToken);
        foreach (var part in ids.Chunk(AtATime))
        {
            var leads = await db.Set<Lead>().AsNoTracking().Include(lead => lead.Addresses).Where(lead => part.Contains(lead.Id)).ToDictionaryAsync(lead => lead.Id, cancellationToken);
            var facts = (await db.Set<FactRow>().AsNoTracking().Where(row => part.Contains(row.LeadId)).ToListAsync(cancellationToken)).ToLookup(row => row.LeadId);
            foreach (var id in part.Where(leads.ContainsKey))
            {
                yield return Of(leads[id], facts[id]);
            }
        }
    }

    private static ExportedLead Of(Lead lead, IEnumerable<FactRow> facts) => new(
        lead.Id, lead.Kind, lead.Name, lead.Company, lead.Title, lead.Phone, lead.Note, [.. lead.Tags()], [.. lead.Reach().Addresses],
        lead.Phase, lead.NextDue, lead.NextDay, lead.NextChannel, lead.LastConversation, lead.NoCount, lead.CreatedAt,
        [.. facts.OrderBy(row => row.At).ThenBy(row => row.Id).Select(row => new ExportedFact(row.At, row.Kind, row.SetAside, JsonSerializer.Deserialize<JsonElement>(row.Json)))]);
}
