namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Turkish. "3 Mart'a kadar" includes the day: back on the next working day.</summary>
internal static class Turkish
{
    public const string Table = """
        Month: ocak|ocakta|ocağa|oca; şubat|şubatta|şubata|şub; mart|martta|marta|mar; nisan|nisanda|nisana|nis; mayıs|mayısta|mayısa|may; haziran|haziranda|hazirana|haz; temmuz|temmuzda|temmuza|tem; ağustos|ağustosta|ağustosa|ağu; eylül|eylülde|eylüle|eyl; ekim|ekimde|ekime|eki; kasım|kasımda|kasıma|kas; aralık|aralıkta|aralığa|ara
        Weekday: pazartesi|pazartesiye|pazartesiden; salı|salıya|salıdan; çarşamba|çarşambaya|çarşambadan; perşembe|perşembeye|perşembeden; cuma|cumaya|cumadan; cumartesi|cumartesiye; pazar|pazara
        Count 1: bir
        Count: bir; iki; üç; dört; beş; altı; yedi; sekiz; dokuz; on
        Unit 1: gün
        Unit 7: hafta|haftanın
        Unit 30: ay|ayın
        Offset 0: bugün
        Offset 1: yarın|yarına
        Offset 2: öbür gün
        Period 0: bu hafta|bu haftanın
        Period 1: gelecek hafta|önümüzdeki hafta|haftaya|gelecek haftaya|önümüzdeki haftaya
        Period 10: bu ay|bu ayın
        Period 11: gelecek ay|önümüzdeki ay
        On: günü|gününe|tarihi|tarihine|tarihinde|tarihleri|günden|tarihinden|a|e|ya|ye|ı|i|u|ü|nde|da|de|ta|te|önümüzdeki|yaklaşık|tekrar|sabahı|yılı|in|un|nın|nin
        InPost: sonra|içinde
        ThroughPost: kadar|değin|dek|a kadar|e kadar|ya kadar|ye kadar|sonuna kadar|dahil olmak üzere
        Inclusive: dahil|dâhil
        To: ile
        FromPost: itibaren|itibarıyla|itibariyle|tan|ten|dan|den|tan itibaren|ten itibaren|dan itibaren|den itibaren
        AfterPost: sonra|tan sonra|ten sonra|dan sonra|den sonra|sonrasında
        BetweenPost: arasında
        And: ve
        Back: döneceğim|dönüyorum|dönüş|dönüşüm|döneceğiz|dönmüş|geri|tekrar|yeniden|iş başında|işbaşı|ofiste olacağım|tekrar ofiste|dönüş tarihi|dönüş tarihim|dönerim|işe başlayacağım|görevimin başında|dönecek|dönecektir|dönecegim|döner|işe dönüş|ofise dönüş|ofise döneceğim|işe döneceğim|görevime döneceğim|görevde olacağım|işbaşında olacağım|iş başı|işbaşı yapacağım|ofiste olacağız|ofisteyim|çalışmaya başlayacağım|açılıyoruz|açığız|açılacak|açılacaktır|ulaşabilirsiniz|tekrar ulaşabilirsiniz|müsait olacağım|hizmetinizde|ilk iş günü|geri döneceğim|geri dönüyorum|geri döneceğiz|görüşürüz|görüşmek üzere
        OnReturn: döndüğümde|dönüşümde|dönüşte|ofise döndüğümde|dönünce
        Away: ofis dışındayım|ofis dışında|ofiste olmayacağım|ofiste değilim|izinli|izinliyim|izindeyim|izinde|yıllık izin|yıllık izindeyim|tatildeyim|tatilde|seyahatteyim|seyahatte|iş seyahatindeyim|raporluyum|müsait değilim|ulaşılamaz|kapalı|kapalıyız|kapalıdır|yokum|olmayacağım|bulunmayacağım|bulunmamaktayım|izin|erişimim olmayacak|doğum izni|yurt dışındayım|izne|izne ayrıldım|tatilde olacağım|izinde olacağım|seyahatte olacağım|yurt dışında|yurtdışında|yurtdışındayım|hastayım|hastalık|hastanede|eğitimde|eğitimdeyim|konferansta|fuarda|fuardayım|toplantıdayım|bayram tatili|resmi tatil|kapalı olacak|kapalı olacağız|çalışmıyoruz|çalışmıyorum|doğum iznindeyim|evlilik izni|olmayacağız|ofiste yokum|şehir dışında|şehir dışındayım|erişimim yok
        Answer: yanıtlayacağım|cevaplayacağım|yanıtlarım|yanıt|cevap|yanıt vereceğim|cevap vereceğim|geri dönüş yapacağım|dönüş yapacağım|okuyacağım|okuyacağız|arayacağım|bakacağım|ilgileneceğim|cevaplarım|dönüş yapacağız|yanıtlayacağız|cevap veririm|cevaplandıracağım|inceleyeceğim|yanıtlanacaktır|cevaplanacaktır
        Self: ben|biz
        Other: arkadaşım|meslektaşım|bey|hanım
        Not: değil
        Stray: geçerli|geçerlidir|son tarih|sipariş|fatura|teslimat|gönderildi|alındı|teklif|etkinlik|toplantı|kayıt|çalışma saatleri|fuar|fuarı|sergi|taşınıyoruz|taşındık|yeni adres|konser|stant|seminer|açılış
        Gone: artık|ayrıldım
        Numbered: tel|telefon|cep|faks|no|numara|ref|dahili
        Clock: h
        AtClock: saat
        Ordinal: ü|ı|i|u|nda|nde|ünde|ında|inde|unda|üne|ına|ine|una
        Early 1: başı|başına|başında
        Middle 1: ortası|ortasına|ortasında
        End 1: sonu|sonuna|sonunda
        """;
}
