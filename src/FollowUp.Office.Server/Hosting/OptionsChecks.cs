using Microsoft.Extensions.Options;

namespace FollowUp.Office.Server.Hosting;

internal static class OptionsChecks
{
    /// <summary>Binds a section and refuses to start with sentences that say what to do, all of them at once.</summary>
    public static void AddCheckedOptions<T>(this WebApplicationBuilder builder, string section, Func<T, IEnumerable<string>> problems)
        where T : class
    {
        builder.Services.AddOptionsWithValidateOnStart<T>().BindConfiguration(section);
        builder.Services.AddSingleton<IValidateOptions<T>>(new Check<T>(problems));
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<T>>().Value);
    }

    private sealed class Check<T>(Func<T, IEnumerable<string>> problems) : IValidateOptions<T>
        where T : class
    {
        public ValidateOptionsResult Validate(string? name, T options)
        {
            var found = problems(options).ToList();
            return found.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(found);
        }
    }
}
