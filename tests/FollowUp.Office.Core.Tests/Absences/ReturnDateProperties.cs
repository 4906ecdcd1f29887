using System.Globalization;
using FollowUp.Office.Core.Absences;
using FsCheck;
using FsCheck.Fluent;

namespace FollowUp.Office.Core.Tests.Absences;

public sealed class ReturnDateProperties
{
    private const int DaysBeforeStale = 330;

    private static readonly string[] Words =
    [
        "back", "until", "bis", "jusqu'au", "до", "まで", "3月3日", "on", "Monday", "Mo", "3", "31", "03/04", "3.3.", "2027", "99", "March", "mars", "next week",
        "in", "two", "weeks", "end of", "to", "-", "and", "between", ".", ",", ":", "\n", "\n\n", "away", "I", "(", ")", ">", "\uD800", "KW", "53", "'", "+", "29", "February", "tomorrow", "9:00",
    ];

    private static readonly Arbitrary<string> AnyText = Gen.Elements(Words).ArrayOf().Select(words => string.Join(' ', words)).ToArbitrary();

    private static readonly Arbitrary<DateOnly> AnyDay = Gen.Choose(0, 20_000).Select(days => new DateOnly(2000, 1, 1).AddDays(days)).ToArbitrary();

    // Own words: how one says "I am back on this day" in each language; the month comes from the framework's own calendar.
    private static readonly (string Culture, string Sentence, string Format)[] Sentences =
    [
        ("en-GB", "I will be back on {0}.", "d MMMM"), ("en-US", "I will return on {0}.", "dddd, MMMM d"), ("de-DE", "Ich bin am {0} wieder im Büro.", "d. MMMM"),
        ("de-DE", "Ab {0} bin ich wieder da.", "dd.MM."), ("fr-FR", "Je serai de retour le {0}.", "dddd d MMMM"), ("es-ES", "Vuelvo el {0}.", "d 'de' MMMM"),
        ("it-IT", "Rientro {0}.", "dddd d MMMM"), ("pt-PT", "Regresso no dia {0}.", "d 'de' MMMM"), ("nl-NL", "Ik ben {0} terug.", "dddd d MMMM"),
        ("da-DK", "Jeg er tilbage den {0}.", "d. MMMM"), ("sv-SE", "Jag är åter den {0}.", "d MMMM"), ("nb-NO", "Jeg er tilbake {0}.", "d. MMMM"),
        ("fi-FI", "Palaan töihin {0}.", "d. MMMM"), ("pl-PL", "Wracam {0}.", "d MMMM"), ("cs-CZ", "Vrátím se {0}.", "d. MMMM"), ("sk-SK", "Vrátim sa {0}.", "d. MMMM"),
        ("hu-HU", "Visszatérek: {0}.", "MMMM d."), ("ro-RO", "Revin pe {0}.", "d MMMM"), ("bg-BG", "Ще се върна на {0}.", "d MMMM"), ("el-GR", "Επιστρέφω στις {0}.", "d MMMM"),
        ("ru-RU", "Вернусь {0}.", "d MMMM"), ("uk-UA", "Повернуся {0}.", "d MMMM"), ("hr-HR", "Vraćam se {0}.", "d. MMMM"), ("sl-SI", "Vrnem se {0}.", "d. MMMM"),
        ("tr-TR", "{0} tarihinde döneceğim.", "d MMMM"), ("ja-JP", "{0}に出社します。", "M月d日"), ("zh-CN", "我{0}回来。", "M月d日"), ("zh-TW", "我將於{0}返回辦公室。", "M月d日"),
        ("ko-KR", "{0}에 복귀합니다.", "M월 d일"), ("ar-EG", "سأعود إلى العمل يوم {0}.", "dddd d MMMM"), ("he-IL", "אחזור ב-{0}.", "d בMMMM"), ("ca-ES", "Torno el {0}.", "d MMMM"),
        ("id-ID", "Saya kembali pada tanggal {0}.", "d MMMM"), ("vi-VN", "Tôi sẽ trở lại vào {0}.", "'ngày' d MMMM"), ("th-TH", "จะกลับมาทำงานวันที่ {0}", "d MMMM yyyy"),
        ("lt-LT", "Grįšiu {0} d.", "MMMM d"), ("lv-LV", "Atgriezīšos {0}.", "d. MMMM"), ("et-EE", "Naasen {0}.", "d. MMMM"), ("sr-Cyrl-RS", "Враћам се {0}.", "d. MMMM"),
        ("sr-Latn-RS", "Vraćam se {0}.", "d. MMMM"),
    ];

    [Fact]
    public void Whatever_the_text_the_day_lies_in_range() => Always.Holds(500, Prop.ForAll(AnyText, AnyText, AnyDay, (subject, body, today) =>
        ReturnDate.Read(subject, body, today, "en-US") is not { } back || (back > today && back <= today.AddDays(DayCalendar.LongestAbsence))));

    [Fact]
    public void Any_string_is_read_without_error() => Always.Holds(300, Prop.ForAll<string, DateTime>((text, at) =>
    {
        ReturnDate.Read(text, text, DateOnly.FromDateTime(at), text);
        return true;
    }));

    [Fact]
    public void A_said_day_is_read_back_in_every_language() => Always.Holds(600,
        Prop.ForAll(AnyDay, Gen.Choose(1, DaysBeforeStale).ToArbitrary(), Gen.Choose(0, Sentences.Length - 1).ToArbitrary(), (today, ahead, which) =>
        {
            var day = today.AddDays(ahead);
            var (culture, sentence, format) = Sentences[which];
            var text = string.Format(CultureInfo.InvariantCulture, sentence, day.ToString(format, CultureInfo.GetCultureInfo(culture)));
            Assert.True(ReturnDate.Read(null, text, today, culture) == day, $"{today:O} {text}: {ReturnDate.Read(null, text, today, culture):O} instead of {day:O}");
        }));

    [Fact]
    public void A_day_with_its_year_is_read_back_three_years_ahead() => Always.Holds(400,
        Prop.ForAll(AnyDay, Gen.Choose(1, DayCalendar.LongestAbsence).ToArbitrary(), Gen.Elements("d MMMM yyyy", "yyyy-MM-dd", "d.M.yyyy", "dd/MM/yyyy", "dddd, d MMM yyyy", "MMMM d, yyyy").ToArbitrary(), (today, ahead, format) =>
        {
            var day = today.AddDays(ahead);
            var text = "I am away and will return on " + day.ToString(format, CultureInfo.InvariantCulture) + ".";
            Assert.True(ReturnDate.Read(null, text, today, "en-GB") == day, $"{today:O} {text}: {ReturnDate.Read(null, text, today, "en-GB"):O}");
        }));

    [Fact]
    public void After_the_last_day_of_an_absence_comes_a_working_day() => Always.Holds(500,
        Prop.ForAll(AnyDay, Gen.Choose(1, DaysBeforeStale).ToArbitrary(), (today, ahead) =>
        {
            var last = today.AddDays(ahead);
            var back = ReturnDate.Read(null, $"Ich bin bis {last:dd.MM.yyyy} im Urlaub.", today, "de-DE");
            return back is { } day && day > last && day.DayNumber - last.DayNumber <= 3 && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        }));
}
