using System.Globalization;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Office.Server.Leads;

/// <summary>How long to wait after a reason; null for as long as usual.</summary>
internal sealed record SetPauseRequest(NoReason Reason, int? PauseInWeeks);

/// <summary>How long a user waits after each reason for a no: as usual, or as they have set. It counts for what is said from then on.</summary>
internal sealed class NoPauses
{
    private const int Shortest = 1;
    private const int Longest = 104;

    private readonly Dictionary<NoReason, int> _own = [];

    public static NoPauses Of(Account account)
    {
        var pauses = new NoPauses();
        foreach (var entry in account.NoPauses.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // A reason of a later version is none that anybody can say here.
            if (entry.Split('=') is [var reason, var weeks] && Enum.TryParse<NoReason>(reason, out var known) && int.TryParse(weeks, CultureInfo.InvariantCulture, out var count))
            {
                pauses._own[known] = count;
            }
        }

        return pauses;
    }

    /// <summary>In weeks.</summary>
    public int After(NoReason reason) => _own.TryGetValue(reason, out var weeks) ? weeks : ReasonsForNo.Of(reason).PauseInWeeks;

    public static async Task<Ok<IReadOnlyList<ReasonResponse>>> List(CurrentAccount current, CancellationToken cancellationToken) =>
        TypedResults.Ok(Of(await current.GetAsync(cancellationToken)).Responses());

    public static async Task<Results<Ok<IReadOnlyList<ReasonResponse>>, ProblemHttpResult>> Set(
        SetPauseRequest request, CurrentAccount current, FollowUpDb db, CancellationToken cancellationToken)
    {
        if (request.PauseInWeeks is < Shortest or > Longest)
        {
            return Problem.Of(422, "pause-weeks", $"Choose {Shortest} to {Longest} weeks.");
        }

        var account = await current.GetAsync(cancellationToken);
        var pauses = Of(account);
        pauses._own.Remove(request.Reason);
        if (request.PauseInWeeks is { } weeks && weeks != ReasonsForNo.Of(request.Reason).PauseInWeeks)
        {
            pauses._own[request.Reason] = weeks;
        }

        account.NoPauses = string.Join(' ', pauses._own.OrderBy(own => own.Key).Select(own => $"{own.Key}={own.Value}"));
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(pauses.Responses());
    }

    public IReadOnlyList<ReasonResponse> Responses() =>
        [.. ReasonsForNo.All.Select(known => new ReasonResponse(known.Reason, After(known.Reason), known.PauseInWeeks, known.NotAboutYou))];
}
