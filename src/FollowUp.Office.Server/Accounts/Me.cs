using System.Globalization;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Touches;

namespace FollowUp.Office.Server.Accounts;

/// <summary>The account as the pane shows it; <paramref name="Problems"/> are those that concern no single lead, <paramref name="Photos"/> says whether pictures of people are looked for.</summary>
internal sealed record Me(
    string Name, string Address, string TimeZone, MyConnection Connection, MyTeams Teams, MyMatching Matching, MyCalendar Calendar, IReadOnlyList<ProblemResponse> Problems,
    DateTimeOffset? DeletesAt, bool Photos);

internal sealed record MyConnection(string State, DateTimeOffset? Since, string Sentence, string? ConsentUrl);

/// <summary>Whether cards are sent, and whether to a workflow of the user's own rather than their organisation's.</summary>
internal sealed record MyTeams(bool Configured, bool Own);

/// <summary>Whether a mail of the lead's company may count as the lead's answer.</summary>
internal sealed record MyMatching(bool SameCompany);

/// <summary>
/// The follow-up block, and where the user says that they work. As long as they do not, the country holds that their mailbox makes plain;
/// where it makes none plain, there are no public holidays.
/// </summary>
internal sealed record MyCalendar(MyBlock Block, MyWork Work, string? Country, string? Region, string? GuessedCountry);

/// <summary>When Outlook says that the user works, in their zone; a night shift ends before it begins.</summary>
internal sealed record MyWork(IReadOnlyList<DayOfWeek> Days, string Start, string End);

internal sealed record MyBlock(bool Enabled, int Minutes, string? PreferredStart);

/// <summary>What the pane shows about the account, in one sentence that says what to do.</summary>
internal sealed class MeWriter(EntraOptions entra, GraphOptions graph, ServerOptions server, TeamsWorkflowOptions teams, FollowUpDb db, TimeProvider time)
{
    public async Task<Me> OfAsync(Account account, CancellationToken cancellationToken) => new(
        account.Name, account.Address, account.TimeZone, Connection(account), new((account.TeamsWorkflow ?? teams.WorkflowUrl) is not null, account.TeamsWorkflow is not null),
        new(account.AnswersOfCompany), CalendarOf(account), await EffectProblems.OfAccountAsync(db, account, time.GetUtcNow(), cancellationToken),
        account.DeletesAt, graph.Photos);

    private static MyCalendar CalendarOf(Account account) => new(
        new(account.BlockEnabled, account.BlockMinutes, account.BlockPreferredStart is { } start ? Clock(start) : null),
        new([.. account.Week().Days.Order()], Clock(account.WorkStart), Clock(account.WorkEnd)),
        account.Country, account.Region, account.GuessedPlace()?.Country);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private MyConnection Connection(Account account) => account.Connection switch
    {
        ConnectionState.Connected => new("connected", account.ConnectionSince, "Your mailbox is being watched for replies.", null),
        ConnectionState.NeedsSignIn => new("needsSignIn", account.ConnectionSince, "Sign in again so that replies are noticed.", null),
        ConnectionState.NeedsConsent => new("needsConsent", account.ConnectionSince,
            "Ask your administrator to allow this app for your mailbox.", ConsentUrl(account.TenantId)),
        ConnectionState.CannotCheck => new("cannotCheck", account.ConnectionSince,
            "Your mailbox cannot be checked just now; we keep trying. Look into your inbox before you follow up.", null),
        _ => new("connecting", account.ConnectionSince, "Connecting to your mailbox.", null),
    };

    private string ConsentUrl(string tenant) =>
        $"{entra.AuthorityOf(tenant)}/v2.0/adminconsent?client_id={entra.ClientId}"
        + $"&scope={Uri.EscapeDataString(graph.Scopes[0])}&redirect_uri={Uri.EscapeDataString(server.At("/pane/"))}";
}
