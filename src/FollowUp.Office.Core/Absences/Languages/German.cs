namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>German. "Bis 3. März" includes the day: back on the next working day.</summary>
internal static class German
{
    public const string Table = """
        Month: januar|jänner|jaenner|jan; februar|feber|feb; märz|maerz|mär|mrz; april|apr; mai; juni|jun; juli|jul; august|aug; september|sept|sep; oktober|okt; november|nov; dezember|dez
        Weekday: montag; dienstag; mittwoch; donnerstag; freitag; samstag|sonnabend; sonntag
        ShortWeekday: mo; di; mi; do; fr; sa; so
        Count 1: ein|eine|einem|einer
        Count: eins; zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; elf; zwölf; dreizehn; vierzehn; fünfzehn
        Unit 1: tag|tage|tagen
        Unit 7: woche|wochen
        Unit 30: monat|monate|monaten|monats
        Offset 0: heute
        Offset 1: morgen
        Offset 2: übermorgen|uebermorgen
        Period 0: diese woche|dieser woche
        Period 1: nächste woche|nächster woche|nächsten woche|naechste woche|naechster woche|kommende woche|kommender woche|kommenden woche
        Period 2: übernächste woche|übernächster woche
        Period 10: diesen monat|dieses monats|diesem monat
        Period 11: nächsten monat|nächsten monats|nächstem monat|kommenden monat
        Week: kw|kalenderwoche
        Early: anfang|beginn
        Middle: mitte
        End: ende
        On: am|an|der|den|dem|des|das|zum|im|kommenden|kommender|nächsten|nächster|naechsten|diesen|einschliesslich dem|voraussichtlich|vsl|vorauss|ca|etwa|spätestens|frühestens|wieder|erst|erst wieder|pünktlich|inklusive dem|samt
        In: in
        Through: bis|bis zum|bis einschließlich|bis einschl|bis inklusive|bis inkl|bis und mit|bis inkl dem|bis einschließlich dem|bis incl|bis zu
        Inclusive: einschließlich|einschliesslich|einschl|inklusive|inkl|incl
        Before: vor|vor dem
        From: ab|ab dem|von|vom|seit|seit dem|beginnend|beginnend mit
        Following: darauffolgenden|darauf folgenden|am darauffolgenden|am darauf folgenden
        After: nach|nach dem
        Between: zwischen
        And: und
        Back: wieder|zurück|zurueck|zurückkehren|zurückkehre|kehre|rückkehr|rueckkehr|wieder da|wieder im büro|wieder erreichbar|erreichen sie mich wieder|wieder zurück|zurück im büro|wiedererreichbar|wieder im einsatz|wieder im dienst|melde mich zurück|rückkehrdatum|erster arbeitstag|wieder im haus|wieder zu erreichen|wieder persönlich|wieder besetzt|wieder geöffnet|wieder für sie da|wieder für dich da|wieder am arbeitsplatz|arbeite wieder|arbeiten wieder|bin ich da|anwesend|bin ich zurück|zurückerwartet|wieder am platz|wieder verfügbar|wieder online|öffnen wieder|starte wieder|starten wieder|beginne wieder|nächster arbeitstag|meine rückkehr|bin ich erreichbar|wieder ansprechbar|wieder zu sprechen|wieder an bord|wieder zugange|da bin ich|da sind wir|weiter|wir sehen uns|erster tag in|erster tag im|erster tag zurück|erster tag nach|am tresen|wieder am tresen|hören wieder|hören sie von mir|hörst du von mir|bin ich wieder
        OnReturn: nach meiner rückkehr|nach meiner rueckkehr|bei meiner rückkehr|nach unserer rückkehr|nach rückkehr
        Away: abwesend|abwesenheit|abwesenheitsnotiz|abwesenheitsnachricht|nicht im büro|nicht im buero|nicht im haus|außer haus|ausser haus|ausserhaus|im urlaub|urlaub|jahresurlaub|betriebsurlaub|betriebsferien|in urlaub|urlaubsbedingt|ferien|auf reisen|dienstreise|auf dienstreise|geschäftsreise|unterwegs|verreist|nicht da|nicht erreichbar|nicht zu erreichen|unerreichbar|elternzeit|mutterschutz|krank|krankgeschrieben|erkrankt|geschlossen|nicht anwesend|verhindert|auf messe|fortbildung|auszeit|sabbatical|außerhalb|ausserhalb|nicht verfügbar|keinen zugriff|nicht besetzt|abwesend sein|ortsabwesend|nicht am arbeitsplatz|betriebsruhe|frei|berufsschule|nicht im dienst|dienstfrei|dienstfrei am|krankenstand|im krankenstand|krankheitsbedingt|reha|in kur|nicht am platz|im ausland|unbesetzt|nicht im office|homeoffice-frei|brückentag|kita|kind krank|auf seminar|seminar|auf schulung|schulung|auf montage|auf tagung|tagung|auf einer messe|hochzeitsreise|flitterwochen|stillzeit|bildungsurlaub|resturlaub|nur eingeschränkt|eingeschränkt erreichbar|keine e-mails|keine mails|kein internet|exkursion|auf exkursion|arbeite nicht|arbeite ich nicht|nie im haus|bin nicht|klausurtagung|auf klausur|im op
        Answer: antworten|antworte|beantworten|beantworte|beantwortet|melden|melde|bearbeiten|bearbeite|bearbeitet|lesen|gelesen|kümmern|kümmere|melde mich|zurückmelden|zurückrufen|zurückrufe|lese|lesen wir|schaue|schauen|sehe|sichte|gesichtet|erledige|erledigt|komme auf sie zu|kommen auf sie zu|rufe|rufen|rufe zurück|rufen zurück|gebe bescheid|antwort|beantworte ich|lese ich
        Self: ich|wir
        Other: kollege|kollegin|kollegen|vertretung|vertreter|vertreterin|herr|frau
        Not: nicht|kein|keine
        Stray: besuchen sie|besuchen sie uns|treffen sie uns|halle|gültig|gilt|gelten|frist|deadline|bestellung|bestellt|lieferung|geliefert|rechnung|angebot|ihre nachricht vom|ihre e-mail vom|ihre mail vom|ihr schreiben vom|nachricht vom|mail vom|gesendet|gesendet am|empfangen|eingegangen|erhalten am|geboren|termin|veranstaltung|anmeldung|anmeldeschluss|spätestens bis|rückmeldung|öffnungszeiten|geöffnet|erstellt|stand|ticket|gegründet|handelsregister|messe|ausstellung|kundenzentrum|umzug|zieht|ziehen|ziehen um|neue adresse|sprechzeiten|sprechstunde|bürozeiten|geschäftszeiten|schalterstunden|personalversammlung|tag der offenen tür|konzert|markt|fest|seit dem umzug|seminar am|anmeldungen|prüfungsanmeldungen|erste sitzung|vorlesung|einsendeschluss|bewerbungsschluss
        Gone: nicht mehr|ausgeschieden|verlassen|nicht länger|ruhestand|in rente
        Numbered: tel|telefon|telefonnummer|fax|mobil|handy|nr|nummer|durchwahl|dw|ticket|vorgang|aktenzeichen|az|raum|zimmer|version|kundennummer|plz|hrb|iban
        Clock: uhr|h
        AtClock: um|gegen
        """;

    /// <summary>What people write who say when to come back.</summary>
    public const string Answers = """
        Contact: rufen|rufe|ruf|anrufen|anrufe|anruf|zurückrufen|zurückrufe|rückruf|durchrufen|durchklingeln|klingeln|melden|melde|meld|telefonieren|telefonat|sprechen|spreche|reden|unterhalten|austauschen|schreiben|schreib|schreibe|kontaktieren|kontaktiere|kontakt|verbindung|fragen|frag|frage|nachfragen|anfragen|nachhaken|haken|nachfassen|erinnern|erinnerung|zukommen|auf mich zu|auf uns zu|auf sie zu|auf dich zu|treffen|termin vereinbaren|termin machen|einen termin|erreichen|erreichbar|versuchen|versuch|probieren|wiederkommen|wieder kommen|angehen|aufgreifen|wieder aufnehmen|nochmal|noch mal|noch einmal|nochmals|hören|höre|wiedervorlage|anklopfen|abstimmen|besprechen|anschreiben|mailen|wie wäre es|wie wär s|wie wäre|zögern sie nicht|gerne jederzeit
        Later: gern|gerne|später|besser|lieber|vielleicht|eher|passt|passen|passend|frühestens|erst|dann|danach|vertagen|verschieben|warten|zu früh|noch nicht|im moment nicht|gerade nicht|entscheiden|entscheidung|budget|budgets|zeit|luft|kapazität|kapazitäten|ruhiger|planen|planung|prüfen|anschauen|ansehen|überlegen|möglich|bereit|wissen wir mehr|idealerweise|sieht es besser aus|vorher|wird das nichts|wieder|thema|warum nicht|recht|hätte ich|verlegen|verschoben
        Away: ausgebucht|beschäftigt|verplant|ausgelastet|eingespannt|urlaub|im urlaub|unterwegs|verreist|dienstreise|auf dienstreise|geschäftsreise|elternzeit|abwesend|nicht da|geschlossen|dicht|zu|voll|stress|land unter|gesperrt|eingefroren|aufgebraucht|ausgeschöpft|belegt|weg|kein budget|kein geld|keine zeit|nicht im haus|nicht im büro|überlastet|vorbei
        Back: zurück|wieder da|wieder im büro|wieder im haus|wieder erreichbar
        Stray: gespräch am|das gespräch|rechnung|rechnungen|ihr angebot|ihre mail|ihre e-mail|ihre nachricht|ihr schreiben|ihr anruf|ihren anruf|bestellung|lieferung|geliefert|findet|stattfinden|statt|fest|sommerfest|workshop|seminar|webinar|konferenz|tagung|messe|frist|gültig|verlängert|unterschrieben|unterzeichnet|erhalten|geschickt|gesendet|getroffen|gewählt|zuständig|gestartet|gegründet|geboren|umzug|hochzeit|geburtstag|jubiläum|kündigung|gekündigt|abmelden|streichen|verteiler|veranstaltung|besprechung|ausstellung|stand|gebeten
        Thanks: danke für|vielen dank für|herzlichen dank für|besten dank für|dank für
        Past: letzten|letzte|letzter|letztem|letztes|vergangenen|vergangene|vergangener|vorigen|vorige|seit|seit dem|damals
        Feast 1: ostern|osterferien|den osterferien|osterfeiertagen|den osterfeiertagen|osterwochenende|osterpause
        Feast 2: pfingsten|pfingstferien|pfingstwochenende
        Feast 3: karneval|fasching|fastnacht|rosenmontag
        Feast 4: weihnachten|heiligabend|weihnachtstagen
        Feast 5: neujahr|silvester|jahreswechsel|dem jahreswechsel|zum jahreswechsel|den jahreswechsel
        Feast 6: himmelfahrt|christi himmelfahrt
        Feast 7: weihnachtsferien|den weihnachtsferien|weihnachtsfeiertagen|weihnachtspause|der weihnachtspause|weihnachtsurlaub
        Feast 9: sommerferien|den sommerferien|sommerpause|der sommerpause|sommerurlaub|urlaubszeit|der urlaubszeit|große ferien|großen ferien
        Feast 11: dreikönig|heilige drei könige|drei könige
        Feast 16: karfreitag
        Feast 18: fronleichnam
        Feast 21: ostermontag
        Feast 22: pfingstmontag
        Feast 24: feiertagen|feiertage|den feiertagen|die feiertage
        Feast 23: ferien|den ferien|die ferien
        Season: frühling|frühjahr|frühlings; sommer|sommers; herbst|herbstes; winter|winters
        Nth: ersten|erste|erster|erstes; zweiten|zweite|zweiter|zweites; dritten|dritte|dritter|drittes; vierten|vierte|vierter|viertes; fünften|fünfte
        Nth 9: letzten|letzte|letzter|letztes
        Half: hälfte|halbjahr
        Quarter: q
        Unit 7: woche|wochen|aprilwoche|maiwoche|märzwoche|juniwoche|juliwoche|augustwoche|septemberwoche|oktoberwoche|novemberwoche|dezemberwoche|januarwoche|februarwoche
        Half: januarhälfte|februarhälfte|märzhälfte|aprilhälfte|maihälfte|junihälfte|julihälfte|augusthälfte|septemberhälfte|oktoberhälfte|novemberhälfte|dezemberhälfte
        Month: januarwoche|januarhälfte; februarwoche|februarhälfte; märzwoche|märzhälfte; aprilwoche|aprilhälfte; maiwoche|maihälfte; juniwoche|junihälfte; juliwoche|julihälfte; augustwoche|augusthälfte; septemberwoche|septemberhälfte; oktoberwoche|oktoberhälfte; novemberwoche|novemberhälfte; dezemberwoche|dezemberhälfte
        Unit 90: quartal|quartals|quartale|quartalen
        Unit 365: jahr|jahre|jahren|jahres
        Unit 14: vierzehn tagen|vierzehn tage
        Unit 182: halbes jahr|halben jahr|halben jahres|halbjahr
        Unit 30: monat|monate|monaten|monats
        Count 2: paar|ein paar|zwei bis drei
        Count 3: einige|einigen|ein paar|paar|mehrere|mehreren
        Count 1: einem|einer|einen
        Early: jahresanfang|jahresbeginn|monatsanfang|quartalsanfang|quartalsbeginn|anfang|beginn|zu beginn|früh
        Middle: jahresmitte|monatsmitte|mitte
        End: jahresende|monatsende|quartalsende|ende|gegen ende
        Unit 365: jahresmitte|jahresende
        Unit 30: monatsmitte|monatsende|monatsanfang
        Unit 90: quartalsende
        Feast 5: jahresanfang|jahresbeginn
        Period 1: nächste woche|nächster woche|kommende woche|kommender woche
        Period 2: die woche darauf|woche darauf|die woche danach|woche danach
        Period 20: dieses jahr|dieses jahres|diesem jahr|dies jahr|heuer|das laufende jahr|laufenden jahr|des jahres
        Period 21: nächstes jahr|nächsten jahres|nächsten jahr|nächstem jahr|neues jahr|neuen jahr|neuen jahres|das neue jahr|kommendes jahr|kommenden jahr|kommenden jahres|folgejahr
        Period 22: übernächstes jahr|übernächsten jahr
        Period 30: dieses quartal|diesem quartal|dieses quartals|laufenden quartal|laufende quartal|aktuellen quartal
        Period 31: nächstes quartal|nächsten quartal|nächsten quartals|kommenden quartal|kommendes quartal|folgequartal
        Period 11: nächsten monat|nächster monat|kommenden monat|nächsten monats
        On: am|an|auf|für|gegen|so|gern|gerne|wieder|noch|mal|schon|rund um|um
        In: in|in den nächsten|innerhalb von|innerhalb der nächsten|binnen|geben sie mir|geben sie uns|gib mir|gib uns|gebt uns|noch|weitere|in etwa|in ca|in rund|in gut|heute in|lassen sie mir
        Before: vor|vor dem|vor den|vor der|noch vor|noch vor den
        After: nach|nach dem|nach den|nach der|erst nach|ab nach|ist nach
        Not: nicht|kein|keine|keinen|nichts|nie|nicht mehr
        Self: guten morgen|schönen guten morgen|morgen herr|morgen frau|morgen zusammen|frohe weihnachten|schöne weihnachten|besinnliche weihnachten|fröhliche weihnachten|frohe ostern|schöne ostern|schöne feiertage|frohe feiertage|erholsame feiertage|schöne ferien|frohe pfingsten|schöne pfingsten|guten rutsch|gutes neues jahr|frohes neues jahr|gesundes neues jahr|gutes neues|rutsch ins neue jahr|start ins neue jahr|mein|meinem|meinen|meine|meiner|unser|unserem|unseren|unserer
        """;
}
