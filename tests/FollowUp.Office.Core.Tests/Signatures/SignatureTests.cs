using System.Diagnostics;
using FollowUp.Office.Core.Signatures;
using FsCheck;
using FsCheck.Fluent;

namespace FollowUp.Office.Core.Tests.Signatures;

public sealed class SignatureTests
{
    private const string Letter = "Hello Mia,\n\nthank you for the offer, I will come back to you soon.\n\n";
    private const string Quoted = "\n\nFrom: Mia Brandt <mia@contoso.example>\nSent: Monday\n\nHello\n--\nMia Brandt\nSales Director\nContoso GmbH\n+49 30 555 1234\n";

    private static readonly Arbitrary<string> AnyMail = Gen.Elements(
        "Best regards,", "--", "Dana Swope", "CEO", "Swope Ltd", "Head of Sales | Swope GmbH", "T: +49 30 1234567", "Fax +49 30 7654321", "> CEO of Quoted Inc", "From: x <y@z>", "wrote:", "", "2026-11-22",
        "(0)", "+", "|", ",", "at", "Partner at", "\t").ArrayOf().Select(lines => string.Join('\n', lines)).ToArbitrary();

    public static TheoryData<string> Floods => ["+49 ", "1", "(", "T: ", "CEO, ", "| ", "\n", "--\n", "Best regards,\n", "On x <y@z>\n", "a\n", "0/", "CEO at ", "Partner, Inc, "];

    [Theory]
    [InlineData("Best regards,\nDana Swope\nHead of Sales\nSwope Consulting Ltd\nT: +44 20 7946 0958", "Swope Consulting Ltd", "Head of Sales", "+44 20 7946 0958")]
    [InlineData("Thanks,\nDana Swope\nVice President, Sales | Swope, Inc.\n(555) 010-4477", "Swope, Inc.", "Vice President, Sales", "(555) 010-4477")]
    [InlineData("--\nDana Swope\nPartner at Swope & Sons\nMobile: 07700 900123", "Swope & Sons", "Partner", "07700 900123")]
    [InlineData("Mit freundlichen Grüßen\nDana Swope\nGeschäftsführerin\nSwope Beratung GmbH & Co. KG\nTelefon: +49 (0)30 / 901820\nFax: +49 (0)30 / 901821", "Swope Beratung GmbH & Co. KG", "Geschäftsführerin", "+49 (0)30 / 901820")]
    [InlineData("Viele Grüße\nDana Swope\nLeiterin Vertrieb bei Swope AG\nMobil 0151 23456789", "Swope AG", "Leiterin Vertrieb", "0151 23456789")]
    [InlineData("Cordialement,\nDana Swope\nDirectrice commerciale\nSwope SARL\nTél. : 01 23 45 67 89", "Swope SARL", "Directrice commerciale", "01 23 45 67 89")]
    [InlineData("Saludos,\nDana Swope\nJefa de compras, Swope S.L.\nTel. +34 912 345 678", "Swope S.L.", "Jefa de compras", "+34 912 345 678")]
    [InlineData("Best regards,\nDana Swope\nSwope Consulting\nFax: +1 555 010 4478", "Swope Consulting", null, null)]
    [InlineData("Best regards,\nDana\nwww.swope.example\ndana@swope.example\nHRB 12345678, VAT DE123456789", null, null, null)]
    public void A_signature_is_read_as_it_is_written(string signature, string? company, string? title, string? phone)
    {
        var expected = new PersonProposal(company, title, phone);

        Assert.Equal(expected, SignatureReader.Read(Letter + signature, "Dana Swope", "dana@swope.example"));
        Assert.Equal(expected, SignatureReader.Read((Letter + signature + Quoted).Replace("\n", "\r\n", StringComparison.Ordinal), "Dana Swope", "dana@swope.example"));
    }

    [Fact]
    public void A_signature_may_begin_with_the_name_alone() => Assert.Equal(
        new PersonProposal("Swope Ltd", "CEO", null), SignatureReader.Read(Letter + "Dana Swope\nCEO, Swope Ltd", "Dana Swope", null));

    [Theory]
    [InlineData("Please call Max, CEO of Other Ltd, on +49 30 1234567.")]
    [InlineData("Best regards,\nDana\n\n> Head of Sales\n> Other GmbH\n> +49 30 1234567")]
    [InlineData("Best regards,\nDana\n\nOn Monday Mia <mia@contoso.example>\nwrote:\nBest regards,\nMia\nCEO\nContoso Ltd\n+49 30 1234567")]
    [InlineData("")]
    public void Nothing_is_taken_from_the_letter_or_from_what_others_wrote(string text) =>
        Assert.Equal(PersonProposal.None, SignatureReader.Read(text, "Dana Swope", "dana@swope.example"));

    [Theory]
    [InlineData("2026-11-22 2027-01-01")]
    [InlineData("10115 Berlin, Hauptstr. 1234567")]
    [InlineData("IBAN DE89 3704 0044 0532 0130 00")]
    [InlineData("USt-IdNr. 123456789")]
    [InlineData("Order 555-010-44771")]
    public void What_is_no_telephone_is_none(string line) => Assert.Null(SignatureReader.Read(Letter + "Best regards,\nDana\n" + line, null, null).Phone);

    [Fact]
    public void What_is_proposed_stands_in_the_mail_above_its_history() => Always.Holds(2000, Prop.ForAll(AnyMail, mail =>
    {
        var found = SignatureReader.Read(mail, "Dana Swope", "dana@swope.example");
        var own = string.Join('\n', mail.Split('\n').TakeWhile(line => !line.StartsWith('>') && !line.StartsWith("From:", StringComparison.Ordinal) && line != "wrote:"));
        return new[] { found.Title, found.Phone, found.Company }.All(part => part is null || own.Contains(part, StringComparison.Ordinal)) && found.Phone is null or { Length: >= 7 };
    }));

    [Fact]
    public void No_text_makes_it_throw() => Always.Holds(500, Prop.ForAll(
        ArbMap.Default.ArbFor<string?>(), ArbMap.Default.ArbFor<string?>(), (text, name) => SignatureReader.Read("--\n" + text, name, text) is not null));

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_takes_no_longer_than_a_mail_may(string part)
    {
        var flood = string.Concat(Enumerable.Repeat(part, 1024 * 1024 / part.Length));
        var start = Stopwatch.GetTimestamp();
        SignatureReader.Read("Hello,\nthis is a letter to you.\nBest regards,\n" + flood, flood, flood);
        SignatureReader.Read(flood, "Dana Swope", "dana@swope.example");

        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(2), part);
    }
}
