namespace FollowUp.Office.Server.Effects;

/// <summary>Configuration section <c>Effects</c>: how acts on the outside world are performed.</summary>
internal sealed class EffectsOptions
{
    /// <value>
    /// How long an act belongs to the process that took it. After a crash it is taken up again when this is over; an attempt is
    /// given two thirds of it. Default 45 seconds.
    /// </value>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(45);

    public static IEnumerable<string> Problems(EffectsOptions effects) =>
        effects.Lease < TimeSpan.FromSeconds(1) || effects.Lease > TimeSpan.FromMinutes(10)
            ? ["Set Effects:Lease to between one second and ten minutes, such as 00:00:45."] : [];
}
