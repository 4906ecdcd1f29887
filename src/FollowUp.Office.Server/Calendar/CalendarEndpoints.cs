using FollowUp.Office.Core.Blocks;
using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Touches;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Office.Server.Calendar;

internal sealed record BlockInput(bool Enabled, int Minutes, TimeOnly? PreferredStart = null);

internal sealed record SetCalendarRequest(BlockInput Block, string? Country = null, string? Region = null);

/// <summary>What the user says about their follow-up block and where they work.</summary>
internal static class CalendarEndpoints
{
    /// <summary>The same for everybody until the next version.</summary>
    private const string ForADay = "private, max-age=86400";

    public static Results<Ok<IReadOnlyList<HolidayCountry>>, StatusCodeHttpResult> Countries(HttpContext http)
    {
        http.Response.Headers.CacheControl = ForADay;
        return EntityTag.IsKnown(http, PublicHolidays.Countries) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(PublicHolidays.Countries);
    }

    public static async Task<Results<Ok<Me>, ProblemHttpResult>> Set(
        SetCalendarRequest request, CurrentAccount current, FollowUpDb db, MeWriter me, BlockWishes wishes, Replanning replanning, EffectBell bell, CancellationToken cancellationToken)
    {
        if (!new BlockSettings(request.Block.Enabled, request.Block.Minutes, request.Block.PreferredStart).IsPossible)
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, "block-minutes",
                $"A follow-up block takes between {BlockSettings.Shortest} and {BlockSettings.Longest} minutes. Choose a length in between.");
        }

        if (request.Country is not (null or AccountFacts.NoCountry) && PublicHolidays.Of(request.Country, null).Place is null)
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, "no-such-country", "The holidays of this country are not known. Choose another, none, or leave it to your mailbox.");
        }

        var account = await current.GetAsync(cancellationToken);
        var before = account.Basis();
        (account.BlockEnabled, account.BlockMinutes, account.BlockPreferredStart) = (request.Block.Enabled, request.Block.Minutes, request.Block.PreferredStart);
        (account.Country, account.Region) = request.Country is null or AccountFacts.NoCountry
            ? (request.Country, null)
            : (request.Country.ToUpperInvariant(), request.Region?.ToUpperInvariant());
        await replanning.WishAsync(db, account, before, cancellationToken);
        await wishes.SoonAsync(db, account, new PlanBlocksPayload(IsDaily: true, IsAnew: true), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        bell.Ring();
        return TypedResults.Ok(await me.OfAsync(account, cancellationToken));
    }
}
