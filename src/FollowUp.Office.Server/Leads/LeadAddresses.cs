using FollowUp.Office.Core.Leads;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Office.Server.Leads;

/// <summary>The addresses of a lead: one person may write from several.</summary>
internal static class LeadAddresses
{
    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> Add(
        Guid id, AddressRequest request, LeadChange change, FollowUpDb db, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            if (MailAddresses.Normalise(request.Address) is not { } address)
            {
                return LeadProblems.NotAnAddress();
            }

            if (account.Owns(address))
            {
                return LeadProblems.OwnAddress();
            }

            if (await db.LeadByAddressAsync(account, address, cancellationToken) is { } other && other.Id != lead.Id)
            {
                return LeadProblems.AddressTaken(other.Name);
            }

            if (lead.Addresses.All(known => known.Address != address))
            {
                var now = time.GetUtcNow();
                var fact = new LeadFact.AddressAdded($"address:{Guid.CreateVersion7(now)}", now, address);
                await book.ReachAsync(account, lead, () => lead.Addresses.Add(LeadAddress.Of(lead, address, now)), fact, cancellationToken);
            }

            return null;
        }, cancellationToken);

    public static async Task<Results<Ok<LeadResponse>, NotFound, ProblemHttpResult>> Remove(
        Guid id, string address, LeadChange change, FollowUpDb db, TimeProvider time, CancellationToken cancellationToken) =>
        await change.ApplyAsync(id, async (account, lead, book) =>
        {
            if (lead.Addresses.Find(known => known.Address == MailAddresses.Normalise(address)) is not { } found)
            {
                return LeadProblems.NoSuchAddress();
            }

            if (lead.Addresses.Count == 1)
            {
                return LeadProblems.LastAddress();
            }

            var now = time.GetUtcNow();
            var fact = new LeadFact.AddressRemoved($"address:{Guid.CreateVersion7(now)}", now, found.Address);
            await book.ReachAsync(account, lead, () => Remove(db, lead, found), fact, cancellationToken);
            return null;
        }, cancellationToken);

    private static void Remove(FollowUpDb db, Lead lead, LeadAddress address)
    {
        lead.Addresses.Remove(address);
        db.Remove(address);
    }
}
