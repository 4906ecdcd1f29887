namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Bulgarian, Croatian with Bosnian, Slovene and Serbian in both its scripts. "Do/до 3." includes the day.</summary>
internal static class SouthSlavic
{
    public const string Bulgarian = """
        Month: януари|ян; февруари|фев; март|мар; април|апр; май; юни; юли; август|авг; септември|септ; октомври|окт; ноември|ноем; декември|дек
        Weekday: понеделник; вторник; сряда; четвъртък; петък; събота; неделя
        ShortWeekday: пн|пон; вт; ср; чт; пт|пет; сб; нд
        Count 1: един|една
        Count: един; два|две; три; четири; пет; шест; седем; осем; девет; десет
        Unit 1: ден|дни|дена
        Unit 7: седмица|седмици|седмицата
        Unit 30: месец|месеца|месеци
        Offset 0: днес
        Offset 1: утре
        Offset 2: вдругиден
        Period 0: тази седмица
        Period 1: следващата седмица|другата седмица
        Period 10: този месец
        Period 11: следващия месец
        Early: началото на|началото
        Middle: средата на|средата
        End: края на|края|края на месец
        On: на|в|във|г|година|следващия|около|отново
        In: след
        Through: до|до края на деня на|чак до
        Inclusive: включително|вкл
        Before: преди
        From: от|считано от
        After: след
        Between: между
        And: и
        Back: връщам|върна|завръщане|завръщам|завърна|обратно|отново|ще се върна|се връщам|отново на линия|отново в офиса|на разположение от|отново на разположение|на работа от|ще бъда|ще съм|ще бъда отново|ще бъдем|ще бъдем отново|обратно в офиса|на работа отново|отново на работа|отваряме|отваряме отново|отворено|възобновяваме|първи работен ден|първият работен ден|ще се върнем|връщаме|връща|ще се завърна|на линия|на линия от|ще се видим|ще се чуем
        OnReturn: след завръщането си|след завръщането ми|когато се върна
        Away: извън офиса|отсъствам|отсъства|отсъствие|отпуск|отпуска|в отпуск|в отпуска|командировка|няма да бъда|няма да съм|не съм|болничен|недостъпен|затворено|почивка|не работим|пътувам|почива|почиваме|почивам|ще отсъствам|ще бъда в отпуск|ще бъда извън|болен|болна|в болничен|в чужбина|на обучение|обучение|на конференция|конференция|майчинство|затворени|затворен|не работи|неработни|неработно|почивни|в почивка|пътуване|на път|служебно пътуване
        Answer: отговоря|отговорим|отговарям|отговор|свържа|прочета|прочетем|ще прочета|ще се свържа|обадя|прегледам|обработим|отговоря на|отговаряме
        Self: аз|съм|ще бъда|ще съм|сме|ми
        Other: колега|колегата|колежката|господин|госпожа
        Not: не|няма
        Stray: валидно|валидна|срок|поръчка|фактура|доставка|изпратено|получено|оферта|среща|събитие|работно време|изложение|изложението|щанд|панаир|преместване|нов адрес|концерт|семинар на|записване|заседание
        Gone: вече не|напуснах
        Numbered: тел|телефон|моб|факс|номер|реф
        Clock: ч|часа
        Ordinal: ти|ви|ри|ми|и|то
        YearMark: г|год|година
        """;

    public const string Croatian = """
        Month: siječnja|siječanj|siječnju|januara|januar; veljače|veljača|veljači|februara|februar; ožujka|ožujak|ožujku|marta|mart; travnja|travanj|travnju|aprila|april; svibnja|svibanj|svibnju|maja|maj; lipnja|lipanj|lipnju|juna|jun; srpnja|srpanj|srpnju|jula|jul; kolovoza|kolovoz|kolovozu|avgusta|avgust; rujna|rujan|rujnu|septembra|septembar; listopada|listopad|listopadu|oktobra|oktobar; studenog|studenoga|studeni|studenom|novembra|novembar; prosinca|prosinac|prosincu|decembra|decembar
        Weekday: ponedjeljak|ponedjeljka|ponedeljak|ponedeljka; utorak|utorka; srijeda|srijedu|srijede|sreda|sredu|srede; četvrtak|četvrtka; petak|petka; subota|subotu|subote; nedjelja|nedjelju|nedjelje|nedelja|nedelju
        Count 1: jedan
        Count: jedan; dva|dvije|dve; tri; četiri; pet; šest; sedam; osam; devet; deset
        Unit 1: dan|dana
        Unit 7: tjedan|tjedna|tjedana|sedmicu|nedelje
        Unit 30: mjesec|mjeseca|mesec|meseca
        Offset 0: danas
        Offset 1: sutra
        Offset 2: prekosutra
        Period 0: ovaj tjedan|ovog tjedna|ove nedelje
        Period 1: sljedeći tjedan|sljedećeg tjedna|idući tjedan|sledeće nedelje
        Period 11: sljedeći mjesec|sljedećeg mjeseca|idući mjesec
        Early: početkom|početka|početak
        Middle: sredinom|sredine|sredina
        End: kraj|kraja|krajem
        On: u|dana|dne|na|sljedeći|oko|ponovno|ponovo|godine
        In: za
        Through: do|sve do|zaključno s|zaključno sa|do dana
        Inclusive: uključivo|uključujući|zaključno|uključivši
        Before: prije|pre
        From: od|počevši od
        After: nakon|poslije|posle
        Between: između
        And: i
        Back: vraćam|vratit|vratiću|povratak|vraćamo|natrag|ponovno|ponovo|opet|ponovno dostupan|ponovno dostupna|ponovno u uredu|dostupan od|dostupna od|vratit ću|vratit ćemo|vraća|vratiti|bit ću|bit ću u uredu|bit ćemo|ponovno radim|ponovno radimo|radimo|ponovno otvoreno|otvaramo|otvoreno|prvi radni dan|ponovno na poslu|opet u uredu|natrag u uredu|na poslu|nastavljamo s radom|dostupni od|u uredu sam|vidimo se|čujemo se
        OnReturn: po povratku|nakon povratka|kad se vratim|kada se vratim
        Away: odsutan|odsutna|odsutnost|odsustvo|izvan ureda|van kancelarije|na godišnjem|godišnji odmor|godišnjem odmoru|odmoru|nisam|neću biti|službenom putu|službeni put|bolovanju|nedostupan|nedostupna|zatvoreno|zatvoreni|bit ću odsutan|bit ću odsutna|ne radimo|ne radim|ne radi|kolektivni godišnji|kolektivnom godišnjem|bolestan|bolesna|na bolovanju|u inozemstvu|na edukaciji|edukaciji|na konferenciji|konferenciji|porodiljnom|porodiljni|na putu|praznik|slobodan dan|slobodna|slobodni|zatvoren|zatvorena
        Answer: odgovorit|odgovoriti|odgovorim|odgovoriću|javit|javiti|odgovorit ću|odgovorit ćemo|pročitat|pročitat ću|javit ću|javit ćemo|nazvat|nazvat ću|obradit|obradit ćemo|pogledat
        Self: ja|sam|bit ću|biću|smo|ću
        Other: kolega|kolegica|gospodin|gospođa
        Not: ne|nije
        Stray: vrijedi|rok|narudžba|račun|dostava|poslano|primljeno|ponuda|sastanak|radno vrijeme|prijave|sajam|sajmu|izložba|selidba|nova adresa|koncert|štand|predavanje|upisi|upis|prijave traju
        Gone: više ne|više nisam
        Numbered: tel|telefon|mob|faks|broj|br|ref|oib
        Clock: h|sati
        AtClock: u
        """;

    public const string Slovene = """
        Month: januarja|januar|januarju; februarja|februar|februarju; marca|marec|marcu; aprila|april|aprilu; maja|maj|maju; junija|junij|juniju; julija|julij|juliju; avgusta|avgust|avgustu; septembra|september|septembru; oktobra|oktober|oktobru; novembra|november|novembru; decembra|december|decembru
        Weekday: ponedeljek|ponedeljka; torek|torka; sreda|sredo|srede; četrtek|četrtka; petek|petka; sobota|soboto|sobote; nedelja|nedeljo|nedelje
        Count: en|eno; dva|dve; tri; štiri; pet; šest; sedem; osem; devet; deset
        Unit 1: dan|dni
        Unit 7: teden|tedna|tedne|tednov
        Unit 30: mesec|meseca|mesece
        Offset 0: danes
        Offset 1: jutri
        Offset 2: pojutrišnjem
        Period 1: naslednji teden|naslednjega tedna|prihodnji teden|prihodnjega tedna
        Early: začetek|začetka|začetku
        Middle: sredina|sredine|sredini
        End: konec|konca|koncu
        On: v|dne|na|naslednji|okoli|ponovno|spet|šele
        In: čez
        Through: do|vse do|do vključno|vključno do|do dne
        Inclusive: vključno|vštevši
        Before: pred
        From: od|z dnem
        After: po
        Between: med
        And: in
        Back: nazaj|vrnem|vračam|vrnitev|vrnil|vrnila|spet|ponovno|zopet|ponovno dosegljiv|ponovno dosegljiva|spet v pisarni|vrnemo|vrnem se|vrnemo se|vračamo|vrne|bom|bom nazaj|bom spet|bom ponovno|bomo|bomo spet|bomo ponovno|v pisarni|spet delam|ponovno odprto|odpremo|odprto|prvi delovni dan|dosegljiv od|dosegljiva od|na delu|spet na delu|v službi|se vidimo|se slišimo
        OnReturn: po vrnitvi|ob vrnitvi|ko se vrnem
        Away: odsoten|odsotna|odsotnost|odsotnosti|zunaj pisarne|dopust|dopustu|nisem|ne bom|službeni poti|službena pot|bolniški|nedosegljiv|nedosegljiva|zaprto|na dopustu|bom odsoten|bom odsotna|kolektivni dopust|bolan|bolna|v tujini|izobraževanju|na izobraževanju|konferenci|na konferenci|porodniškem|porodniški|na poti|praznik|ne delamo|ne delam|prost dan|zaprt|zaprta|na bolniški|bolniški dopust|na bolniškem
        Answer: odgovoril|odgovorila|odgovorim|odgovorili|oglasim|odgovoril bom|odgovorila bom|prebral|prebrala|poklical|poklicala|pogledal|pogledala|oglasil|oglasila|obdelali
        Self: jaz|sem|bom|smo|bomo
        Other: sodelavec|sodelavka|gospod|gospa
        Not: ne|ni
        Stray: velja|rok|naročilo|račun|dostava|poslano|prejeto|ponudba|sestanek|delovni čas|prijave
        Gone: ne več|nič več
        Numbered: tel|telefon|gsm|faks|št|številka|ref
        Clock: h
        AtClock: ob
        """;

    // "Недеља" is Sunday as well as the week: "две недеље" is no Sunday.
    public const string SerbianCyrillic = """
        Month: јануар|јануара|јануару|јан; фебруар|фебруара|фебруару|феб; март|марта|марту|мар; април|априла|априлу|апр; мај|маја|мају; јун|јуна|јуну|јуни; јул|јула|јулу|јули; август|августа|августу|авг; септембар|септембра|септембру|септ|сеп; октобар|октобра|октобру|окт; новембар|новембра|новембру|нов; децембар|децембра|децембру|дец
        Weekday: понедељак|понедељка|понедељком|понедјељак|понедјељка; уторак|уторка|уторком; среда|среду|среде|сриједа|сриједу|сриједе; четвртак|четвртка|четвртком; петак|петка|петком; субота|суботу|суботе; недеља|недељу|недјеља|недјељу
        Count 1: један|једну
        Count: један; два|две|двије; три; четири; пет; шест; седам; осам; девет; десет
        Unit 1: дан|дана|радних дана|радна дана
        Unit 7: недеља|недеље|недељу|недељу дана|недјеље|недјељу дана|седмица|седмице|седмицу
        Unit 30: месец|месеца|месеци|месец дана|мјесец|мјесеца
        Offset 0: данас
        Offset 1: сутра
        Offset 2: прекосутра
        Period 0: ове недеље|ове седмице|ове недјеље
        Period 1: следеће недеље|наредне недеље|идуће недеље|следеће седмице|наредне седмице|идуће седмице|сљедеће седмице|сљедеће недјеље|следећа недеља
        Period 10: овог месеца|овог мјесеца
        Period 11: следећег месеца|наредног месеца|идућег месеца|сљедећег мјесеца
        Early: почетком|почетак|почетка
        Middle: средином|средина|средине
        End: крај|краја|крајем
        On: у|дана|дан|дне|на|следећи|следеће|наредни|наредног|око|отприлике|поново|године|тек|периоду од|јутро
        In: за|кроз
        Through: до|све до|закључно са|закључно с|до дана|до закључно|до краја дана
        Inclusive: укључиво|укључујући|закључно|укључено
        Before: пре|прије
        From: од|почев од|почевши од
        After: након|после|послије|по
        Between: између
        And: и
        Back: враћам|враћам се|враћамо|враћамо се|враћа се|вратићу|вратићу се|вратићемо|вратићемо се|вратити|повратак|повратка|датум повратка|натраг|назад|поново|опет|поново сам|поново у канцеларији|поново на послу|поново доступан|поново доступна|доступан од|доступна од|бићу доступан|бићу доступна|бићу у канцеларији|бићу на послу|на послу од|на послу сам|поново радимо|радимо од|почињемо са радом|настављамо са радом|отварамо|поново отварамо|ту сам
        OnReturn: по повратку|након повратка|после повратка|када се вратим|кад се вратим|чим се вратим|по мом повратку|када се вратимо
        Away: одсутан|одсутна|одсутни|одсуство|одсуству|одсуства|одсуствујем|ван канцеларије|ван града|на годишњем|годишњи одмор|на годишњем одмору|годишњем одмору|годишњег одмора|одмору|на одмору|нисам|нисам у канцеларији|нисам доступан|нисам доступна|нећу бити|нећемо бити|нећу бити доступан|нећу бити доступна|службеном путу|на службеном путу|службени пут|боловању|на боловању|недоступан|недоступна|затворено|затворен|затворени|затворена|не радимо|не радим|нећемо радити|нећу радити|породиљском|породиљско одсуство|на путу|на обуци|колективни одмор|колективном одмору|слободан дан|нерадни
        Answer: одговорићу|одговорићемо|одговорити|одговорим|одговарам|јавићу|јавићемо|јавити|контактираћу
        Self: ја|сам|бићу|смо|бићемо|ћу|моје|мој|нећу|наша
        Other: колега|колегиница|колеги|колегиници|колегу|колегиницу|господин|госпођа
        Not: не|није|нисам|нећу|нећемо
        Stray: важи|рок|поруџбина|наруџба|наруџбина|рачун|фактура|испорука|достава|послато|послата|послат|примљено|примили смо|примио|примила|понуда|састанак|догађај|радно време|пријаве|пријава|регистрација|семинар|ажурирано|рођен|рођена|плаћање|уплата|акција|основан|одржаће се
        Gone: више не|више нисам|напустио|напустила|последњи радни дан|у пензији
        Numbered: тел|телефон|моб|мобилни|факс|број|бр|реф|соба|спрат|верзија|пиб|локал|тикет|улица
        Clock: ч|часова|сати|часа
        Ordinal: ог|ег|г|ти|ћег|им
        YearMark: године|год|г|годину
        """;

    private static readonly (string Cyrillic, string Latin)[] Spellings =
    [
        ("љ", "lj"), ("њ", "nj"), ("џ", "dž"), ("ђ", "đ"), ("ћ", "ć"), ("ч", "č"), ("ж", "ž"), ("ш", "š"), ("ј", "j"), ("а", "a"), ("б", "b"), ("в", "v"),
        ("г", "g"), ("д", "d"), ("е", "e"), ("з", "z"), ("и", "i"), ("к", "k"), ("л", "l"), ("м", "m"), ("н", "n"), ("о", "o"), ("п", "p"), ("р", "r"),
        ("с", "s"), ("т", "t"), ("у", "u"), ("ф", "f"), ("х", "h"), ("ц", "c"),
    ];

    /// <summary>
    /// Latin letters are read for both languages as one, since most of their words are the same. The Serbian ones are those of the
    /// Cyrillic table: each of its letters has one spelling.
    /// </summary>
    public static string CroatianAndSerbian { get; } = Croatian + "\n" + Spellings.Aggregate(SerbianCyrillic, (table, letter) => table.Replace(letter.Cyrillic, letter.Latin, StringComparison.Ordinal));
}
