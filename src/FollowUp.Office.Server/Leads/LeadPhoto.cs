using FollowUp.Office.Core.Replies;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Mailbox;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Office.Server.Leads;

/// <summary>The picture beside a name: the image itself, or nothing, for whatever reason.</summary>
internal static class LeadPhoto
{
    private const string ForADay = "private, max-age=86400";

    public static async Task<Results<FileContentHttpResult, NoContent>> Find(
        string address, HttpContext http, CurrentAccount current, ContactPhotos photos, CancellationToken cancellationToken)
    {
        var headers = http.Response.Headers;
        // Somebody else who signs in to the same browser has contacts of their own.
        headers.Vary = "Authorization";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        if (MailAddresses.Normalise(address) is not { } normal
            || await photos.FindAsync(await current.GetAsync(cancellationToken), normal, cancellationToken) is not { } photo)
        {
            return TypedResults.NoContent();
        }

        headers.CacheControl = ForADay;
        return TypedResults.Bytes(photo.Bytes, photo.ContentType);
    }
}
