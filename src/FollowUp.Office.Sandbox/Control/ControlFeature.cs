using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Control;

/// <summary>
/// The control API under /sandbox/api: what a person does on the page, and a test does to the world. It needs no sign-in,
/// so it listens on loopback alone and only to its own page.
/// </summary>
internal static class ControlFeature
{
    public static void AddControl(this IServiceCollection services) => services.AddSingleton<ControlUser>();

    public static void MapControl(this WebApplication app)
    {
        var control = app.MapGroup("/sandbox/api").AddEndpointFilter(RefuseOthersAsync).AddEndpointFilter(SayWhyAsync);
        StateControl.Map(control);
        SignInControl.Map(control);
        ClockControl.Map(control);
        EventStream.Map(control);
        MessagesControl.Map(control);
        MailControl.Map(control);
        RulesControl.Map(control);
        CalendarControl.Map(control);
        control.MapFallback(() => Refusal("The sandbox knows nothing of that name.", StatusCodes.Status404NotFound));
    }

    // A browser says where a script comes from; any other site could otherwise send mail in our user's name.
    private static async ValueTask<object?> RefuseOthersAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}"
            ? await next(context)
            : Refusal("The sandbox is controlled from its own page alone.", StatusCodes.Status403Forbidden);
    }

    private static async ValueTask<object?> SayWhyAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (ControlRefusal refusal)
        {
            return Refusal(refusal.Message, refusal.Status);
        }
        catch (GraphException refusal)
        {
            return Refusal(refusal.Message, refusal.Status);
        }
    }

    private static IResult Refusal(string sentence, int status) => Results.Json(new { error = sentence }, statusCode: status);
}
