using FollowUp.Office.Sandbox.Mime;
using Microsoft.AspNetCore.Http.Features;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>Takes in a mail file, up to the size that a mail may have.</summary>
internal static class MailBytes
{
    public static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > MimeReader.LargestMail) throw TooLarge();
        // Our own limit speaks in a sentence; the server's would only cut the line.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = null;
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted) is > 0 and var read)
        {
            if (bytes.Length + read > MimeReader.LargestMail) throw TooLarge();
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }

    private static ControlRefusal TooLarge() =>
        new("The file is larger than 25 MB, which is the most that a mail may have.", StatusCodes.Status413PayloadTooLarge);
}
