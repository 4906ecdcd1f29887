using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Office.Server.Hosting;

/// <summary>Every refusal of the API: a stable type (urn:followup:slug) and a sentence that says what to do next.</summary>
internal static class Problem
{
    public static string TypeOf(string slug) => "urn:followup:" + slug;

    public static ProblemHttpResult Of(int status, string slug, string sentence, IDictionary<string, object?>? extensions = null) =>
        TypedResults.Problem(type: TypeOf(slug), title: sentence, statusCode: status, extensions: extensions);
}
