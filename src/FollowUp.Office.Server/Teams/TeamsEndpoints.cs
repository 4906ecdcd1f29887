using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Office.Server.Teams;

/// <summary>A new address, or what an earlier answer gave to take a change back with; neither for none.</summary>
internal sealed record SetTeamsRequest(string? WorkflowUrl = null, string? Restore = null);

/// <summary>
/// <paramref name="Before"/> is the address that was replaced, encrypted: it carries a key, which nobody gets to read again. Null where there
/// was none, empty where it is told no more.
/// </summary>
internal sealed record TeamsSetResponse(Me Me, string? Before);

/// <summary>Where the user's cards go.</summary>
internal static class TeamsEndpoints
{
    public static async Task<Results<Ok<TeamsSetResponse>, ProblemHttpResult>> Set(
        SetTeamsRequest request, CurrentAccount current, FollowUpDb db, AccountSecrets secrets, TeamsWorkflow workflow, MeWriter me, CancellationToken cancellationToken)
    {
        var address = request.Restore is null ? request.WorkflowUrl?.Trim() : secrets.Unprotect(request.Restore) ?? "unreadable";
        if (address is { Length: > 0 } && !workflow.MayCall(address))
        {
            return Problem.Of(422, "workflow-host", "Paste the address that Teams shows for your workflow; other hosts must be allowed by your administrator.");
        }

        var account = await current.GetAsync(cancellationToken);
        var before = account.TeamsWorkflow;
        account.TeamsWorkflow = address is { Length: > 0 } ? secrets.Protect(address) : null;
        await db.SaveChangesAsync(cancellationToken);
        return TypedResults.Ok(new TeamsSetResponse(await me.OfAsync(account, cancellationToken), before));
    }

    /// <summary>For a request that comes once more.</summary>
    public static async Task<Ok<TeamsSetResponse>> AsItIs(CurrentAccount current, MeWriter me, CancellationToken cancellationToken) =>
        TypedResults.Ok(new TeamsSetResponse(await me.OfAsync(await current.GetAsync(cancellationToken), cancellationToken), ""));

    public static async Task<Results<NoContent, ProblemHttpResult>> Try(CurrentAccount current, FollowUpDb db, TeamsWorkflow workflow, CancellationToken cancellationToken)
    {
        if (workflow.Of(await current.GetAsync(cancellationToken)) is not { } address || !workflow.MayCall(address))
        {
            return Problem.Of(422, "no-workflow", "Save the address of your workflow first, then try it.");
        }

        var card = LeadCard.Of(new CardText("FollowUp can reach you here", "A card like this one comes when somebody answers.", "There is nothing to do."));
        var outcome = await workflow.PostAsync(address, card.ToJsonString(), cancellationToken);
        if (outcome is EffectOutcome.Done)
        {
            // Nothing changes but that it was done, so that a repeat posts no second card.
            await db.SaveChangesAsync(cancellationToken);
        }

        return outcome switch
        {
            EffectOutcome.Done => TypedResults.NoContent(),
            EffectOutcome.Refused => Problem.Of(422, "workflow-refused", "Teams did not take the card. See that the workflow is turned on, copy its address once more and save it."),
            _ => Problem.Of(422, "workflow-silent", "Teams did not answer. Look whether the card has come, or try again in a few minutes."),
        };
    }
}
