namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>Absence notes as a whole, with greeting, contact and signature, in the languages that were added last.</summary>
public sealed class MoreWholeNotesTests
{
    [Theory]
    [InlineData("السلام عليكم،\nشكراً لتواصلكم. أنا حالياً في إجازة سنوية من تاريخ 1/3/2027 وحتى 11/3/2027.\nفي الحالات العاجلة يرجى التواصل مع زميلي أحمد على الرقم 0501234567.\nسأقوم بالرد على رسائلكم فور عودتي.\n\nمع أطيب التحيات", "2027-03-12")]
    [InlineData("عزيزي المرسل،\nأنا خارج المكتب حالياً وسأعود يوم الأحد القادم الموافق 7 مارس 2027. لن أتمكن من قراءة البريد خلال هذه الفترة.\nهاتف: +966 11 123 4567", "2027-03-07")]
    [InlineData("تعلن الهيئة عن إغلاق مكاتبها اعتبارًا من يوم الأحد ٧ مارس حتى يوم الخميس ١١ مارس، على أن يستأنف العمل يوم الأحد ١٤ مارس ٢٠٢٧.", "2027-03-14")]
    [InlineData("שלום רב,\nתודה על פנייתך. אני נמצאת בחופשה בין התאריכים 7.3.2027-18.3.2027 ולא אהיה זמינה במייל.\nבמקרים דחופים ניתן לפנות לדנה בטלפון 03-1234567.\nאשיב לפנייתך עם שובי.\nבברכה,\nנועה", "2027-03-19")]
    [InlineData("שלום,\nאני מחוץ למשרד עד יום ראשון, 14.3. אחזור אליך בהקדם.\nבברכה", "2027-03-15")]
    [InlineData("לקוחות יקרים, החנות תהיה סגורה לרגל החג מ-21.4 עד ה-28.4 ותיפתח שוב ביום חמישי, 29.4.2027.", "2027-04-29")]
    [InlineData("Benvolgut/da,\nActualment estic de vacances i tornaré a l'oficina el dilluns 8 de març. Per a qualsevol urgència podeu contactar amb la meva companya Núria al telèfon 93 123 45 67.\nSalutacions cordials", "2027-03-08")]
    [InlineData("Us informem que l'Ajuntament romandrà tancat del 29 de març al 2 d'abril. Atendrem la vostra sol·licitud a partir del 5 d'abril.", "2027-04-05")]
    [InlineData("Terima kasih atas email Anda. Saya sedang cuti tahunan pada tanggal 1-12 Maret 2027 dan akan kembali ke kantor pada hari Senin, 15 Maret 2027. Untuk hal mendesak silakan hubungi rekan saya Budi (ext. 1234).", "2027-03-15")]
    [InlineData("Terima kasih. Saya tidak berada di kantor hingga 5 Maret dan memiliki akses terbatas ke email. Saya akan membalas setelah saya kembali.", "2027-03-08")]
    [InlineData("Cảm ơn anh/chị đã gửi email. Hiện tôi đang nghỉ phép từ ngày 01/03/2027 đến hết ngày 12/03/2027 và sẽ trở lại làm việc vào thứ Hai, ngày 15/03/2027. Trường hợp gấp, vui lòng liên hệ đồng nghiệp của tôi theo số 0901 234 567.", "2027-03-15")]
    [InlineData("Kính gửi Quý khách, công ty chúng tôi nghỉ Tết từ ngày 5/2 đến ngày 14/2. Chúng tôi sẽ làm việc trở lại từ ngày 15 tháng 2 năm 2027.", "2027-02-15", "2027-02-04")]
    [InlineData("ขอบคุณสำหรับอีเมล ขณะนี้ดิฉันอยู่ระหว่างการลาพักร้อน ตั้งแต่วันที่ 1 - 12 มีนาคม 2570 และจะกลับมาปฏิบัติงานในวันจันทร์ที่ 15 มีนาคม 2570\nหากมีเรื่องเร่งด่วน กรุณาติดต่อคุณสมชาย โทร. 02-123-4567", "2027-03-15")]
    [InlineData("บริษัทจะปิดทำการในวันที่ 13-15 เมษายน 2570 และเปิดทำการตามปกติในวันที่ 16 เมษายน 2570", "2027-04-16")]
    [InlineData("Laba diena,\nšiuo metu atostogauju ir grįšiu į darbą 2027 m. kovo 15 d. Skubiais atvejais prašau kreiptis į kolegę Rasą, tel. +370 600 12345.\nPagarbiai", "2027-03-15")]
    [InlineData("Dėkojame už laišką. Kovo 11 d. mūsų biuras nedirba. Į laiškus atsakysime kovo 12 d.", "2027-03-12")]
    [InlineData("Labdien! No 1. marta līdz 12. martam esmu atvaļinājumā. Steidzamos jautājumos, lūdzu, sazinieties ar kolēģi Jāni, tālr. 67 123 456. Uz Jūsu e-pastu atbildēšu pēc atgriešanās 15. martā.\nAr cieņu", "2027-03-15")]
    [InlineData("Tere! Olen puhkusel 1.03–12.03.2027. Kiireloomulistes küsimustes palun pöörduge kolleegi Mari poole, tel 5123 4567. Teie kirjale vastan naasmisel.\nLugupidamisega", "2027-03-15")]
    [InlineData("Tänan kirja eest! Viibin lapsehoolduspuhkusel kuni 2027. aasta augusti lõpuni. Olen eemal, palun kirjutage Jürile.", "2027-09-01")]
    [InlineData("Поштовани, тренутно сам на годишњем одмору и враћам се у канцеларију у понедељак, 15. марта 2027. године. За хитне случајеве обратите се колеги Марку на број 011 123 456.", "2027-03-15")]
    [InlineData("Poštovani, na godišnjem odmoru sam u periodu od 1.3. do 12.3.2027. Na Vaš mejl ću odgovoriti po povratku.", "2027-03-15")]
    public void Names_the_day(string body, string? expected, string? today = null) => Reading.Says(body, expected, today: today is null ? null : DateOnly.Parse(today));
}
