using System.Net;
using System.Net.Http.Headers;
using System.Text;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Effects;

namespace FollowUp.Office.Server.Teams;

/// <summary>The workflow that posts a user's cards: their own, or their organisation's.</summary>
internal sealed class TeamsWorkflow(IHttpClientFactory clients, TeamsWorkflowOptions options, AccountSecrets secrets, TimeProvider time)
{
    public const string ClientName = "teams";

    private static readonly TimeSpan ByDefault = TimeSpan.FromSeconds(30);

    /// <summary>Its address, or null where there is none.</summary>
    public string? Of(Account account) => secrets.Unprotect(account.TeamsWorkflow) ?? options.WorkflowUrl;

    public bool MayCall(string address) => options.Allows(address);

    public async Task<EffectOutcome> PostAsync(string workflow, string json, CancellationToken cancellationToken)
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
