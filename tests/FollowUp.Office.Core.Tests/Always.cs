using System.Globalization;
using FsCheck;

namespace FollowUp.Office.Core.Tests;

/// <summary>
/// Tries a property on many cases. The same cases each run, so that a commit which passed passes again; with
/// <c>FOLLOWUP_CASES=6000</c> in the environment as many new ones, to hunt for what nobody thought of. Where that is fewer than usual, they are
/// the first of the same ones: enough for mutation testing, which runs each property a hundred times over.
/// </summary>
internal static class Always
{
    private static readonly Rnd Same = new(2026, 1123);
    private static readonly int? Wanted = int.TryParse(Environment.GetEnvironmentVariable("FOLLOWUP_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : null;

    /// <exception cref="Exception">A case for which it does not hold, made as small as it can be, and the seed that brings it back.</exception>
    public static void Holds(Property property) => Holds(300, property);

    /// <inheritdoc cref="Holds(Property)"/>
    public static void Holds(int cases, Property property) => Check.One(Wanted > cases
        ? Config.QuickThrowOnFailure.WithMaxTest(Wanted.Value)
        : Config.QuickThrowOnFailure.WithMaxTest(Wanted ?? cases).WithReplay(new Replay(Same, null)), property);
}
