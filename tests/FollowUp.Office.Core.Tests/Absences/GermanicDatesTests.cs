namespace FollowUp.Office.Core.Tests.Absences;

public sealed class GermanicDatesTests
{
    [Theory]
    [InlineData("Ik ben maandag weer op kantoor.", "2027-03-01")]
    [InlineData("Ik ben afwezig tot 3 maart.", "2027-03-03")]
    [InlineData("Ik ben met vakantie tot en met vrijdag 5 maart.", "2027-03-08")]
    [InlineData("Afwezig van 1 t/m 14 augustus.", "2027-08-16")]
    [InlineData("Vanaf 3 maart ben ik weer bereikbaar.", "2027-03-03")]
    [InlineData("Ik ben op 03-03-2027 terug.", "2027-03-03")]
    [InlineData("Morgen ben ik er weer.", "2027-02-25")]
    [InlineData("Over twee weken ben ik terug.", "2027-03-10")]
    [InlineData("Ik ben met verlof van 1 tot en met 5 maart en beantwoord uw mail op 9 maart.", "2027-03-08")]
    [InlineData("Volgende week ben ik terug.", "2027-03-01")]
    [InlineData("Ik ben afwezig tot eind maart.", "2027-04-01")]
    [InlineData("Tussen 1 en 5 maart ben ik niet op kantoor.", "2027-03-08")]
    [InlineData("Ik ben op de 3e maart terug op kantoor.", "2027-03-03")]
    public void Dutch(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Jeg er tilbage på mandag.", "2027-03-01")]
    [InlineData("Jeg holder ferie til og med den 3. marts.", "2027-03-04")]
    [InlineData("Jeg er på ferie fra 1. til 14. august.", "2027-08-16")]
    [InlineData("Jeg er bortrejst indtil 3. marts.", "2027-03-03")]
    [InlineData("Jeg er ikke på kontoret. Jeg er tilbage igen d. 3/3.", "2027-03-03")]
    [InlineData("Jeg er tilbage i uge 10.", "2027-03-08")]
    public void Danish(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Jag är tillbaka på måndag.", "2027-03-01")]
    [InlineData("Jag har semester till och med 3 mars.", "2027-03-04")]
    [InlineData("Jag är ledig t.o.m. 5/3.", "2027-03-08")]
    [InlineData("Jag är på semester 1-14 augusti.", "2027-08-16")]
    [InlineData("Jag är åter på kontoret onsdag den 3 mars.", "2027-03-03")]
    [InlineData("Jag är tillbaka vecka 10.", "2027-03-08")]
    [InlineData("Jag är tillbaka om två veckor.", "2027-03-10")]
    public void Swedish(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Jeg er tilbake på mandag.", "2027-03-01")]
    [InlineData("Jeg har ferie til og med 3. mars.", "2027-03-04")]
    [InlineData("Jeg er bortreist fra 1. til 14. august.", "2027-08-16")]
    [InlineData("Jeg er ikke på kontoret, men er tilbake 03.03.2027.", "2027-03-03")]
    [InlineData("Jeg er på tjenestereise frem til onsdag 3. mars.", "2027-03-03")]
    [InlineData("Jeg er tilbake i morgen.", "2027-02-25")]
    public void Norwegian(string body, string expected) => Reading.Says(body, expected);
}
