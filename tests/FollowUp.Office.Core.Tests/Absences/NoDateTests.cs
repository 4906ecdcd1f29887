namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>Texts with numbers, times and dates in which nobody says when they are back.</summary>
public sealed class NoDateTests
{
    [Theory]
    [InlineData("")]
    [InlineData("I am out of the office and will answer when I return.")]
    [InlineData("I am away. In urgent cases call +49 030 12.03.44 or 03/04/05 556.")]
    [InlineData("I am away. Tel. 030 12.03.44, room 3.4, ticket 3/4.")]
    [InlineData("Thank you for your message sent on 3 March. We will answer soon.")]
    [InlineData("Your ticket 2027-0303 was opened. Our office hours are Monday to Friday, 9:00 to 17:00.")]
    [InlineData("Our offer is valid until 3 March.")]
    [InlineData("I am out of the office. Please use version 3.4 of the form.")]
    [InlineData("I no longer work here as of 31 March.")]
    [InlineData("I was back on 3 February 2027.")]
    [InlineData("I will be out of the office until 3 March 2020.")]
    [InlineData("I am away.\n> I will be back on 3 March")]
    [InlineData("I am away.\n-----Original Message-----\nI am back on Monday, 3 March.")]
    [InlineData("I am away.\nFrom: Dana Swope <dana@swope.example>\nSent: Monday, 1 March 2027 10:00\nI'll be back on 3 March.")]
    [InlineData("I am away.\n\nOn Mon, 1 Mar 2027 at 10:00 Dana Swope <dana@swope.example> wrote:\nBack on 3 March.")]
    [InlineData("I am away.\n--\nDana Swope, back on 3 March")]
    [InlineData("I will be back at 9:00.")]
    [InlineData("I may march on. You can sat me down.")]
    [InlineData("Ich bin abwesend. Ihre E-Mail vom 3. März wird nicht weitergeleitet.")]
    [InlineData("Ich bin nicht im Haus. Tel. 030 / 12 03 44, Zimmer 3.12.")]
    [InlineData("Unsere Öffnungszeiten: Montag bis Freitag von 9 bis 17 Uhr.")]
    [InlineData("Das Angebot gilt bis 3. März.", null)]
    [InlineData("Ich arbeite seit dem 1. Januar nicht mehr bei dieser Firma.")]
    [InlineData("Je ne travaille plus ici depuis le 1er mars.")]
    [InlineData("Votre message du 3 mars a bien été reçu.")]
    [InlineData("Su pedido llegará el 3 de marzo.")]
    [InlineData("La sua e-mail del 3 marzo è stata ricevuta.")]
    [InlineData("Invoice of 03/03/2027: EUR 3.12")]
    [InlineData("Server 10.3.4.5 answered 3.3 % slower.")]
    [InlineData("We will be back after 31 February.")]
    [InlineData("3月3日にメールを受信しました。")]
    public void Reads_none(string body, string? expected = null) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Automatic reply: Workshop on 3 March")]
    [InlineData("Automatische Antwort: Angebot bis 3. März")]
    [InlineData("Re: Back office meeting, 3 March")]
    [InlineData("Out of office: Delivery on 3 March")]
    [InlineData("Abwesenheitsnotiz: Termin am 3.3.")]
    public void The_subject_that_was_answered_is_not_read(string subject) => Reading.Says("Thank you, I am away.", null, subject: subject);
}
