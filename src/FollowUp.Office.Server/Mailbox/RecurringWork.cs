using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Hosting.Once;
using FollowUp.Office.Server.Mailbox.Rich;
using Quartz;

namespace FollowUp.Office.Server.Mailbox;

/// <summary>Thin shells: the work itself is found by rows and may run twice or late without harm.</summary>
[DisallowConcurrentExecution]
internal sealed class RenewJob(SubscriptionKeeper keeper, EncryptionCertificates certificates, DoneRequestSweep requests) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await keeper.RunOnceAsync(cancellationToken);
        await certificates.TidyAsync(cancellationToken);
        await requests.RunOnceAsync(cancellationToken);
    }
}

[DisallowConcurrentExecution]
internal sealed class ReconcileJob(Reconcile reconcile) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await reconcile.RunOnceAsync(cancellationToken);
}

[DisallowConcurrentExecution]
internal sealed class BeforeRemindersJob(BeforeReminders reminders) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await reminders.RunOnceAsync(cancellationToken);
}

[DisallowConcurrentExecution]
internal sealed class PlanJob(PlanRounds rounds) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await rounds.RunOnceAsync(cancellationToken);
}

[DisallowConcurrentExecution]
internal sealed class RemoveAccountsJob(AccountRemoval removal) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await removal.RunOnceAsync(cancellationToken);
}

/// <summary>
/// The clockwork: one schedule over all copies of the server on PostgreSQL (clustered), one in memory on SQLite, which
/// has one process only. It goes by the TimeProvider of the container.
/// </summary>
internal static class RecurringWork
{
    private const int RoundsPerTurn = 6;

    public static void AddRecurringWork(this WebApplicationBuilder builder)
    {
        var provider = builder.Configuration.GetValue("Database:Provider", DatabaseProvider.Sqlite);
        var mailbox = builder.Configuration.GetSection("Mailbox").Get<MailboxOptions>() ?? new MailboxOptions();
        builder.Services.AddQuartz(quartz =>
        {
            if (provider == DatabaseProvider.Postgres)
                ShareSchedule(quartz, builder.Configuration.GetConnectionString("FollowUp") ?? "");
            else
                quartz.UseInMemoryStore();
            Every<RenewJob>(quartz, "renew", mailbox.RenewEvery);
            // Each mailbox has an hour of its own: the rounds come oftener than any mailbox's turn.
            Every<ReconcileJob>(quartz, "reconcile", mailbox.ReconcileEvery / RoundsPerTurn);
            Every<PlanJob>(quartz, "plan-blocks", PlanRounds.Every);
            Every<RemoveAccountsJob>(quartz, "remove-accounts", AccountRemoval.Every);
            Every<BeforeRemindersJob>(quartz, "before-reminders", BeforeReminders.Ahead / 4);
        });
        builder.Services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    /// <summary>Quartz makes its own tables (qrtz_...), of the version that it needs.</summary>
    private static void ShareSchedule(IQuartzBuilder quartz, string connection) => quartz.UsePersistentStore(store =>
    {
        store.UsePostgres(Npgsql.NpgsqlFactory.Instance, connection);
        store.ConfigureStore(options => options.TablePrefix = "qrtz_");
        store.UseClustering();
        store.ProvisionSchema();
    });

    private static void Every<T>(IQuartzBuilder quartz, string name, TimeSpan interval)
        where T : class, IJob =>
        quartz.ScheduleJob<T>(
            trigger => trigger.WithIdentity(name).WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever()
                // After a sleep of the machine, or a turn of the clock: now, not only at the next full interval.
                .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount)),
            job => job.WithIdentity(name));
}
