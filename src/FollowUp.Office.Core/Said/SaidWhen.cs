namespace FollowUp.Office.Core.Said;

/// <summary>What a person's answer says about when to come back; a proposal, never applied unasked.</summary>
/// <param name="Day">A working day of the owner's week, after the day on which it was said.</param>
/// <param name="Words">The sentence in which they said it, trimmed, on one line, at most <see cref="MostCharacters"/> characters.</param>
public sealed record SaidWhen(DateOnly Day, string Words)
{
    /// <summary>A longer sentence is cut around the date.</summary>
    public const int MostCharacters = 300;
}
