using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace FollowUp.Office.Server.Hosting;

/// <summary>The tag of an answer: who has it already is sent nothing.</summary>
internal static class EntityTag
{
    /// <summary>Tags the answer; true where the client says that it has just this one.</summary>
    public static bool IsKnown<TAnswer>(HttpContext http, TAnswer answer)
    {
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(answer)).AsSpan(0, 12))}\"";
        http.Response.Headers.ETag = tag;
        return http.Request.Headers[HeaderNames.IfNoneMatch] == tag;
    }
}
