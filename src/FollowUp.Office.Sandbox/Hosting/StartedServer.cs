using FollowUp.Office.Server;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>The product server in this process: the production composition, given configuration and the clock, nothing else.</summary>
internal sealed class StartedServer : IAsyncDisposable
{
    private StartedServer(WebApplication app, Uri address) => (App, Address) = (app, address);

    public WebApplication App { get; }

    public Uri Address { get; }

    public static async Task<StartedServer> StartAsync(
        Uri address, IReadOnlyDictionary<string, string?> settings, TimeProvider clock, CancellationToken cancellationToken)
    {
        var app = ServerProgram.Build([], builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings);
            builder.Services.Replace(ServiceDescriptor.Singleton(clock));
        });
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        return new StartedServer(app, address);
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
    }
}
