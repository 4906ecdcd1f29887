namespace FollowUp.Office.Core.Tests.Absences;

public sealed class GermanDatesTests
{
    [Theory]
    [InlineData("Ich bin vom 3. bis 5. März im Urlaub und am darauffolgenden Dienstag wieder da.", "2027-03-09")]
    [InlineData("In der Woche vom 1. März bin ich nicht im Büro.", "2027-03-08")]
    [InlineData("Ich bin am Montag wieder im Büro.", "2027-03-01")]
    [InlineData("Ich bin bis 3. März nicht im Büro.", "2027-03-04")]
    [InlineData("Ich bin bis einschließlich 05.03.2027 im Urlaub.", "2027-03-08")]
    [InlineData("Vom 1. bis 14.8. bin ich nicht erreichbar.", "2027-08-16")]
    [InlineData("Urlaub 1.-14.8.", "2027-08-16")]
    [InlineData("Ich bin ab dem 3. März wieder für Sie da.", "2027-03-03")]
    [InlineData("Ich bin vom 01.03. bis zum 05.03.27 auf Dienstreise und ab dem 9.3. wieder erreichbar.", "2027-03-09")]
    [InlineData("Bin bis 3.3. unterwegs. Danach melde ich mich.", "2027-03-04")]
    [InlineData("Ich kehre am Mittwoch, den 3. Maerz zurück.", "2027-03-03")]
    [InlineData("Morgen bin ich wieder da.", "2027-02-25")]
    [InlineData("In zwei Wochen bin ich zurück.", "2027-03-10")]
    [InlineData("Ich bin heute nicht im Haus.", "2027-02-25")]
    [InlineData("Ich bin nächste Woche wieder im Büro.", "2027-03-01")]
    [InlineData("Ich bin bis Ende März im Urlaub.", "2027-04-01")]
    [InlineData("Zwischen dem 1. und 5. März ist unser Büro geschlossen.", "2027-03-08")]
    [InlineData("Ab KW 10 bin ich wieder da.", "2027-03-08")]
    [InlineData("Ich bin bis Freitag abwesend und beantworte Ihre Nachricht am Dienstag.", "2027-03-01")]
    [InlineData("Nach dem 3. März bin ich wieder erreichbar.", "2027-03-04")]
    [InlineData("Ich bin bis zum 14. abwesend.", "2027-03-15")]
    [InlineData("Rückkehr: 03.03.2027", "2027-03-03")]
    public void Liest(string body, string expected) => Reading.Says(body, expected);
}
