using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.Leads;

namespace FollowUp.Office.Server.Cadences;

/// <summary>A cadence as its owner writes it.</summary>
internal sealed record CadenceRequest(string Name, IReadOnlyList<CadenceStep> Steps);

/// <summary><paramref name="Kind"/>: the leads that begin with it; <paramref name="Leads"/>: the active ones that follow it.</summary>
internal sealed record CadenceResponse(string Id, string Name, LeadKind? Kind, bool IsBuiltIn, IReadOnlyList<CadenceStep> Steps, int Leads)
{
    public static CadenceResponse Of(Cadence cadence, int leads) => new(
        cadence.Id, cadence.Name, Enum.GetValues<LeadKind>().Cast<LeadKind?>().FirstOrDefault(kind => DefaultCadences.For(kind!.Value).Id == cadence.Id),
        CadenceShelf.IsUsual(cadence.Id), cadence.Steps, leads);
}

/// <summary>What a change of steps would move, before it does.</summary>
internal sealed record CadencePreview(int Leads, int Moved, IReadOnlyList<CadenceMove> Changes);

internal sealed record CadenceMove(Guid LeadId, string Name, DateOnly? Before, DateOnly? After);
