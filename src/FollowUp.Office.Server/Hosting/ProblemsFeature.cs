using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace FollowUp.Office.Server.Hosting;

/// <summary>ProblemDetails for every error, whoever raised it.</summary>
internal static class ProblemsFeature
{
    private static readonly Dictionary<int, (string Slug, string Sentence)> Known = new()
    {
        [400] = ("bad-request", "The request could not be read: check its form and send it again."),
        [401] = ("not-signed-in", "Sign in again and repeat the request."),
        [403] = ("not-allowed", "This account may not do that: ask your administrator."),
        [404] = ("not-found", "There is nothing here under this address: go back and look again."),
        [405] = ("wrong-method", "This address does not take such requests."),
        [409] = ("changed-meanwhile", "Somebody changed it meanwhile: load it again and repeat."),
        [413] = ("too-large", "The request is too large: send less."),
        [415] = ("not-json", "Send the request as application/json."),
        [500] = ("internal", "Something went wrong on our side: try again; if it stays, report the trace id."),
        [503] = ("busy", "The service is busy: try again in a moment."),
    };

    public static void AddProblems(this WebApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context => Complete(context.HttpContext, context.ProblemDetails));
        builder.Services.AddExceptionHandler<ProblemExceptionHandler>();
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
    }

    private static void Complete(HttpContext http, ProblemDetails problem)
    {
        var status = problem.Status ?? http.Response.StatusCode;
        var known = Known.TryGetValue(status, out var entry) ? entry : ($"status-{status}", ReasonPhrases.GetReasonPhrase(status));
        if (problem.Type?.StartsWith("urn:followup:", StringComparison.Ordinal) != true)
        {
            problem.Type = Problem.TypeOf(known.Item1);
            problem.Title = known.Item2;
        }

        problem.Extensions["traceId"] = Activity.Current?.Id ?? http.TraceIdentifier;
    }
}
