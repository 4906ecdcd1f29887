using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Hosting;

namespace FollowUp.Office.Server.Teams;

/// <summary>
/// Posts a card to the user's Teams workflow. A workflow keeps no key by which a repeat could be recognised, so an attempt
/// whose end is not known is not repeated unasked: the user sees it and may send it again.
/// </summary>
internal sealed class TeamsPerformer(TeamsWorkflow workflow, ServerOptions server) : IEffectPerformer
{
    public IReadOnlySet<EffectKind> Kinds { get; } = new HashSet<EffectKind>
    {
        EffectKind.TellOfAnswer, EffectKind.TellOfQuestion, EffectKind.TellOfFailure, EffectKind.TellOfDeletion,
    };

    public async Task<EffectOutcome> PerformAsync(EffectInHand effect, CancellationToken cancellationToken)
    {
        if (workflow.Of(effect.Account) is not { } address)
        {
            return new EffectOutcome.Done("nothingToDo");
        }

        if (!workflow.MayCall(address))
        {
            return new EffectOutcome.Refused("hostNotAllowed");
        }

        if (effect.Row.LastError == EffectErrors.CutOff)
        {
            return new EffectOutcome.Unknown(EffectErrors.CutOff);
        }

        return await new LeadNews(effect, server).CardAsync(cancellationToken) is { } card
            ? await workflow.PostAsync(address, card, cancellationToken)
            : new EffectOutcome.Done("nothingToDo");
    }
}
