using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Contacts;

/// <summary>The people's own contacts and what Graph says of them.</summary>
internal static class ContactsFeature
{
    public static IServiceCollection AddContacts(this IServiceCollection services) => services.AddSingleton<ContactStore>();

    public static WebApplication MapContacts(this WebApplication app)
    {
        ContactRoutes.Map(app.Services.GetRequiredService<GraphRoutes>(), app.Services.GetRequiredService<ContactStore>());
        return app;
    }
}
