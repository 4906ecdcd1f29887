using FollowUp.Office.Server.Data;

namespace FollowUp.Office.Server;

public static class ServerProgram
{
    public static void Main(string[] args) => Build(args).Run();

    /// <summary>Builds the one production composition; <paramref name="handIn"/> may add configuration and replace the clock.</summary>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? handIn = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(TimeProvider.System);
        handIn?.Invoke(builder);

        builder.AddData();

        return builder.Build();
    }
}
