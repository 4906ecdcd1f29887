namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Finnish, Estonian and Hungarian: "3.3. asti", "kuni 3. märtsini", "március 3-ig" include the day: back on the next working day.</summary>
internal static class Uralic
{
    public const string Finnish = """
        Month: tammikuuta|tammikuu|tammikuun|tammikuussa|tammi; helmikuuta|helmikuu|helmikuun|helmikuussa|helmi; maaliskuuta|maaliskuu|maaliskuun|maaliskuussa|maalis; huhtikuuta|huhtikuu|huhtikuun|huhtikuussa|huhti; toukokuuta|toukokuu|toukokuun|toukokuussa|touko; kesäkuuta|kesäkuu|kesäkuun|kesäkuussa|kesä; heinäkuuta|heinäkuu|heinäkuun|heinäkuussa|heinä; elokuuta|elokuu|elokuun|elokuussa|elo; syyskuuta|syyskuu|syyskuun|syyskuussa|syys; lokakuuta|lokakuu|lokakuun|lokakuussa|loka; marraskuuta|marraskuu|marraskuun|marraskuussa|marras; joulukuuta|joulukuu|joulukuun|joulukuussa|joulu
        Weekday: maanantai|maanantaina|maanantaihin|maanantaista|maanantain; tiistai|tiistaina|tiistaihin|tiistaista|tiistain; keskiviikko|keskiviikkona|keskiviikkoon|keskiviikosta|keskiviikon; torstai|torstaina|torstaihin|torstaista|torstain; perjantai|perjantaina|perjantaihin|perjantaista|perjantain; lauantai|lauantaina|lauantaihin|lauantain; sunnuntai|sunnuntaina|sunnuntaihin|sunnuntain
        ShortWeekday: ma; ti; ke; to; pe; la; su
        Count 1: yhden
        Count: yhden; kahden; kolmen; neljän; viiden; kuuden; seitsemän; kahdeksan; yhdeksän; kymmenen
        Unit 1: päivän|päivää
        Unit 7: viikon|viikkoa
        Unit 30: kuukauden|kuukautta
        Offset 0: tänään
        Offset 1: huomenna|huomiseen
        Offset 2: ylihuomenna
        Period 0: tällä viikolla|tämän viikon
        Period 1: ensi viikolla|ensi viikon|ensi viikkoon
        Period 10: tämän kuun|tässä kuussa
        Period 11: ensi kuussa|ensi kuun
        Week: viikko|viikolla|vk|vko
        On: päivään|päivä|päivänä|klo|noin|n|viimeistään|vasta|jälleen|taas|ja
        InPost: kuluttua|päästä
        Through: asti
        ThroughPost: asti|saakka|päivään asti|päivään saakka
        Inclusive: mukaan lukien|mukaanlukien
        FromPost: alkaen|lähtien|jälleen alkaen|eteenpäin
        AfterPost: jälkeen
        BetweenPost: väliajalla|välillä|välisenä aikana
        Back: takaisin|palaan|palaamme|paluu|palannut|töissä taas|taas töissä|jälleen töissä|taas paikalla|jälleen paikalla|jälleen tavoitettavissa|taas tavoitettavissa|tavoitettavissa jälleen|palattuani|töihin|palata|palaa|takaisin töissä|takaisin toimistolla|töissä jälleen|paikalla taas|paikalla jälleen|olen paikalla|olen töissä|toimistolla jälleen|jälleen toimistolla|taas toimistolla|tavoitettavissa taas|tavoitat minut|tavoitat minut jälleen|avaamme|avaamme jälleen|aukeaa|avataan|jatkuu|töissä seuraavan kerran|seuraavan kerran|seuraavan kerran paikalla|palaan töihin|palaan työhön|palaan asiaan|palaamme töihin|nähdään|palataan|kuullaan
        OnReturn: palattuani|paluuni jälkeen|kun palaan|lomalta palattuani|palattuani lomalta
        Away: poissa|poissaolo|lomalla|loma|kesälomalla|vuosilomalla|matkoilla|työmatkalla|virkamatkalla|en ole|vapaalla|sairauslomalla|äitiysvapaalla|suljettu|en ole tavoitettavissa|tavoittamattomissa|poissa toimistolta|perhevapaalla|koulutuksessa|vapaapäivä|vanhempainvapaalla|vanhempainvapaa|hoitovapaalla|opintovapaalla|talvilomalla|hiihtolomalla|sairaana|sairas|lapsi sairaana|ulkomailla|konferenssissa|messuilla|reissussa|matkalla|kokouksessa|toimisto on kiinni|kiinni|emme ole|poissaolossa|poissa töistä|saldovapaalla|vapaata|pekkasvapaalla
        Answer: vastaan|vastaamme|vastata|luen|otan yhteyttä|luemme|vastaan viestiin|vastaan viesteihin|soitan|palaan viestiisi|käsittelen|käsittelemme|otamme yhteyttä|katson
        Self: minä|olen|me|olemme
        Other: kollega|kollegani|kollegaan
        Not: en|ei|emme
        Stray: voimassa|määräaika|tilaus|lasku|toimitus|lähetetty|vastaanotettu|tarjous|ilmoittautuminen|tapahtuma|kokous|aukioloajat|avoinna
        Gone: en enää|ei enää
        Numbered: puh|puhelin|matkapuhelin|faksi|nro|numero|viite|y-tunnus
        Clock: h
        AtClock: klo|kello
        Early 1: alussa|alkuun|alkupuolella
        Middle 1: puoliväliin|puolivälissä|keskivaiheilla
        End 1: loppuun|lopulla|lopussa|loppu
        """;

    // "3. märtsini" and "reedeni" say the until themselves, "märtsist" the from.
    public const string Estonian = """
        Month: jaanuar|jaanuari|jaanuaril|jaanuarini|jaanuarist|jaanuaris|jaan; veebruar|veebruari|veebruaril|veebruarini|veebruarist|veebruaris|veebr; märts|märtsi|märtsil|märtsini|märtsist|märtsis; aprill|aprilli|aprillil|aprillini|aprillist|aprillis|apr; mai|mail|maini|maist|mais; juuni|juunil|juunini|juunist|juunis; juuli|juulil|juulini|juulist|juulis; august|augusti|augustil|augustini|augustist|augustis|aug; september|septembri|septembril|septembrini|septembrist|septembris|sept; oktoober|oktoobri|oktoobril|oktoobrini|oktoobrist|oktoobris|okt; november|novembri|novembril|novembrini|novembrist|novembris|nov; detsember|detsembri|detsembril|detsembrini|detsembrist|detsembris|dets
        Weekday: esmaspäev|esmaspäeva|esmaspäeval|esmaspäevani|esmaspäevast; teisipäev|teisipäeva|teisipäeval|teisipäevani|teisipäevast; kolmapäev|kolmapäeva|kolmapäeval|kolmapäevani|kolmapäevast; neljapäev|neljapäeva|neljapäeval|neljapäevani|neljapäevast; reede|reedel|reedeni|reedest; laupäev|laupäeva|laupäeval|laupäevani|laupäevast; pühapäev|pühapäeva|pühapäeval|pühapäevani|pühapäevast
        Count 1: ühe|üks
        Count: ühe; kahe|kaks; kolme|kolm; nelja|neli; viie|viis; kuue|kuus; seitsme|seitse; kaheksa; üheksa; kümne|kümme
        Unit 1: päeva|päev|tööpäeva
        Unit 7: nädala|nädal|nädalat
        Unit 30: kuu|kuud
        Offset 0: täna
        Offset 1: homme|homseni|homsest
        Offset 2: ülehomme
        Offset 30: kuu aja pärast
        Period 0: sel nädalal|sellel nädalal|käesoleval nädalal|selle nädala
        Period 1: järgmisel nädalal|järgmise nädala|järgmine nädal|tuleval nädalal|uuel nädalal
        Period 10: sel kuul|sellel kuul|käesoleval kuul|selle kuu
        Period 11: järgmisel kuul|järgmise kuu|tuleval kuul
        Early 1: algus|alguses|alguseni|algusest
        Middle 1: keskpaik|keskel|keskpaigas|keskpaigani
        End 1: lõpp|lõpus|lõpuni|lõpust
        On: kuupäeval|umbes|jälle|taas|alles|hiljemalt|järgmisel|eeloleval|tuleval|uuesti|perioodil|ajavahemikul|hommikul|e-mail
        InPost: pärast|möödudes|jooksul
        Through: kuni
        ThroughPost: ni|alguseni|keskpaigani|lõpuni|ndani|homseni|jaanuarini|veebruarini|märtsini|aprillini|maini|juunini|juulini|augustini|septembrini|oktoobrini|novembrini|detsembrini|esmaspäevani|teisipäevani|kolmapäevani|neljapäevani|reedeni|laupäevani|pühapäevani
        Inclusive: kaasa arvatud|kaasaarvatud|k.a
        Before: enne
        From: alates|alates kuupäevast
        FromPost: st|algusest|lõpust|ndast|alates|homsest|jaanuarist|veebruarist|märtsist|aprillist|maist|juunist|juulist|augustist|septembrist|oktoobrist|novembrist|detsembrist|esmaspäevast|teisipäevast|kolmapäevast|neljapäevast|reedest|laupäevast|pühapäevast
        After: pärast|peale
        AfterPost: järel
        Between: vahemikus|ajavahemikus
        And: ja|ning
        To: kuni
        Back: tagasi|tagasi olen|olen tagasi|oleme tagasi|tulen tagasi|jõuan tagasi|pöördun tagasi|tagasi tööl|tagasi kontoris|naasen|naaseme|naaseb|naasta|naasmine|naasmise|naasmise kuupäev|tööle naasen|taas|jälle|taas tööl|taas kontoris|jälle tööl|jälle kontoris|olen jälle|oleme taas|oleme jälle|taas kättesaadav|jälle kättesaadav|taas avatud|jälle avatud|avame taas|avame uuesti|avame|olen kättesaadav|olen tööl|olen kontoris
        OnReturn: naasmisel|naastes|tagasi jõudes|tagasi tulles|kui naasen|kui olen tagasi|kui tulen tagasi|kui tagasi jõuan|pärast naasmist|peale naasmist|pärast puhkust|peale puhkust|puhkuselt naastes|puhkuselt naasmisel|puhkuselt tagasi jõudes
        Away: puhkusel|puhkus|puhkuse|puhkan|põhipuhkusel|õppepuhkusel|kollektiivpuhkusel|kollektiivpuhkus|lapsehoolduspuhkusel|lapsepuhkusel|vanemapuhkusel|emapuhkusel|kontorist väljas|kontorist eemal|eemal|väljas|ära|äraolek|äraoleku|äraolekul|lähetuses|töölähetuses|lähetus|töölähetus|haiguslehel|haige|ei ole kontoris|ei ole tööl|ei ole kohal|ei viibi kontoris|ei viibi|ei tööta|ei ole kättesaadav|ei ole kättesaadavad|pole kättesaadav|pole kontoris|pole tööl|kättesaamatu|suletud|oleme suletud|on suletud|reisil|välisreisil|koolitusel|konverentsil|vaba päev|vabal päeval
        Answer: vastan|vastame|vastata|saan vastata|loen|võtan ühendust|võtame ühendust|helistan tagasi|helistan teile
        Self: olen|mina|ma|viibin|oleme|viibime|meie|minu
        Other: kolleeg|kolleegi|kolleegile|kolleegid|härra|proua
        Not: ei|pole|ega
        Stray: kehtib|kehtiv|tähtaeg|tellimus|tellimuse|arve|arved|tarne|saadetud|kätte saadud|oleme kätte saanud|saime|saabunud|pakkumine|pakkumus|üritus|sündmus|koosolek|kohtumine|toimub|registreerimine|registreeruda|lahtiolekuajad|tööaeg|tööajad|seminar|uuendatud|sündinud|veebiseminar|makse|maksetähtaeg|asutatud|kampaania
        Gone: ei tööta enam|enam ei tööta|ei tööta siin|lahkunud|lahkusin|viimane tööpäev
        Numbered: tel|telefon|telefonil|mob|mobiil|faks|nr|number|numbril|tuba|kabinet|korrus|versioon|viitenumber|maja|päring|pöördumine
        Clock: h|tundi|tunni
        AtClock: kell|kella|kl
        Ordinal: ndal|nda|ndani|ndast|ndaks|l
        YearMark: a|aasta|aastal
        """;

    public const string Hungarian = """
        Month: január|jan|januárban; február|feb|febr|februárban; március|márc|már|márciusban; április|ápr|áprilisban; május|máj|májusban; június|jún|júniusban; július|júl|júliusban; augusztus|aug|augusztusban; szeptember|szept|szeptemberben; október|okt|októberben; november|nov|novemberben; december|dec|decemberben
        Weekday: hétfő|hétfőn|hétfőig|hétfőtől|hétfői; kedd|kedden|keddig|keddtől; szerda|szerdán|szerdáig|szerdától; csütörtök|csütörtökön|csütörtökig|csütörtöktől; péntek|pénteken|péntekig|péntektől; szombat|szombaton|szombatig; vasárnap|vasárnapig
        Count 1: egy
        Count: egy; két|kettő; három; négy; öt; hat; hét; nyolc; kilenc; tíz
        Unit 1: nap|napon|nappal
        Unit 7: hét|héten
        Unit 30: hónap|hónapban
        Offset 0: ma
        Offset 1: holnap|holnapig|holnaptól
        Offset 2: holnapután
        Period 0: ezen a héten|e héten
        Period 1: jövő héten|jövő hétig|jövő hét|következő héten
        Period 10: e hónap|ebben a hónapban
        Period 11: jövő hónapban|jövő hónap
        On: a|az|nap|napon|én|án|jén|ján|dikán|dikéig|körül|újra|ismét|csak|és
        InPost: múlva
        ThroughPost: ig|áig|éig|jéig|jáig|bezárólag|hétfőig|keddig|szerdáig|csütörtökig|péntekig|szombatig|vasárnapig|holnapig|dikáig
        UntilPost: jövő hétig
        Inclusive: bezárólag|zárólag
        FromPost: től|tól|jétől|jától|étől|ától|hétfőtől|keddtől|szerdától|csütörtöktől|péntektől|kezdve|kezdődően|holnaptól
        AfterPost: után
        BetweenPost: között
        And: és
        Back: vissza|visszatérek|visszatérés|visszajövök|visszaérkezem|visszatérünk|újra|ismét|ismét elérhető|újra elérhető|újra az irodában|ismét az irodában|ismét dolgozom|visszatérésem|munkába állok|újra dolgozom|első munkanap|első munkanapom|leszek újra|leszek ismét|dolgozom|vagyok újra|irodában leszek|az irodában leszek|ismét nyitva|újra nyitva|nyitva|nyitunk|újra nyitunk|nyitás|érkezem vissza|visszavárjuk|elérhető leszek|elérhető|leszek elérhető|munkába|munkába állás|visszatérek dolgozni|jövök vissza|jövök|megyek be|találkozunk|visszajön|bejövök|munkakezdés
        OnReturn: visszatérésem után|visszatérésemkor|visszatérésem után azonnal
        Away: házon kívül|irodán kívül|nem vagyok|nem leszek|szabadságon|szabadság|távol|távollét|távollétem|távol vagyok|üzleti úton|kiküldetésben|betegszabadságon|betegállományban|zárva|zárva tartunk|elérhetetlen|nem vagyok elérhető|nem leszek elérhető|nem tartózkodom|szülési szabadságon|szabadságomat|szabadságom|zárva leszünk|zárva tart|szabadságát|szabadságon vagyunk|távollétében|külföldön|külföldön vagyok|konferencián|konferencia|továbbképzésen|képzésen|táppénzen|táppénz|beteg|nyári szünet|téli szünet|szünet|gyeden|gyesen|utazom|nem dolgozom|nem dolgozunk|nem tartózkodunk|hosszú hétvége|ünnep|munkaszünet
        Answer: válaszolok|válaszolni|válaszolunk|fogok válaszolni|felveszem|jelentkezem|elolvasom|válaszolom|megválaszolom|megválaszoljuk|olvasom|visszahívom|visszahívjuk|intézem|foglalkozom|jelentkezünk|válasz
        Self: én|vagyok|leszek|mi|vagyunk|leszünk
        Other: kolléga|kollégám|kolléganőm|kollégámhoz
        Not: nem
        Stray: érvényes|határidő|rendelés|számla|szállítás|elküldve|beérkezett|ajánlat|jelentkezés|esemény|megbeszélés|nyitvatartás|nyitva
        Gone: már nem|többé nem
        Numbered: tel|telefon|mobil|fax|szám|sz|ügyszám|adószám
        Clock: óra|órakor|h
        Ordinal: án|én|jén|ján|i|a|e|ai|ei|dikán|ja|je
        YearMark: év
        Early 1: eleje|elején|elejéig
        Middle 1: közepe|közepén|közepéig
        End 1: vége|végén|végéig
        """;
}
