using System.Data.Common;
using System.Globalization;
using System.Text;
using FollowUp.Office.Server.Mailbox;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Hosting;

/// <summary>The one place that turns what a handler did not expect into a ProblemDetails with what to do.</summary>
internal sealed class ProblemExceptionHandler(IProblemDetailsService problems, TimeProvider time) : IExceptionHandler
{
    private static readonly TimeSpan StorePause = TimeSpan.FromSeconds(2);

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (Describe(httpContext, exception) is not { } problem)
            return false;
        httpContext.Response.StatusCode = problem.Status!.Value;
        return await problems.TryWriteAsync(new() { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }

    private ProblemDetails? Describe(HttpContext http, Exception exception)
    {
        switch (exception)
        {
            case DbUpdateConcurrencyException:
                return Problem(409, "changed-meanwhile", "Somebody changed it meanwhile: load it again and repeat.");
            case BadHttpRequestException bad:
                return new ProblemDetails { Status = bad.StatusCode };
            case DbException { IsTransient: true } or { InnerException: DbException { IsTransient: true } }:
                return Busy(http, time.GetUtcNow() + StorePause, "busy", "The service is busy: try again in a moment.");
            case GraphThrottledException throttled:
                return Busy(http, throttled.Until, "mailbox-busy", "Microsoft 365 asks us to wait: try again in a moment.");
            case SignInNeededException { Consent: true }:
                return Problem(403, "needs-consent", "Ask your administrator to allow this app for your mailbox, then open the pane again.");
            case SignInNeededException signIn:
                Challenge(http, signIn.Claims);
                return Problem(401, "needs-sign-in", "Sign in again in the pane.");
            case var refused when GraphFailure.IsOfGraph(refused) && GraphFailure.KindOf(refused) == GraphFailureKind.Consent:
                return Problem(403, "needs-consent", "Ask your administrator to allow this app for your mailbox, then open the pane again.");
            case var failed when GraphFailure.IsOfGraph(failed):
                return Problem(502, "mailbox-failed", "Microsoft 365 did not do what we asked: try again in a moment.");
            default:
                return null;
        }
    }

    private ProblemDetails Busy(HttpContext http, DateTimeOffset until, string slug, string sentence)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling((until - time.GetUtcNow()).TotalSeconds));
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Problem(503, slug, sentence);
    }

    /// <summary>Conditional access: the pane must repeat its sign-in with these claims.</summary>
    private static void Challenge(HttpContext http, string? claims)
    {
        if (claims is { Length: > 0 })
        {
            http.Response.Headers.WWWAuthenticate =
                $"Bearer error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(claims))}\"";
        }
    }

    private static ProblemDetails Problem(int status, string slug, string sentence) =>
        new() { Status = status, Type = Hosting.Problem.TypeOf(slug), Title = sentence };
}
