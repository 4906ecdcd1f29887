using FollowUp.Office.Core.Cadences;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Hosting.Once;
using FollowUp.Office.Server.Touches;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Leads;

/// <summary>Makes a lead of a person, or finds the one they are already, and plans the next touch.</summary>
internal sealed class LeadCapture(FollowUpDb db, LeadBook book, RequestOnce once, TimeProvider time)
{
    private const int LongestNote = 2000;

    /// <summary>As many as Exchange lets one mail go to.</summary>
    private const int MostRecipients = 500;

    /// <summary>A double click or a second window collides with itself: the later one finds the lead that the first one made.</summary>
    /// <returns>The lead, and whether it is one only now.</returns>
    public Task<(Lead Lead, bool IsNew)> CaptureAsync(
        Account account, string address, CaptureRequest request, DueTime due, Cadence cadence, CancellationToken cancellationToken) =>
        Collisions.RetryAsync(db, () => TryAsync(account, address, request, due, cadence, cancellationToken));

    private async Task<(Lead Lead, bool IsNew)> TryAsync(
        Account account, string address, CaptureRequest request, DueTime due, Cadence cadence, CancellationToken cancellationToken)
    {
        var lead = await db.LeadByAddressAsync(account, address, cancellationToken);
        if (lead is { Phase: LeadPhase.Stopped })
        {
            return (lead, false);
        }

        var isNew = lead is not { IsActive: true };
        lead ??= Add(account, address, request);
        lead.Note = PlainText.OfOptional(request.Note, LongestNote, keepLines: true) ?? lead.Note;
        var audience = await AudienceAsync(account, lead, request.Mail, cancellationToken);
        await book.RecordAsync(account, lead, cancellationToken, [.. FactsOf(request, due, cadence, audience, isNew ? null : lead), .. PersonIn(lead, request)]);
        once.Made = lead.Id;
        await db.SaveChangesAsync(cancellationToken);
        return (lead, isNew);
    }

    private Lead Add(Account account, string address, CaptureRequest request)
    {
        var now = time.GetUtcNow();
        var lead = new Lead
        {
            Id = Guid.CreateVersion7(now),
            TenantId = account.TenantId,
            AccountId = account.Id,
            Name = PersonFields.Line(request.Person.Name) ?? address,
            Company = PersonFields.Line(request.Company),
            Title = PersonFields.Line(request.Title),
            Phone = PersonFields.Phone(request.Phone),
            CreatedAt = now,
        };
        lead.Addresses.Add(LeadAddress.Of(lead, address, addedAt: null));
        db.Add(lead);
        return lead;
    }

    // What a new lead is known by is no change; what is learned of a known one is.
    private IEnumerable<LeadFact> PersonIn(Lead lead, CaptureRequest request)
    {
        var (known, now) = (lead.Card(), time.GetUtcNow());
        var card = known with
        {
            Company = PersonFields.Line(request.Company) ?? known.Company,
            Title = PersonFields.Line(request.Title) ?? known.Title,
            Phone = PersonFields.Phone(request.Phone) ?? known.Phone,
        };
        // A tag too many is no reason to forget a person.
        var tags = lead.Tags().With(LeadTags.Of(request.Tags ?? [], out _) ?? TagSet.Empty);
        return [.. PersonFields.FactsOf(lead, card, now), .. tags.Count > TagSet.MostTags ? [] : LeadTags.FactsOf(lead, tags, now)];
    }

    // It may be the very answer that is waited for, and Follow up was quicker than the notification: hearing it says what it is.
    private static bool IsStillHeard(MailInput mail, Lead? known) => mail.Direction == MailDirection.Received && known?.Hears(mail.At) == true;

    // Where it could not be delivered to somebody else, or they are away, this lead is none the wiser.
    private async Task<Audience?> AudienceAsync(Account account, Lead lead, MailInput? mail, CancellationToken cancellationToken)
    {
        if (mail is not { Direction: MailDirection.Sent, To: { Count: > 0 } to })
        {
            return null;
        }

        var addresses = to.Take(MostRecipients).Select(MailAddresses.Normalise).OfType<string>().Where(address => !account.Owns(address)).Distinct().ToList();
        var own = addresses.FindAll(address => lead.Addresses.Exists(known => known.Root == MailAddresses.Root(address)));
        var others = await db.Set<LeadAddress>()
            .Where(known => known.AccountId == account.Id && known.LeadId != lead.Id && addresses.Contains(known.Address))
            .Select(known => known.LeadId).Distinct().ToListAsync(cancellationToken);
        return new Audience(own, others, addresses.Count > own.Count);
    }

    private IEnumerable<LeadFact> FactsOf(CaptureRequest request, DueTime due, Cadence cadence, Audience? audience, Lead? known)
    {
        var now = time.GetUtcNow();
        var channel = request.FollowUp.Cadence ? cadence.Steps[0].Channel : request.Channel;
        yield return known is null
            ? new LeadFact.Captured(
                $"captured:{Guid.CreateVersion7(now)}", now, due, channel, request.Kind, cadence == DefaultCadences.For(request.Kind) ? null : cadence)
            : new LeadFact.NextTouchChosen($"chosen:{Guid.CreateVersion7(now)}", now, due, channel);
        if (known is not null && request.CadenceId is not null && known.CadenceId != cadence.Id)
        {
            yield return new LeadFact.CadenceChosen($"cadence:{Guid.CreateVersion7(now)}", now, cadence);
        }

        if (request.Mail is { InternetMessageId.Length: > 0 } mail && !IsStillHeard(mail, known))
        {
            var (key, about) = (MessageKey.Of(mail.InternetMessageId), MailFacts.Of(mail.InternetMessageId, mail.ConversationId, mail.Subject, mail.WebLink));
            // The pane says when; a clock ahead of ours must not make a mail of the future that no answer can follow.
            var at = mail.At < now ? mail.At : now;
            yield return mail.Direction == MailDirection.Sent ? new LeadFact.MailSent(key, at, about, audience) : new LeadFact.MailReceived(key, at, about);
        }
    }
}

internal static class LeadQueries
{
    /// <summary>Only the user's own leads: whatever id or address is asked for, another user's does not exist.</summary>
    public static IQueryable<Lead> LeadsOf(this FollowUpDb db, Account account) =>
        db.Set<Lead>().Include(lead => lead.Addresses).Where(lead => lead.TenantId == account.TenantId && lead.AccountId == account.Id);

    /// <summary>Those that are followed up: <see cref="Lead.IsActive"/> where the store asks.</summary>
    public static IQueryable<Lead> Active(this IQueryable<Lead> leads) => leads.Where(lead =>
        lead.Phase == LeadPhase.Planned || lead.Phase == LeadPhase.Waiting || lead.Phase == LeadPhase.Answered || lead.Phase == LeadPhase.Parked);

    /// <summary>Who has the address as it stands, else who has it but for a tag.</summary>
    public static async Task<Lead?> LeadByAddressAsync(this FollowUpDb db, Account account, string address, CancellationToken cancellationToken)
    {
        var root = MailAddresses.Root(address);
        var leads = await db.LeadsOf(account)
            .Where(lead => lead.Addresses.Any(known => known.AccountId == account.Id && known.Root == root))
            .OrderBy(lead => lead.Id).ToListAsync(cancellationToken);
        return leads.Find(lead => lead.Addresses.Any(known => known.Address == address)) ?? leads.FirstOrDefault();
    }
}
