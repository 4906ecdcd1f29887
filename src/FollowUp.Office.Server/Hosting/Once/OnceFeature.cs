using Microsoft.OpenApi;

namespace FollowUp.Office.Server.Hosting.Once;

/// <summary>
/// "Idempotency-Key" after the IETF draft draft-ietf-httpapi-idempotency-key-header: a UUID of the client's, one for each press, the
/// same with every attempt. Whoever sends none is done as often as they ask.
/// </summary>
internal static class OnceFeature
{
    public const string Header = "Idempotency-Key";

    public static void AddOnce(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<RequestOnce>();
        builder.Services.AddSingleton<DoneRequestSweep>();
        builder.Services.AddOpenApi(options => options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<DoneOnce>().Any())
            {
                (operation.Parameters ??= []).Add(HeaderParameter());
            }

            return Task.CompletedTask;
        }));
    }

    /// <summary>The body is read twice: as what is asked for, and as what tells two requests apart. It stays in memory.</summary>
    public static void UseOnce(this WebApplication app) => app.Use((http, next) =>
    {
        if (http.GetEndpoint()?.TakesKey() == true && http.Request.Headers.ContainsKey(Header))
        {
            http.Request.EnableBuffering(HostingFeature.LargestRequest);
        }

        return next(http);
    });

    /// <summary>Requests with a key are done once.</summary>
    /// <param name="endpoints">What changes something, by the request's own <see cref="Data.FollowUpDb"/>.</param>
    /// <param name="asItIs">Answers a repeat with the thing as it is now: a handler like any other, that changes nothing.</param>
    public static TBuilder Once<TBuilder>(this TBuilder endpoints, Delegate asItIs)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.WithMetadata(new DoneOnce()).AddEndpointFilterFactory((factory, next) =>
        {
            var repeat = RequestDelegateFactory.Create(asItIs, new() { ServiceProvider = factory.ApplicationServices }).RequestDelegate;
            return context => context.HttpContext.RequestServices.GetRequiredService<RequestOnce>().InvokeAsync(context, next, repeat);
        });

    /// <summary>For what answers with nothing.</summary>
    public static TBuilder Once<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder =>
        endpoints.Once(() => TypedResults.NoContent());

    public static bool TakesKey(this Endpoint endpoint) => endpoint.Metadata.GetMetadata<DoneOnce>() is not null;

    private static OpenApiParameter HeaderParameter() => new()
    {
        Name = Header, In = ParameterLocation.Header, Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "uuid" },
        Description = "The client's id of this request, the same with every attempt: it is done once, and a repeat is answered with how things are now.",
    };

    /// <summary>Marks the endpoints that take a key.</summary>
    private sealed class DoneOnce;
}
