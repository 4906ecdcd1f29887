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
}
