using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Effects;

namespace FollowUp.Office.Server.Teams;

/// <summary>
/// Posts a card to the user's Teams workflow. A workflow keeps no key by which a repeat could be recognised, so an attempt
/// whose end is not known is not repeated unasked: the user sees it and may send it again.
/// </summary>
internal sealed class TeamsPerformer(IHttpClientFactory clients, TeamsWorkflowOptions options, AccountSecrets secrets, TimeProvider time) : IEffectPerformer
{
    public const string ClientName = "teams";

    private static readonly TimeSpan ByDefault = TimeSpan.FromSeconds(30);

    public IReadOnlySet<EffectKind> Kinds { get; } = new HashSet<EffectKind>
    {
        EffectKind.TellOfAnswer, EffectKind.TellOfQuestion, EffectKind.TellOfFailure, EffectKind.TellOfDeletion,
    };

    public async Task<EffectOutcome> PerformAsync(EffectInHand effect, CancellationToken cancellationToken)
    {
        if (WorkflowOf(effect.Account) is not { } workflow)
        {
            return new EffectOutcome.Done("nothingToDo");
        }

        if (!options.Allows(workflow))
        {
            return new EffectOutcome.Refused("hostNotAllowed");
        }

        if (effect.Row.LastError == EffectErrors.CutOff)
        {
            return new EffectOutcome.Unknown(EffectErrors.CutOff);
        }

        return await new LeadNews(effect).CardAsync(cancellationToken) is { } card
            ? await PostAsync(workflow, card, cancellationToken)
            : new EffectOutcome.Done("nothingToDo");
    }

    private string? WorkflowOf(Account account) => secrets.Unprotect(account.TeamsWorkflow) ?? options.WorkflowUrl;

    private async Task<EffectOutcome> PostAsync(string workflow, string json, CancellationToken cancellationToken)
    {
        try
        {
            using var content = new StringContent(json, Encoding.UTF8, "application/json");
            using var response = await clients.CreateClient(ClientName).PostAsync(new Uri(workflow), content, cancellationToken);
            return OutcomeOf(response);
        }
        catch (HttpRequestException error) when (error.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
        {
            return new EffectOutcome.Failed("unreachable");
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new EffectOutcome.Unknown("noAnswer");
        }
    }

    private EffectOutcome OutcomeOf(HttpResponseMessage response) => response.StatusCode switch
    {
        _ when response.IsSuccessStatusCode => new EffectOutcome.Done("posted"),
        HttpStatusCode.TooManyRequests => new EffectOutcome.Later(time.GetUtcNow() + PauseOf(response.Headers.RetryAfter), "throttled"),
        >= HttpStatusCode.InternalServerError => new EffectOutcome.Failed($"teams:{(int)response.StatusCode}"),
        _ => new EffectOutcome.Refused($"teams:{(int)response.StatusCode}"),
    };

    private TimeSpan PauseOf(RetryConditionHeaderValue? retryAfter) =>
        retryAfter?.Delta ?? (retryAfter?.Date is { } date && date > time.GetUtcNow() ? date - time.GetUtcNow() : ByDefault);
}
