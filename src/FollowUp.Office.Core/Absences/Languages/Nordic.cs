namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Danish, Swedish and Norwegian. "Til/till 3. mars" names the day of return; "til og med", "t.o.m." include the day.</summary>
internal static class Nordic
{
    public const string Danish = """
        Month: januar|jan; februar|feb; marts|mar; april|apr; maj; juni|jun; juli|jul; august|aug; september|sept|sep; oktober|okt; november|nov; december|dec
        Weekday: mandag; tirsdag; onsdag; torsdag; fredag; lørdag; søndag
        ShortWeekday: man; tir|tirs; ons; tor|tors; fre; lør; søn
        Count 1: en|et|én
        Count: en; to; tre; fire; fem; seks; syv; otte; ni; ti
        Unit 1: dag|dage
        Unit 7: uge|uger|ugen
        Unit 30: måned|måneder|måneden
        Offset 0: i dag|idag
        Offset 1: i morgen|imorgen
        Offset 2: i overmorgen|overmorgen
        Period 0: denne uge
        Period 1: næste uge|i næste uge
        Period 10: denne måned
        Period 11: næste måned
        Week: uge
        Early: starten af|begyndelsen af|start
        Middle: midten af|medio
        End: slutningen af|udgangen af|ultimo|slut
        On: den|d|d.|på|i|kommende|førstkommende|næste|ca|først|af|morgen|det|igen|dag
        In: om
        Until: til|indtil|ind til|frem til
        Through: til og med|t.o.m.|tom|indtil og med|frem til og med|t.o.m
        Inclusive: inklusive|inkl|begge dage inkl|begge dage inklusive
        Before: før|inden
        From: fra|fra og med|f.o.m.|siden|pr|fra d|fra den
        After: efter
        Between: mellem
        And: og
        Back: tilbage|retur|igen|vender tilbage|er tilbage|træffes igen|på kontoret igen|på arbejde igen|genåbner|tilbage igen|tilbage på|tilbage på arbejde|tilbage på kontoret|er på kontoret|møder igen|møder ind|er her igen|kan træffes|træffes|åbner|åbner igen|starter igen|på plads|på plads igen|er igen at træffe|retur på kontoret|første arbejdsdag|vi ses|høres ved|taler ved|hører fra mig|hører fra os
        OnReturn: når jeg er tilbage|når jeg kommer tilbage|ved min tilbagekomst
        Away: ikke på kontoret|ferie|på ferie|fraværende|fravær|bortrejst|forretningsrejse|barsel|orlov|syg|ikke til stede|ude af kontoret|lukket|ferielukket|fri|kursus|afspadserer|ikke til at træffe|ude|væk|rejse|rejser|ikke træffes|fraværsbesked|tjenesterejse|på kursus|til konference|konference|på rejse|udenlands|i udlandet|forældreorlov|barselsorlov|barnets sygedag|sygemeldt|på orlov|holder ferie|holder fri|holder lukket|uden for kontoret|afspadsering|på tur|ikke at træffe|ikke på arbejde|ikke på job|til møde|hjemme med|julelukket|påskelukket|sommerlukket|arbejder ikke
        Answer: svarer|svare|besvarer|besvare|besvares|læser|kontakter|vender tilbage til dig|ser på|kigger på|ringer|vender tilbage til|besvarer jeg|læses|behandler|behandles|skriver tilbage|melder tilbage|følger op
        Self: jeg|vi
        Other: kollega|kolleger
        Not: ikke|ingen
        Stray: gyldig|frist|ordre|bestilling|levering|faktura|sendt|modtaget|din mail af|tilbud|tilmelding|arrangement|møde|åbningstider|åbent
        Gone: ikke længere|stoppet
        Numbered: tlf|telefon|mobil|fax|nr|nummer|sag|ref|cvr|lokale
        Clock: h
        AtClock: kl|klokken
        """;

    public const string Swedish = """
        Month: januari|jan; februari|feb; mars|mar; april|apr; maj; juni|jun; juli|jul; augusti|aug; september|sept|sep; oktober|okt; november|nov; december|dec
        Weekday: måndag|måndagen; tisdag|tisdagen; onsdag|onsdagen; torsdag|torsdagen; fredag|fredagen; lördag|lördagen; söndag|söndagen
        ShortWeekday: mån; tis; ons; tor|tors; fre; lör; sön
        Count 1: en|ett
        Count: en; två; tre; fyra; fem; sex; sju; åtta; nio; tio
        Unit 1: dag|dagar
        Unit 7: vecka|veckor|veckan
        Unit 30: månad|månader|månaden
        Offset 0: idag|i dag
        Offset 1: imorgon|i morgon
        Offset 2: i övermorgon|övermorgon
        Period 0: denna vecka|den här veckan
        Period 1: nästa vecka|kommande vecka
        Period 10: denna månad
        Period 11: nästa månad
        Week: vecka|v
        Early: början av|början på|i början av
        Middle: mitten av|medio
        End: slutet av|slutet på|i slutet av|utgången av
        On: den|på|i|kommande|nästa|ca|först|av|det|igen|dag|nu på
        In: om
        Until: till|tills|fram till|intill
        Through: till och med|t.o.m.|tom|t o m|fram till och med|t.o.m
        Inclusive: inklusive|inkl
        Before: före|innan
        From: från|från och med|fr.o.m.|fr o m|from|sedan|fr.o.m|från den|from den
        After: efter|efter den
        Between: mellan
        And: och
        Back: tillbaka|åter|återkommer|är tillbaka|tillbaka igen|igen|i tjänst igen|återvänder|på plats igen|öppnar igen|på kontoret igen|nås igen|tillbaka på|tillbaka på jobbet|tillbaka på kontoret|tillbaka i|åter på|åter i|åter på plats|åter i tjänst|är åter|är på plats|på plats|börjar jobba|jobbar igen|jobbar åter|nås åter|kan nås|öppnar|öppnar åter|är här igen|första arbetsdag|återgår|vi ses|vi hörs|hörs|hör från mig
        OnReturn: när jag är tillbaka|vid min återkomst|när jag kommer tillbaka|efter min återkomst
        Away: inte på kontoret|ej på kontoret|semester|på semester|frånvarande|frånvaro|ledig|ledighet|bortrest|tjänsteresa|föräldraledig|föräldraledighet|sjuk|sjukskriven|inte anträffbar|ej anträffbar|stängt|stängd|borta|på resande fot|resa|på kurs|på konferens|ute|inte tillgänglig|ej tillgänglig|frånvaromeddelande|begränsad tillgång|vab|vabbar|sjukt barn|hemma med|på tjänsteresa|utomlands|utbildning|på utbildning|konferens|kurs|tjänstledig|på fjällen|håller stängt|inte på jobbet|inte i tjänst|inte på plats|ej i tjänst|ej på plats|kompledig|lediga|är lediga|semesterstängt|sommarstängt|pappaledig|mammaledig|julstängt|julstängd|påskstängt|jobbar inte|arbetar inte
        Answer: svarar|svara|besvarar|besvara|besvaras|läser|kontaktar|återkommer till dig|hör av mig|tittar på|kollar|ringer|återkopplar|besvaras då|läses|läser jag|behandlas|behandlar|hör av oss|svar|svarar jag|svarar vi
        Self: jag|vi
        Other: kollega|kollegor
        Not: inte|ej|ingen
        Stray: giltig|giltigt|sista dag|order|beställning|leverans|faktura|skickat|skickades|mottagen|ditt mail av|erbjudande|anmälan|evenemang|möte|öppettider|öppet
        Gone: inte längre|slutat
        Numbered: tel|telefon|mobil|fax|nr|nummer|ärende|ref|rum
        Clock: h
        AtClock: kl|klockan
        Ordinal: e|a
        BareDay: den
        """;

    public const string Norwegian = """
        Month: januar|jan; februar|feb; mars|mar; april|apr; mai; juni|jun; juli|jul; august|aug; september|sept|sep; oktober|okt; november|nov; desember|des
        Weekday: mandag; tirsdag; onsdag; torsdag; fredag; lørdag|laurdag; søndag
        ShortWeekday: man; tir|tirs; ons; tor|tors; fre; lør; søn
        Count 1: en|ett|én
        Count: en; to; tre; fire; fem; seks; sju|syv; åtte; ni; ti
        Unit 1: dag|dager
        Unit 7: uke|uker|uken|uka
        Unit 30: måned|måneder|måneden
        Offset 0: i dag|idag
        Offset 1: i morgen|imorgen
        Offset 2: i overmorgen|overmorgen
        Period 0: denne uken|denne uka
        Period 1: neste uke
        Period 10: denne måneden
        Period 11: neste måned
        Week: uke
        Early: begynnelsen av|starten av
        Middle: midten av|medio
        End: slutten av|utgangen av|ultimo
        On: den|på|i|kommende|førstkommende|neste|ca|først|av|det|igjen|dag
        In: om
        Until: til|inntil|frem til|fram til
        Through: til og med|t.o.m.|tom|t o m|frem til og med|fram til og med|t.o.m
        Inclusive: inklusive|inkl
        Before: før|innen
        From: fra|fra og med|f.o.m.|fom|siden|fra den
        After: etter
        Between: mellom
        And: og
        Back: tilbake|retur|igjen|er tilbake|kommer tilbake|tilbake på kontoret|på jobb igjen|på kontoret igjen|åpner igjen|tilgjengelig igjen|tilbake på|tilbake på jobb|tilbake i|er på plass|på plass|på plass igjen|er her igjen|å treffe|treffes igjen|kan treffes|åpner|starter igjen|jobber igjen|første arbeidsdag|møter igjen|er på jobb|er på kontoret|vi ses|vi sees|snakkes|høres|hører fra meg
        OnReturn: når jeg er tilbake|når jeg kommer tilbake|ved retur
        Away: ikke på kontoret|ferie|på ferie|fraværende|fravær|bortreist|forretningsreise|tjenestereise|permisjon|syk|sykmeldt|ikke til stede|ute av kontoret|stengt|ferielukket|fri|avspasering|avspaserer|kurs|ikke tilgjengelig|borte|reise|reiser|utilgjengelig|fraværsmelding|på tur|på fjellet|på hytta|hytta|hyttetur|på kurs|konferanse|på konferanse|i utlandet|utenlands|foreldrepermisjon|pappaperm|mammaperm|sykt barn|hjemme med|holder stengt|holder fri|ikke på jobb|ikke å treffe|ikke på plass|påskeferie|vinterferie|i møter|fridag|julestengt|påskestengt|sommerstengt|jobber ikke|har fri
        Answer: svarer|svare|besvarer|besvare|besvares|leser|kontakter|ser på|ringer|tar kontakt|kommer tilbake til deg|besvares da|leses|behandler|behandles|følger opp|svar|svarer jeg|svarer vi
        Self: jeg|vi
        Other: kollega|kollegaer|kolleger
        Not: ikke|ingen
        Stray: gyldig|frist|ordre|bestilling|levering|faktura|sendt|mottatt|din e-post av|tilbud|påmelding|arrangement|møte|åpningstider|åpent
        Gone: ikke lenger|sluttet
        Numbered: tlf|telefon|mobil|faks|nr|nummer|sak|ref|rom
        Clock: h
        AtClock: kl|klokka|klokken
        """;
}
