using System.Text.Json;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using FollowUp.Office.Server.Leads;

namespace FollowUp.Office.Server.Effects;

/// <summary>An effect under way, with what it is about. <paramref name="Db"/> is the unit of work in which the outcome is saved.</summary>
internal sealed record EffectInHand(EffectRow Row, Lead? About, Account Account, FollowUpDb Db)
{
    /// <summary>Whose it is; of an act of the whole account nobody's.</summary>
    public Lead Lead => About ?? throw new InvalidOperationException($"An effect of kind {Row.Kind} is about no lead.");

    public T Payload<T>() => JsonSerializer.Deserialize<T>(Row.Payload, JsonSerializerOptions.Web) ?? throw new InvalidOperationException($"Effect {Row.Id} says nothing.");
}

/// <summary>How an attempt ended.</summary>
internal abstract record EffectOutcome
{
    private EffectOutcome()
    {
    }

    /// <summary>The world is as wished. <paramref name="What"/> is a slug: created, moved, removed, posted, nothingToDo.</summary>
    public sealed record Done(string What) : EffectOutcome;

    /// <summary>A newer effect of the same lane says what is wanted now.</summary>
    public sealed record Superseded : EffectOutcome;

    /// <summary>Not now: the other side named the time. Does not count as an attempt.</summary>
    public sealed record Later(DateTimeOffset At, string Why) : EffectOutcome;

    /// <summary>It failed and may work another time.</summary>
    public sealed record Failed(string Why) : EffectOutcome;

    /// <summary>It was refused for good; only the user can help.</summary>
    public sealed record Refused(string Why) : EffectOutcome;

    /// <summary>It may have happened, and there is no way to find out.</summary>
    public sealed record Unknown(string Why) : EffectOutcome;
}

/// <summary>Performs one kind of effect. May be called again after a crash, and must then find what it made.</summary>
internal interface IEffectPerformer
{
    IReadOnlySet<EffectKind> Kinds { get; }

    Task<EffectOutcome> PerformAsync(EffectInHand effect, CancellationToken cancellationToken);
}

/// <summary>Slugs of failures that code looks at.</summary>
internal static class EffectErrors
{
    /// <summary>The process that tried ended before it knew the outcome.</summary>
    public const string CutOff = "cutOff";

    /// <summary>Only the user's next sign-in helps.</summary>
    public const string SignInNeeded = "signInNeeded";
}
