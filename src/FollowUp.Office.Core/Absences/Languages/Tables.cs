namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>The languages that are read, in the order of their bits.</summary>
internal static class Tables
{
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
}
