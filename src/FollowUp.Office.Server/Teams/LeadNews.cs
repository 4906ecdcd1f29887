using System.Text.Json;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Teams;

/// <summary>What an effect has to say in Teams now that it is performed; nothing where it was settled meanwhile.</summary>
internal sealed class LeadNews(EffectInHand effect, ServerOptions server)
{
    /// <summary>The card as JSON, or null when there is nothing left to tell.</summary>
    public async Task<string?> CardAsync(CancellationToken cancellationToken)
    {
        var rows = await effect.Db.Set<FactRow>().AsNoTracking().Where(row => row.LeadId == effect.Lead.Id).ToListAsync(cancellationToken);
        var state = LeadBook.HistoryOf(rows, effect.Lead).Fold(effect.Account.Week());
        return effect.Row.Kind switch
        {
            EffectKind.TellOfQuestion => OfQuestion(Payload<TellOfQuestionPayload>(), state, rows),
            EffectKind.TellOfFailure => OfFailure(Payload<TellOfFailurePayload>(), state),
            EffectKind.TellOfDeletion => OfDeletion(Payload<TellOfDeletionPayload>(), state),
            _ => OfAnswer(Payload<TellOfAnswerPayload>(), rows),
        };
    }

    private string OfAnswer(TellOfAnswerPayload answer, List<FactRow> rows) => Json(
        new CardText(
            $"{effect.Lead.Name} answered", answer.Subject,
            "The reminder is gone from your calendar. What did they say? Open the mail and choose the next step."),
        LinkOf(answer.FactKey, rows));

    // Our own mail may have been heard since, and settled it.
    private string? OfQuestion(TellOfQuestionPayload question, LeadState state, List<FactRow> rows) => state.Question?.Key != question.FactKey ? null : Json(
        new CardText(
            $"Was this an answer from {effect.Lead.Name}?", $"{question.Subject} ({question.From})",
            "It is not certain, so nothing was changed. Open the mail and say yes or no beside it."),
        LinkOf(question.FactKey, rows));

    private string? OfFailure(TellOfFailurePayload failure, LeadState state) => state.Failure?.Key != failure.FactKey ? null : Json(
        new CardText(
            failure.Address is { } address ? $"Your mail to {address} could not be delivered" : $"Your mail to {effect.Lead.Name} could not be delivered",
            effect.Lead.Name,
            state.WriteTo is { } other ? $"Write to {other} instead. It did not count as a touch." : "Ask for another address, or call. It did not count as a touch."),
        mailLink: null);

    private string? OfDeletion(TellOfDeletionPayload deletion, LeadState state) => state.EventDeletedAt != deletion.At ? null : Json(
        new CardText(
            $"You deleted the follow-up with {effect.Lead.Name}", state.LastConversation ?? effect.Lead.Name,
            "Done, later, or let go? It counts as nothing until you say. Open the pane and choose."),
        MailLink.Of(state.LastLink));

    private TPayload Payload<TPayload>() => JsonSerializer.Deserialize<TPayload>(effect.Row.Payload, JsonSerializerOptions.Web)!;

    private string Json(CardText text, Uri? mailLink) => LeadCard.Of(effect.Lead, text, mailLink, server.LeadAt(effect.Lead.Id)).ToJsonString();

    private static Uri? LinkOf(string factKey, List<FactRow> rows) =>
        rows.Find(row => row.Key == factKey) is { } row ? MailLink.Of(LeadBook.FactOf(row).AboutMail?.WebLink) : null;
}
