namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Polish, Czech and Slovak. "Do 3." includes the day: back on the next working day.</summary>
internal static class WestSlavic
{
    public const string Polish = """
        Month: stycznia|styczeń|styczniu|sty; lutego|luty|lutym|lut; marca|marzec|marcu|mar; kwietnia|kwiecień|kwietniu|kwi; maja|maj|maju; czerwca|czerwiec|czerwcu|cze; lipca|lipiec|lipcu|lip; sierpnia|sierpień|sierpniu|sie; września|wrzesień|wrześniu|wrz; października|październik|październiku|paź; listopada|listopad|listopadzie|lis; grudnia|grudzień|grudniu|gru
        Weekday: poniedziałek|poniedziałku; wtorek|wtorku; środa|środę|środy; czwartek|czwartku; piątek|piątku; sobota|sobotę|soboty; niedziela|niedzielę|niedzieli
        ShortWeekday: pon|pn; wt; śr; czw|cz; pt; sob; niedz|nd
        Count 1: jeden|jedną
        Count: jeden; dwa|dwie; trzy; cztery; pięć; sześć; siedem; osiem; dziewięć; dziesięć
        Unit 1: dzień|dni
        Unit 7: tydzień|tygodnie|tygodni|tygodnia
        Unit 30: miesiąc|miesiące|miesięcy|miesiąca
        Offset 0: dziś|dzisiaj
        Offset 1: jutro
        Offset 2: pojutrze
        Period 0: ten tydzień|tego tygodnia|w tym tygodniu
        Period 1: przyszłym tygodniu|przyszły tydzień|przyszłego tygodnia|następnym tygodniu|następnego tygodnia
        Period 10: tego miesiąca|tym miesiącu
        Period 11: przyszłym miesiącu|przyszłego miesiąca
        Early: początek|początku|na początku
        Middle: połowa|połowie|połowy
        End: koniec|końca|końcu|pod koniec|z końcem
        On: w|we|dnia|dniu|w dniu|na|najbliższy|około|r|roku|ponownie|przyszły|dopiero
        In: za
        Through: do|do dnia|aż do|po dzień
        Inclusive: włącznie|łącznie
        Before: przed
        From: od|od dnia|począwszy od|z dniem
        After: po
        Between: między|pomiędzy
        And: a|i
        Back: wracam|wrócę|powrót|powrotu|powracam|wracamy|wrócimy|z powrotem|ponownie|będę dostępny od|będę dostępna od|ponownie dostępny|ponownie dostępna|z powrotem w biurze|dostępny ponownie|dostępna ponownie|data powrotu|znów|wracając|będę|będę z powrotem|będę w biurze|będę w pracy|będziemy|będziemy z powrotem|będę dostępny|będę dostępna|jestem z powrotem|jestem ponownie|będę ponownie|ponownie w biurze|ponownie w pracy|ponownie czynne|wraca|wróci|powróci|powrócę|otwieramy|otwieramy ponownie|wznawiamy|wznowimy|wznowienie|pierwszy dzień roboczy|w pracy od|czynne od|dostępni od|zapraszamy|zapraszamy ponownie|do zobaczenia|widzimy się
        OnReturn: po powrocie|po moim powrocie|po swoim powrocie
        Away: nieobecny|nieobecna|nieobecność|nieobecności|poza biurem|na urlopie|urlop|urlopu|urlopie|wyjazd|wyjeździe|w delegacji|delegacji|delegacja|nie będę|nie ma mnie|niedostępny|niedostępna|zwolnieniu|zamknięte|nieczynne|nieczynny|przebywam|poza pracą|chorobowym|macierzyńskim|będę nieobecny|będę nieobecna|będę na urlopie|będę niedostępny|będę niedostępna|będę poza biurem|będziemy nieczynni|chora|chory|chorobie|choroby|l4|na zwolnieniu|zwolnienie|szkoleniu|na szkoleniu|szkolenie|konferencji|na konferencji|za granicą|wyjechałem|wyjechałam|wyjechał|ferie|na feriach|opieka nad dzieckiem|opiece|wychowawczym|macierzyński|ojcowskim|nieczynna|biuro nieczynne|nie pracuję|nie pracujemy|przerwa|przerwa świąteczna|w podróży|podróży służbowej|podróż służbowa|wolne|nie pracuję w
        Answer: odpowiem|odpowiemy|odpiszę|odpowiadać|skontaktuję|odpowiedzi|odpisuję|odpiszemy|przeczytam|przeczytamy|oddzwonię|zajmę się|zajmiemy się|zapoznam|skontaktujemy|odezwę|odpowiadam|rozpatrzę
        Self: ja|jestem|będę|jesteśmy|będziemy|mnie
        Other: kolega|koleżanka|pan|pani
        Not: nie
        Stray: ważne|ważna|ważny|termin|zamówienie|faktura|dostawa|wysłano|otrzymano|oferta|wiadomość z dnia|zapisy|wydarzenie|spotkanie|godziny otwarcia|czynne|targi|targach|wystawa|konferencja odbędzie|przeprowadzka|nowy adres|koncert|stoisko
        Gone: już nie|nie pracuje|nie pracuję
        Numbered: tel|telefon|kom|fax|nr|numer|pokój|sprawa|ref|zamówienie|nip
        Clock: h
        AtClock: godz|o godz|godzinie|o
        Ordinal: go
        YearMark: r|roku
        """;

    public const string Czech = """
        Month: ledna|leden|lednu; února|únor|únoru; března|březen|březnu; dubna|duben|dubnu; května|květen|květnu; června|červen|červnu; července|červenec|červenci; srpna|srpen|srpnu; září; října|říjen|říjnu; listopadu|listopad; prosince|prosinec|prosinci
        Weekday: pondělí|pondělka|pondělku; úterý|úterka|úterku; středa|středu|středy; čtvrtek|čtvrtka|čtvrtku; pátek|pátku; sobota|sobotu|soboty; neděle|neděli
        ShortWeekday: po; út; st; čt; pá; so; ne
        Count 1: jeden
        Count: jeden; dva|dvě; tři; čtyři; pět; šest; sedm; osm; devět; deset
        Unit 1: den|dny|dní
        Unit 7: týden|týdny|týdnů|týdne
        Unit 30: měsíc|měsíce|měsíců
        Offset 0: dnes
        Offset 1: zítra
        Offset 2: pozítří
        Period 0: tento týden|tohoto týdne
        Period 1: příští týden|příštího týdne|příštím týdnu
        Period 10: tento měsíc|tohoto měsíce
        Period 11: příští měsíc|příštího měsíce
        Early: začátkem|začátku|počátkem|začátek
        Middle: polovina|poloviny|polovině|v polovině
        End: konec|konce|koncem|na konci
        On: v|ve|dne|na|nejbližší|cca|asi|příští|opět|až
        In: za
        Through: do|až do|do dne
        Inclusive: včetně
        Before: před
        From: od|ode|ode dne|počínaje
        After: po
        Between: mezi
        And: a
        Back: zpět|vrátím|vracím|návrat|vrátíme|vracíme|budu zpět|zpátky|opět|znovu|opět k dispozici|znovu k dispozici|opět v kanceláři|opět v práci|k dispozici od|nástup|budu|budu opět|budu k dispozici|budu v kanceláři|budu v práci|budeme|budeme opět|budeme zpět|jsem zpět|nastupuji|nastoupím|otevíráme|otevřeme|otevřeno|opět otevřeno|znovu otevřeno|první pracovní den|k zastižení|k zastižení od|opět na příjmu|zpátky v práci|zpět v práci|zpět v kanceláři|vrátí|vrací|vrátit|pracuji opět|uvidíme se|nashledanou|vidíme se
        OnReturn: po svém návratu|po návratu|po mém návratu
        Away: mimo kancelář|nepřítomen|nepřítomna|nepřítomný|nepřítomnost|nepřítomnosti|dovolená|dovolené|dovolenou|nejsem|nebudu|služební cestě|služební cesta|nedostupný|nedostupná|zavřeno|nemoc|nemocenské|mateřské|nezastižitelný|mimo|čerpám|budu mimo|budu nepřítomen|budu nepřítomna|budu čerpat|budu na|nemocný|nemocná|nemocen|nemocna|pracovní neschopnost|neschopnosti|ošetřování|rodičovské|rodičovská|školení|na školení|konferenci|na konferenci|v zahraničí|zahraničí|služební cestu|volno|mám volno|nepracuji|nepracujeme|celozávodní dovolená|na cestách|nepřítomni|není|na dovolené
        Answer: odpovím|odpovíme|odepíšu|ozvu|odpovědět|odpovídat|přečtu|přečteme|odepíši|odepíšeme|zavolám|vyřídím|vyřídíme|ozveme|odpovídám|podívám
        Self: jsem|budu|jsme|budeme
        Other: kolega|kolegyně|kolegu|pan|paní
        Not: ne
        Stray: platné|platná|platí|termín|objednávka|faktura|dodání|odesláno|přijato|nabídka|vaše zpráva ze dne|přihlášky|akce|schůzka|otevírací doba|otevřeno|veletrh|veletrhu|výstava|výstavě|pavilonu|pavilon|stěhování|stěhujeme|nová adresa|koncert|přednáška|stánek
        Gone: už nepracuji|již nepracuji|již nepracuje|nadále
        Numbered: tel|telefon|mobil|fax|č|číslo|čj|ref|ičo
        Clock: h|hod|hodin
        """;

    public const string Slovak = """
        Month: januára|január|januári; februára|február|februári; marca|marec|marci; apríla|apríl|apríli; mája|máj|máji; júna|jún|júni; júla|júl|júli; augusta|august|auguste; septembra|september|septembri; októbra|október|októbri; novembra|november|novembri; decembra|december|decembri
        Weekday: pondelok|pondelka|pondelku; utorok|utorka|utorku; streda|stredu|stredy; štvrtok|štvrtka|štvrtku; piatok|piatka|piatku; sobota|sobotu|soboty; nedeľa|nedeľu|nedele
        ShortWeekday: po; ut; st; št; pi; so; ne
        Count 1: jeden
        Count: jeden; dva|dve; tri; štyri; päť; šesť; sedem; osem; deväť; desať
        Unit 1: deň|dni|dní
        Unit 7: týždeň|týždne|týždňov|týždňa
        Unit 30: mesiac|mesiace|mesiacov|mesiaca
        Offset 0: dnes
        Offset 1: zajtra
        Offset 2: pozajtra
        Period 0: tento týždeň|tohto týždňa
        Period 1: budúci týždeň|budúceho týždňa|budúcom týždni
        Period 10: tento mesiac|tohto mesiaca
        Period 11: budúci mesiac|budúceho mesiaca
        Early: začiatkom|začiatku|začiatok
        Middle: polovica|polovice|polovici
        End: koniec|konca|koncom|na konci
        On: v|vo|dňa|na|najbližší|cca|asi|budúci|opäť|až
        In: o|za
        Through: do|až do|do dňa
        Inclusive: vrátane
        Before: pred
        From: od|odo|odo dňa|počnúc
        After: po
        Between: medzi
        And: a
        Back: späť|vrátim|vraciam|návrat|vrátime|vraciame|budem späť|naspäť|opäť|znovu|znova|opäť k dispozícii|opäť v kancelárii|opäť v práci|k dispozícii od|nástup|budem|budem opäť|budem k dispozícii|budem v kancelárii|budem v práci|budeme|budeme opäť|budeme späť|som späť|nastupujem|nastúpim|otvárame|otvoríme|otvorené|opäť otvorené|prvý pracovný deň|k dispozícii opäť|späť v práci|späť v kancelárii|vráti|vracia|zastihnete ma|zastihnuteľný|zastihnuteľná|uvidíme sa|vidíme sa|dovidenia
        OnReturn: po svojom návrate|po návrate|po mojom návrate
        Away: mimo kancelárie|neprítomný|neprítomná|neprítomnosť|neprítomnosti|dovolenka|dovolenke|dovolenku|nie som|nebudem|služobnej ceste|služobná cesta|nedostupný|nedostupná|zatvorené|pn|materskej|mimo|čerpám|budem mimo|budem neprítomný|budem neprítomná|budem čerpať|budem na|chorý|chorá|práceneschopný|práceneschopná|rodičovskej|školení|na školení|konferencii|na konferencii|v zahraničí|voľno|mám voľno|nepracujem|nepracujeme|na túre|na cestách|neprítomní|ošetrovné|na dovolenke|prázdniny|neodpovedám|neodpovedáme
        Answer: odpoviem|odpovieme|odpíšem|ozvem|odpovedať|prečítam|prečítame|odpíšeme|zavolám|vybavím|vybavíme|ozveme|odpovedám|pozriem
        Self: som|budem|sme|budeme
        Other: kolega|kolegyňa|kolegu|pán|pani
        Not: nie
        Stray: platné|platná|platí|termín|objednávka|faktúra|dodanie|odoslané|prijaté|ponuka|prihlášky|podujatie|stretnutie|otváracie hodiny|otvorené|veľtrh|veľtrhu|výstava|výstave|sťahovanie|sťahujeme|nová adresa|koncert|prednáška|stánok
        Gone: už nepracujem|už nepracuje|naďalej
        Numbered: tel|telefón|mobil|fax|č|číslo|ref|ičo
        Clock: h|hod|hodín
        """;
}
