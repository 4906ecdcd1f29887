using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Today;

/// <summary>Counts what a session came to, from the user's own facts.</summary>
internal sealed class SessionNumbers(FollowUpDb db, TimeProvider time)
{
    private static readonly string[] Made = [nameof(LeadFact.MailSent), nameof(LeadFact.TouchMade)];
    private static readonly string[] Answers =
        [.. new[] { nameof(Answer.Yes), nameof(Answer.NotNow), nameof(Answer.No), nameof(Answer.Stop), nameof(Answer.StillTalking) }.Select(word => "Answer" + word)];

    /// <summary>Habits change: what is older says little about the next yes.</summary>
    private static readonly TimeSpan Memory = TimeSpan.FromDays(365);

    public async Task<SessionNumbersResponse> SinceAsync(Account account, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var facts = db.Set<FactRow>().Where(row => row.AccountId == account.Id && !row.SetAside && row.At <= now && row.At >= now - Memory);
        var touches = facts.Where(row => Made.Contains(row.Kind));
        var yeses = facts.Where(row => row.Kind == "AnswerYes");
        var lastYes = await yeses.MaxAsync(row => (DateTimeOffset?)row.At, cancellationToken);
        return new SessionNumbersResponse(
            DistinctOf(account.Week(), await touches.Where(row => row.At >= since).ToListAsync(cancellationToken)),
            await facts.CountAsync(row => row.At >= since && Answers.Contains(row.Kind), cancellationToken),
            lastYes is not { } last ? null : NextYes.Expected(
                await touches.CountAsync(row => row.At <= last, cancellationToken), await yeses.CountAsync(cancellationToken), await touches.CountAsync(row => row.At > last, cancellationToken)));
    }
    // As the touch meter counts: a mail, and "done" pressed for it, are one.
    private static int DistinctOf(WorkingWeek week, IEnumerable<FactRow> touches) => touches
        .DistinctBy(row => (row.LeadId, week.LocalDate(row.At), LeadBook.FactOf(row) is LeadFact.TouchMade made ? made.Channel : Channel.Mail))
        .Count();
}
