namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>The languages that are read, in the order of their bits.</summary>
internal static class Tables
{
    /// <summary>ISO 639 codes of the tables, in their order.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["en", "de"];

    public static IReadOnlyList<string> All { get; } = [English.Table, German.Table];
}
