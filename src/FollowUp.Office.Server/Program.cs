using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Cadences;
using FollowUp.Office.Server.Calendar;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Effects;
using FollowUp.Office.Server.Hosting;
using FollowUp.Office.Server.Hosting.Once;
using FollowUp.Office.Server.Leads;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Teams;
using FollowUp.Office.Server.Templates;
using FollowUp.Office.Server.Today;
using Microsoft.Extensions.Options;

namespace FollowUp.Office.Server;

public static class ServerProgram
{
    public static int Main(string[] args)
    {
        try
        {
            Build(args).Run();
            return 0;
        }
        catch (OptionsValidationException wrong)
        {
            // One sentence an entry says what to do; a stack trace would only hide it.
            Console.Error.WriteLine(string.Join(Environment.NewLine, wrong.Failures));
            return 78;
        }
    }

    /// <summary>Builds the one production composition; <paramref name="handIn"/> may add configuration and replace the clock.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? handIn = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(TimeProvider.System);
        handIn?.Invoke(builder);

        builder.AddHosting();
        builder.AddData();
        builder.AddOnce();
        builder.AddAccounts();
        builder.AddMailbox();
        builder.AddLeads();
        builder.AddCadences();
        builder.AddToday();
        builder.AddEffects();
        builder.AddCalendar();
        builder.AddTeams();
        builder.AddPane();

        var app = builder.Build();
        app.UseProductTime();
        app.UseProblems();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseOnce();
        app.MapHosting();
        app.MapAccounts();
        app.MapMailbox();
        app.MapLeads();
        app.MapCalendar();
        app.MapTeams();
        app.MapCadences();
        app.MapTemplates();
        app.MapToday();
        app.MapPane();
        return app;
    }
}
