namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Lithuanian and Latvian: "iki kovo 3 d." and "līdz 3. martam" include the day.</summary>
internal static class Baltic
{
    // "D." stands with its dot too, since it does so in Danish: the longest phrase of any language is taken.
    public const string Lithuanian = """
        Month: sausio|sausis|sausį|sausiui; vasario|vasaris|vasarį|vasariui; kovo|kovas|kovą|kovui; balandžio|balandis|balandį|balandžiui; gegužės|gegužė|gegužę|gegužei; birželio|birželis|birželį|birželiui; liepos|liepa|liepą|liepai; rugpjūčio|rugpjūtis|rugpjūtį|rugpjūčiui; rugsėjo|rugsėjis|rugsėjį|rugsėjui; spalio|spalis|spalį|spaliui; lapkričio|lapkritis|lapkritį|lapkričiui; gruodžio|gruodis|gruodį|gruodžiui
        Weekday: pirmadienis|pirmadienį|pirmadienio|pirmadieniui; antradienis|antradienį|antradienio|antradieniui; trečiadienis|trečiadienį|trečiadienio|trečiadieniui; ketvirtadienis|ketvirtadienį|ketvirtadienio|ketvirtadieniui; penktadienis|penktadienį|penktadienio|penktadieniui; šeštadienis|šeštadienį|šeštadienio; sekmadienis|sekmadienį|sekmadienio
        ShortWeekday: pirm; antr; treč; ketv; penkt; šešt; sekm
        Count 1: vieną|vieno|vienos
        Count 2: du|dvi|dviejų
        Count 3: tris|trijų
        Count 4: keturis|keturias|keturių
        Count 5: penkis|penkias|penkių
        Count 6: šešis|šešias|šešių
        Count 7: septynis|septynias|septynių
        Count 8: aštuonis|aštuonias|aštuonių
        Count 9: devynis|devynias|devynių
        Count 10: dešimt|dešimties
        Unit 1: dienų|dienas|darbo dienų|darbo dienas
        Unit 7: savaitę|savaitės|savaičių|savaites|savaitė
        Unit 30: mėnesį|mėnesio|mėnesių|mėnesius
        Offset 0: šiandien
        Offset 1: rytoj|rytojaus
        Offset 2: poryt
        Offset 7: po savaitės|už savaitės
        Offset 30: po mėnesio|už mėnesio
        Period 0: šią savaitę|šios savaitės
        Period 1: kitą savaitę|kitos savaitės|ateinančią savaitę|ateinančios savaitės|sekančią savaitę|sekančios savaitės
        Period 10: šį mėnesį|šio mėnesio
        Period 11: kitą mėnesį|kito mėnesio|ateinantį mėnesį|ateinančio mėnesio
        Week: savaitė|savaitę
        Early 1: pradžia|pradžią|pradžioje|pradžios
        Middle 1: vidurys|vidurį|viduryje|vidurio
        End 1: pabaiga|pabaigą|pabaigoje|pabaigos
        On: d|d.|m|mėn|mėnesio|ateinantį|ateinančio|kitą|artimiausią|apie|maždaug|vėl|tik|jau|dienomis|dieną|laikotarpiu
        In: po|už|per
        Through: iki|ligi|iki pat|iki dienos pabaigos
        Inclusive: imtinai|įskaitytinai|įskaitant
        Before: prieš
        From: nuo|pradedant|pradedant nuo|nuo pat
        After: po|praėjus
        Between: tarp
        And: ir|bei
        To: iki|ligi
        Back: grįšiu|grįžtu|grįžimas|grįžimo|grįšime|grįžtame|grįš|grįžti|sugrįšiu|sugrįžtu|sugrįšime|sugrįžimas|grįžimo data|grįžimo diena|vėl|vėl būsiu|vėl dirbsiu|vėl dirbsime|vėl dirbame|vėl biure|vėl darbe|būsiu biure|būsiu darbe|būsiu vietoje|būsiu pasiekiamas|būsiu pasiekiama|būsime pasiekiami|dirbsiu nuo|dirbsime nuo|dirbame nuo|pradėsiu dirbti|pradėsime dirbti|darbą pradėsiu|darbą tęsime|tęsime darbą|atnaujinsime darbą|atsidarysime|vėl atsidarysime|vėl laukiame|lauksime jūsų|atgal
        OnReturn: grįžęs|grįžusi|grįžę|grįžus|sugrįžęs|sugrįžusi|kai grįšiu|kai tik grįšiu|kai grįšime|po grįžimo|kai sugrįšiu|po atostogų
        Away: atostogauju|atostogausiu|atostogaujame|atostogausime|atostogauja|atostogose|atostogos|atostogų|kasmetinėse atostogose|motinystės atostogose|vaiko priežiūros atostogose|nesu biure|nesu darbe|nesu|nebūsiu|nebūsiu biure|nebūsiu darbe|manęs nebus|manęs nėra|ne biure|nedirbu|nedirbsiu|nedirbame|nedirbsime|nedirba|nedirbs|nesame|nebūsime|išvykęs|išvykusi|išvykau|išvykstu|komandiruotėje|komandiruotė|komandiruotės|nebuvimas|nebuvimo|sergu|nedarbingumo|nedarbinga|nepasiekiamas|nepasiekiama|nepasiekiami|uždaryta|uždarytas|uždarytos|neveikia|neveiks|neturiu prieigos|neturėsiu prieigos|ribota prieiga|kelionėje|mokymuose|stažuotėje|poilsio diena|laisva diena|laisvadienis
        Answer: atsakysiu|atsakysime|atsakyti|atrašysiu|susisieksiu|susisieksime|perskaitysiu|perskambinsiu|peržiūrėsiu
        Self: aš|esu|būsiu|mes|esame|būsime|manęs|mano|mūsų
        Other: kolega|kolegė|kolegai|kolegei|kolegos|kolegą|kolegę|ponas|ponia|jis|ji
        Not: ne|nėra
        Stray: galioja|galiojimo|terminas|užsakymas|užsakymo|užsakymą|sąskaita|sąskaitą|pristatymas|pristatysime|išsiųsta|išsiųstas|gauta|gautas|gavome|gavau|pasiūlymas|pasiūlymą|renginys|susitikimas|susitikimą|posėdis|registracija|registruotis|konferencija vyks|vyks|įvyks|darbo laikas|seminaras|atnaujinta|gimęs|gimusi|apmokėti|mokėjimas|akcija|prenumerata|įkurta
        Gone: nebedirbu|nebedirba|nebedirbs|nebedirbsiu|daugiau nedirbu|paskutinė darbo diena|išėjau iš darbo
        Numbered: tel|telefonas|telefonu|mob|mobilus|faks|faksas|nr|numeris|numeriu|kab|kabinetas|aukštas|versija|kodas|nuoroda|užklausa|patalpa
        Clock: val|h|valandą|valandos|valandų
        Ordinal: iosios|iąją|oji|osios|ąją|ios|osioms|iai|iam|ąjį
        DayMark: d.|d|dieną|dienos|dienai
        YearMark: m|metų
        """;

    public const string Latvian = """
        Month: janvāris|janvāra|janvārī|janvārim|janvāri|janv; februāris|februāra|februārī|februārim|februāri|febr; marts|marta|martā|martam|martu; aprīlis|aprīļa|aprīlī|aprīlim|aprīli|apr; maijs|maija|maijā|maijam|maiju; jūnijs|jūnija|jūnijā|jūnijam|jūniju|jūn; jūlijs|jūlija|jūlijā|jūlijam|jūliju|jūl; augusts|augusta|augustā|augustam|augustu|aug; septembris|septembra|septembrī|septembrim|septembri|sept; oktobris|oktobra|oktobrī|oktobrim|oktobri|okt; novembris|novembra|novembrī|novembrim|novembri|nov; decembris|decembra|decembrī|decembrim|decembri|dec
        Weekday: pirmdiena|pirmdien|pirmdienas|pirmdienai|pirmdienu|pirmdienā; otrdiena|otrdien|otrdienas|otrdienai|otrdienu|otrdienā; trešdiena|trešdien|trešdienas|trešdienai|trešdienu|trešdienā; ceturtdiena|ceturtdien|ceturtdienas|ceturtdienai|ceturtdienu|ceturtdienā; piektdiena|piektdien|piektdienas|piektdienai|piektdienu|piektdienā; sestdiena|sestdien|sestdienas|sestdienai|sestdienu; svētdiena|svētdien|svētdienas|svētdienai|svētdienu
        Count 1: vienas|viena|vienu
        Count 2: divām|divas|diviem|divi|divu
        Count 3: trīs|trim|trijām|triju
        Count 4: četrām|četras|četriem|četru
        Count 5: piecām|piecas|pieciem|piecu
        Count 6: sešām|sešas|sešiem|sešu
        Count 7: septiņām|septiņas|septiņiem|septiņu
        Count 8: astoņām|astoņas|astoņiem|astoņu
        Count 9: deviņām|deviņas|deviņiem
        Count 10: desmit
        Unit 1: diena|dienas|dienām|dienu|darba dienām|darba dienu
        Unit 7: nedēļa|nedēļas|nedēļām|nedēļu
        Unit 30: mēneša|mēnešiem|mēnešu|mēnesi
        Offset 0: šodien
        Offset 1: rīt|rītdien|rītdienai|rītdienas
        Offset 2: parīt
        Offset 7: pēc nedēļas
        Offset 30: pēc mēneša
        Period 0: šonedēļ|šajā nedēļā|šīs nedēļas|šo nedēļu
        Period 1: nākamnedēļ|nākamajā nedēļā|nākamo nedēļu|nākamās nedēļas|nākamajai nedēļai|nākošnedēļ|nākošajā nedēļā|nākošās nedēļas
        Period 10: šomēnes|šajā mēnesī|šī mēneša
        Period 11: nākammēnes|nākamajā mēnesī|nākamā mēneša|nākošajā mēnesī
        Early 1: sākums|sākumā|sākumam|sākuma|sākumu
        Middle 1: vidus|vidū|vidum|vidu
        End 1: beigas|beigās|beigām|beigu
        On: datumam|datumā|nākamajā|nākamo|nākamās|nākošo|ap|aptuveni|atkal|tikai|jau|no jauna|šā gada|šī gada|š.g|gada|mēneša|laikā|periodā
        In: pēc
        Through: līdz|līdz pat
        Inclusive: ieskaitot|iekļaujot|to ieskaitot
        Before: pirms
        From: no|sākot no|sākot ar|kopš|ar
        After: pēc
        Between: starp
        And: un
        To: līdz
        Back: atgriezīšos|atgriežos|atgriešos|atgriešanās|atgriezīsimies|atgriežamies|atgriezīsies|būšu atpakaļ|atpakaļ|esmu atpakaļ|atkal|atkal birojā|atkal darbā|atpakaļ birojā|atpakaļ darbā|būšu birojā|būšu darbā|būšu pieejams|būšu pieejama|būšu sasniedzams|būšu sasniedzama|būsim pieejami|atsākšu|atsāksim|atsākam|atsākšu darbu|atsāksim darbu|darbu atsākšu|atgriešanās datums|strādāšu no|strādāsim no|atkal strādāsim|atkal strādājam|atvērsim|atkal atvērts|atsāks darbu|būšu uz vietas
        OnReturn: pēc atgriešanās|pēc manas atgriešanās|kad atgriezīšos|kad atgriežos|tiklīdz atgriezīšos|līdz atgriezīšos|atgriežoties|atgriezies|atgriezusies|pēc atvaļinājuma
        Away: prombūtnē|prombūtne|prombūtnes|atvaļinājumā|atvaļinājums|atvaļinājuma|atvaļinājumu|bērna kopšanas atvaļinājumā|ārpus biroja|neesmu birojā|neesmu darbā|nebūšu birojā|nebūšu darbā|nebūšu|neesmu|neesam|nebūsim|nestrādāju|nestrādāšu|nestrādājam|nestrādāsim|nestrādā|nestrādās|komandējumā|komandējums|komandējuma|slimoju|slimības|slimības lapas|nepieejams|nepieejama|neesmu pieejams|neesmu pieejama|nebūšu pieejams|nebūšu pieejama|nebūšu sasniedzams|nebūšu sasniedzama|slēgts|slēgta|slēgti|būs slēgts|būs slēgta|esmu prom|būšu prom|prom|brīvdiena|apmācībās|ceļojumā|ierobežota piekļuve|nav piekļuves
        Answer: atbildēšu|atbildēsim|atbildēt|atrakstīšu|sazināšos|sazināsimies|izlasīšu|atzvanīšu|izskatīšu
        Self: es|esmu|būšu|mēs|esam|būsim|man|mans|mana|mūsu
        Other: kolēģis|kolēģe|kolēģim|kolēģei|kolēģi|kolēģiem|kundze|kungs|viņš|viņa
        Not: ne|nav|nē
        Stray: derīgs|derīga|spēkā|termiņš|pasūtījums|pasūtījuma|pasūtījumu|rēķins|rēķinu|piegāde|piegādāsim|nosūtīts|nosūtīta|saņemts|saņemta|saņēmām|saņēmu|esam saņēmuši|piedāvājums|pasākums|pasākumu|sanāksme|tikšanās|reģistrācija|pieteikšanās|pieteikties|notiks|darba laiks|seminārs|atjaunots|dzimis|dzimusi|apmaksa|apmaksas|akcija|vebinārs|dibināts
        Gone: vairs nestrādāju|vairs nestrādā|vairs nestrādāšu|pēdējā darba diena|esmu aizgājis|esmu aizgājusi
        Numbered: tālr|tālrunis|tālruni|tel|mob|fakss|nr|numurs|numuru|kab|kabinets|istaba|stāvs|versija|pieteikums|telpa|kods|dzīvoklis|iela
        Clock: h|stundas|stundām|no rīta
        AtClock: plkst|pulksten
        Ordinal: ais|ajā|ā|o|am
        YearMark: gada|gads|gadam|g
        """;
}
