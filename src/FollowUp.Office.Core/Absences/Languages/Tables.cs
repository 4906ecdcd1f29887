namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>The languages that are read, in the order of their bits.</summary>
internal static class Tables
{
    private static readonly string[] OfAbsence = ["Back:", "OnReturn:", "Away:", "Answer:", "Stray:", "Gone:"];

    private static readonly (string Code, string Table)[] Both =
    [
        ("en", English.Table), ("de", German.Table), ("fr", French.Table), ("es", Spanish.Table), ("it", Italian.Table),
        ("pt", Portuguese.Table), ("nl", Dutch.Table), ("da", Nordic.Danish), ("sv", Nordic.Swedish), ("nb", Nordic.Norwegian),
        ("fi", Uralic.Finnish), ("hu", Uralic.Hungarian), ("pl", WestSlavic.Polish), ("cs", WestSlavic.Czech), ("sk", WestSlavic.Slovak),
        ("bg", SouthSlavic.Bulgarian), ("hr", SouthSlavic.CroatianAndSerbian), ("sl", SouthSlavic.Slovene), ("ru", EastSlavic.Russian),
        ("uk", EastSlavic.Ukrainian), ("ro", Balkan.Romanian), ("el", Balkan.Greek), ("tr", Turkish.Table), ("ja", EastAsian.Japanese),
        ("zh", EastAsian.ChineseSimplified), ("zh", EastAsian.ChineseTraditional), ("ko", EastAsian.Korean),
        ("ar", Semitic.Arabic), ("he", Semitic.Hebrew), ("ca", Catalan.Table), ("id", SoutheastAsian.Indonesian), ("vi", SoutheastAsian.Vietnamese),
        ("th", SoutheastAsian.Thai), ("lt", Baltic.Lithuanian), ("lv", Baltic.Latvian), ("et", Uralic.Estonian), ("sr", SouthSlavic.SerbianCyrillic),
    ];

    /// <summary>ISO 639 codes of the tables, in their order; the two scripts of Chinese have one, and Serbian in Latin letters is read with Croatian.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. Both.Select(language => language.Code)];

    /// <summary>The tables themselves; <see cref="Lexicon"/> says how they are written.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Both.Select(language => language.Table)];

    /// <summary>In the same order the tables for answers: the words of dates, and those that a person adds who says when to come back. Empty where there are none yet.</summary>
    public static IReadOnlyList<string> Answers { get; } = [.. Both.Select(language => OfAnswers(language.Code) is { } added ? WordsOfDates(language.Table) + added : "")];

    private static string? OfAnswers(string code) => code switch
    {
        "en" => English.Answers,
        "de" => German.Answers,
        "fr" => French.Answers,
        "es" => Spanish.Answers,
        "it" => Italian.Answers,
        "pt" => Portuguese.Answers,
        "nl" => Dutch.Answers,
        "ja" => EastAsian.JapaneseAnswers,
        _ => null,
    };

    // What speaks of an absence or an answer means something else in a letter.
    private static string WordsOfDates(string table) => string.Concat(
        table.Split('\n').Where(line => !Array.Exists(OfAbsence, sense => line.TrimStart().StartsWith(sense, StringComparison.Ordinal))).Select(line => line + '\n'));
}
