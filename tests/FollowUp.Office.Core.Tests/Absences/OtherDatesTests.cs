namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>Languages that say "until" behind the date, or write it without spaces.</summary>
public sealed class OtherDatesTests
{
    [Theory]
    [InlineData("Palaan töihin maanantaina.", "2027-03-01")]
    [InlineData("Olen lomalla 3. maaliskuuta asti.", "2027-03-04")]
    [InlineData("Olen lomalla 1.–14.8.", "2027-08-16")]
    [InlineData("Palaan 3.3.2027.", "2027-03-03")]
    [InlineData("En ole tavoitettavissa 5.3. saakka.", "2027-03-08")]
    [InlineData("Olen poissa perjantaihin asti.", "2027-03-01")]
    [InlineData("Palaan kahden viikon kuluttua.", "2027-03-10")]
    public void Finnish(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Hétfőn újra az irodában vagyok.", "2027-03-01")]
    [InlineData("Szabadságon vagyok március 3-ig.", "2027-03-04")]
    [InlineData("Szabadságon vagyok augusztus 1-től 14-ig.", "2027-08-16")]
    [InlineData("2027. március 3-án térek vissza.", "2027-03-03")]
    [InlineData("Házon kívül vagyok péntekig.", "2027-03-01")]
    [InlineData("Távol vagyok 2027.03.05-ig.", "2027-03-08")]
    [InlineData("Két hét múlva visszatérek.", "2027-03-10")]
    public void Hungarian(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Θα επιστρέψω τη Δευτέρα.", "2027-03-01")]
    [InlineData("Απουσιάζω έως 3 Μαρτίου.", "2027-03-04")]
    [InlineData("Θα λείπω από 1 έως 14 Αυγούστου.", "2027-08-16")]
    [InlineData("Επιστρέφω στο γραφείο στις 3 Μαρτίου 2027.", "2027-03-03")]
    [InlineData("Είμαι σε άδεια μέχρι και την Παρασκευή 5/3/2027.", "2027-03-08")]
    public void Greek(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("Pazartesi günü ofiste olacağım.", "2027-03-01")]
    [InlineData("3 Mart'a kadar izinliyim.", "2027-03-04")]
    [InlineData("1-14 Ağustos tarihleri arasında yıllık izindeyim.", "2027-08-16")]
    [InlineData("3 Mart tarihinde döneceğim.", "2027-03-03")]
    [InlineData("05.03.2027 tarihine kadar ofis dışındayım.", "2027-03-08")]
    [InlineData("1 MART'TAN 5 MART'A KADAR İZİNDEYİM.", "2027-03-08")]
    [InlineData("Cuma gününe kadar seyahatteyim.", "2027-03-01")]
    public void Turkish(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("3月3日まで休暇をいただいております。", "2027-03-04")]
    [InlineData("休暇中です。3月4日より出社いたします。", "2027-03-04")]
    [InlineData("８月１日から８月１４日まで夏季休業とさせていただきます。", "2027-08-16")]
    [InlineData("2027年3月3日（水）に出社いたします。", "2027-03-03")]
    [InlineData("出張のため不在です。月曜日に戻ります。", "2027-03-01")]
    [InlineData("本日は休みのため、明日対応いたします。", "2027-02-25")]
    [InlineData("8月1日〜14日は休業いたします。", "2027-08-16")]
    public void Japanese(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("我正在休假，3月3日回来。", "2027-03-03")]
    [InlineData("我在3月3日之前不在办公室。", "2027-03-03")]
    [InlineData("我将于8月1日至8月14日休假。", "2027-08-16")]
    [InlineData("2027年3月3日返回办公室。", "2027-03-03")]
    [InlineData("我出差到3月3日。", "2027-03-04")]
    [InlineData("我下周一回来上班。", "2027-03-01")]
    [InlineData("我正在休假，將於3月3日返回辦公室。", "2027-03-03")]
    [InlineData("本人請假至3月5日，如有急事請聯絡同事。", "2027-03-08")]
    [InlineData("8月1日到14日休假，不在辦公室。", "2027-08-16")]
    [InlineData("我週一回來。", "2027-03-01")]
    [InlineData("出差中，3月4日起恢復上班。", "2027-03-04")]
    public void Chinese(string body, string expected) => Reading.Says(body, expected);

    [Theory]
    [InlineData("3월 3일까지 휴가입니다.", "2027-03-04")]
    [InlineData("휴가 중입니다. 3월 4일부터 출근합니다.", "2027-03-04")]
    [InlineData("8월 1일부터 8월 14일까지 부재중입니다.", "2027-08-16")]
    [InlineData("월요일에 복귀합니다.", "2027-03-01")]
    [InlineData("2027년 3월 3일에 복귀 예정입니다.", "2027-03-03")]
    [InlineData("출장으로 부재중이며 3월 3일(수)에 돌아옵니다.", "2027-03-03")]
    public void Korean(string body, string expected) => Reading.Says(body, expected);
}
