using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>Change notifications: who asked for them, and their delivery.</summary>
internal static class SubscriptionsFeature
{
    public static IServiceCollection AddSubscriptions(this IServiceCollection services)
    {
        services.AddHttpClient(Webhook.ClientName)
            // A redirect is no 2xx: Graph does not follow it.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            // The sandbox's log is for people; the addresses of receivers are noise in it.
            .RemoveAllLoggers();
        services.AddSingleton<SubscriptionStore>();
        services.AddSingleton<Webhook>();
        services.AddSingleton<ValidationTokens>();
        services.AddSingleton<DeliveryAttempts>();
        services.AddSingleton<Deliverer>();
        services.AddHostedService(provider => provider.GetRequiredService<Deliverer>());
        return services;
    }

    public static WebApplication MapSubscriptions(this WebApplication app)
    {
        SubscriptionRoutes.Map(app.Services.GetRequiredService<GraphRoutes>(), app.Services);
        return app;
    }
}
