using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Mailbox.Rich;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Everything that listens to mailboxes: the way to Graph, subscriptions, webhook, reading of changes.</summary>
internal static class MailboxFeature
{
    public static void AddMailbox(this WebApplicationBuilder builder)
    {
        builder.AddCheckedOptions<MailboxOptions>("Mailbox", MailboxOptions.Problems);
        AddGraph(builder.Services);
        AddNotifications(builder.Services);
        AddSubscriptions(builder.Services);
        AddSync(builder.Services);
        builder.AddRecurringWork();
    }

    public static void MapMailbox(this WebApplication app)
    {
        // Open to all: what they take is proved by the client state, and nobody there carries a token of ours.
        app.MapPost("/graph/notifications", Webhook.Notifications).AllowAnonymous();
        app.MapPost("/graph/lifecycle", Webhook.Lifecycle).AllowAnonymous();
    }

    private static void AddGraph(IServiceCollection services)
    {
        services.AddSingleton<AppCredential>().AddSingleton<TokenCache>().AddSingleton<MailboxGate>();
        services.AddSingleton<IGraphTokenSource>(provider => provider.GetRequiredService<GraphOptions>().Access switch
        {
            GraphAccessMode.Application => ActivatorUtilities.CreateInstance<ApplicationTokens>(provider),
            _ => ActivatorUtilities.CreateInstance<DelegatedTokens>(provider),
        });
        services.AddSingleton<GraphTokens>().AddSingleton<GraphAccess>().AddSingleton<DelegatedSignIn>().AddSingleton<MailboxProfile>().AddSingleton<ContactPhotos>();
    }

    private static void AddNotifications(IServiceCollection services)
    {
        services.AddSingleton<MailboxSignals>().AddSingleton<MailboxOpening>().AddSingleton<NotificationMetrics>();
        services.AddSingleton<SubscriptionLookup>().AddSingleton<NotificationCheck>();
        services.AddSingleton<InboxWriter>();
        services.AddHostedService(provider => provider.GetRequiredService<InboxWriter>());
    }

    private static void AddSubscriptions(IServiceCollection services)
    {
        services.AddSingleton<EncryptionCertificates>().AddSingleton<SubscriptionForms>().AddSingleton<PublisherCheck>().AddSingleton<MailTriage>();
        services.AddSingleton<SubscriptionGrant>().AddSingleton<SubscriptionKeeper>();
        services.AddHostedService<SubscriptionWorker>();
    }

    private static void AddSync(IServiceCollection services)
    {
        services.AddSingleton<ChangeList>().AddSingleton<WholeMailbox>().AddSingleton<SeenMail>();
        services.AddSingleton<MessageReading>().AddSingleton<RecentPeople>().AddSingleton<MessageTaking>().AddSingleton<SettingAside>().AddSingleton<SecondTries>();
        services.AddSingleton<FolderSync>().AddSingleton<MailSweep>().AddSingleton<RuleFolders>();
        services.AddSingleton<SyncSettlement>().AddSingleton<MailboxSync>().AddSingleton<Reconcile>();
        services.AddSingleton<BeforeReminders>().AddScoped<LeadHearing>();
        services.AddHealthChecks().AddCheck<MailboxCheck>("mailbox", tags: [StoreCheck.Tag]);
        services.AddHostedService<SyncWorker>();
    }
}
