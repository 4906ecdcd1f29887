namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>Arabic and Hebrew: written from the right to the left, with small words written on to the next one.</summary>
public sealed class SemiticDatesTests
{
    [Theory]
    [InlineData("سأعود يوم الاثنين.", "2027-03-01")]
    [InlineData("أنا في إجازة حتى 3 مارس.", "2027-03-04")]
    [InlineData("أنا خارج المكتب من 1 إلى 14 أغسطس، وسأرد على رسالتك عند عودتي.", "2027-08-16")]
    [InlineData("سأكون خارج المكتب من ١ إلى ١٤ أغسطس ٢٠٢٧.", "2027-08-16")]
    [InlineData("أنا في إجازة سنوية وسأعود إلى العمل يوم الأربعاء الموافق 3 مارس 2027م.", "2027-03-03")]
    [InlineData("سأكون في إجازة اعتباراً من 1 آذار ولغاية 5 آذار.", "2027-03-08")]
    [InlineData("أعود إلى المكتب في ٠٣/٠٣/٢٠٢٧.", "2027-03-03")]
    [InlineData("سيكون المتجر مغلقًا حتى تاريخ 5 مارس/آذار 2027.", "2027-03-08")]
    [InlineData("لن أكون متواجدة في المكتب حتى يوم الجمعة.", "2027-03-01")]
    [InlineData("سأعود للعمل غداً إن شاء الله.", "2027-02-25")]
    [InlineData("أنا في رحلة عمل، وسأعود بعد أسبوعين.", "2027-03-10")]
    [InlineData("أنـا في إجـازة، وسأعود الأسبوع القادم.", "2027-03-01")]
    [InlineData("نعتذر، مكاتبنا مغلقة بمناسبة عطلة العيد بين 1 و 5 مارس.", "2027-03-08")]
    [InlineData("زميلي سيعود يوم 3 مارس، أما أنا فسأعود يوم 8 مارس.", "2027-03-08")]
    [InlineData("تنتهي إجازتي في 5 مارس.", "2027-03-08")]
    [InlineData("سأعود في نهاية شهر مارس.", "2027-03-31")]
    [InlineData("شكرا لرسالتك المؤرخة 1 مارس.", null)]
    [InlineData("ساعات العمل من الأحد إلى الخميس من الساعة 9 صباحا.", null)]
    [InlineData("العرض صالح حتى 3 مارس.", null)]
    [InlineData("لم أعد أعمل في الشركة منذ 1 مارس.", null)]
    [InlineData("أنا في إجازة. للحالات العاجلة هاتف 03 12 44.", null)]
    public void Arabic(string body, string? expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("אחזור ביום שני.", "2027-03-01")]
    [InlineData("אני בחופשה עד ה-3 במרץ.", "2027-03-04")]
    [InlineData("אהיה בחופשה בין ה-1 ל-14 באוגוסט ואשיב עם שובי.", "2027-08-16")]
    [InlineData("אני מחוץ למשרד מ-1.8 עד 14.8.2027.", "2027-08-16")]
    [InlineData("אהיה בחופשה בתאריכים 1.3-5.3.", "2027-03-08")]
    [InlineData("אינני במשרד. אשוב ב-16/8.", "2027-08-16", "2027-07-28")]
    [InlineData("לא אהיה במשרד עד ה-12 באפריל, כולל.", "2027-04-13")]
    [InlineData("אחזור למשרד ביום רביעי, 3 במרץ 2027.", "2027-03-03")]
    [InlineData("המשרד סגור עד יום חמישי.", "2027-02-26")]
    [InlineData("אני בחופשת לידה. אחזור לעבודה ב־3 במרץ.", "2027-03-03")]
    [InlineData("אני בחו״ל ואחזור ביום א׳.", "2027-02-28")]
    [InlineData("אהיה זמינה שוב מחר.", "2027-02-25")]
    [InlineData("אני במילואים, אחזור בעוד שבועיים.", "2027-03-10")]
    [InlineData("אחזור בשבוע הבא.", "2027-03-01")]
    [InlineData("החל מ-4 במרץ אהיה שוב במשרד.", "2027-03-04")]
    [InlineData("אחזור ב-15 לחודש.", "2027-03-15")]
    [InlineData("אני בחופש היום.", "2027-02-25")]
    [InlineData("אני בחופשה מיום ראשון.", null)]
    [InlineData("תודה על הודעתך מיום 3 במרץ.", null)]
    [InlineData("שעות הפעילות: ימים א'-ה' 9:00-17:00.", null)]
    [InlineData("ההצעה בתוקף עד 3 במרץ.", null)]
    [InlineData("אני כבר לא עובד בחברה מאז 1 במרץ.", null)]
    [InlineData("אני בחופשה. טלפון 03-12.03.44, חדר 3.4.", null)]
    public void Hebrew(string body, string? expected, string? today = null) => Reading.Says(body, expected, today: today is null ? null : DateOnly.Parse(today));

    [Fact]
    public void Vowel_points_change_nothing() => Reading.Says("אֲנִי בְּחֻפְשָׁה עַד ה-3 בְּמַרְץ. אָשׁוּב בְּ-4 בְּמַרְץ.", "2027-03-04");

    [Fact]
    public void An_Arabic_header_ends_what_the_writer_wrote() => Reading.Says("أنا في إجازة.\nمن: Dana Swope <dana@swope.example>\nتم الإرسال: 1 مارس 2027\nسأعود في 3 مارس.", null);

    [Fact]
    public void A_line_about_the_office_is_no_header() => Reading.Says("أنا في إجازة.\nرقم المكتب:\nسأعود في 3 مارس.", "2027-03-03");
}
