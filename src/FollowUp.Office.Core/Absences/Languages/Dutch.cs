namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Dutch. "Tot 3 maart" names the day of return; "tot en met" and "t/m" include the day.</summary>
internal static class Dutch
{
    public const string Table = """
        Month: januari|jan; februari|feb; maart|mrt; april|apr; mei; juni|jun; juli|jul; augustus|aug; september|sept|sep; oktober|okt; november|nov; december|dec
        Weekday: maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag
        ShortWeekday: ma; di; wo; do; vr; za; zo
        Count 1: een|één
        Count: één; twee; drie; vier; vijf; zes; zeven; acht; negen; tien; elf; twaalf; dertien; veertien; vijftien
        Unit 1: dag|dagen
        Unit 7: week|weken
        Unit 30: maand|maanden
        Offset 0: vandaag
        Offset 1: morgen
        Offset 2: overmorgen
        Period 0: deze week
        Period 1: volgende week|komende week|aankomende week
        Period 10: deze maand
        Period 11: volgende maand|komende maand
        Week: week|wk
        Early: begin|begin van|het begin van
        Middle: half|medio|midden
        End: eind|einde|eind van|einde van|het einde van|het eind van
        On: op|de|het|den|van|aanstaande|komende|volgende|in|a.s.|as|ongeveer|circa|uiterlijk|pas|weer|deze|dag|naar verwachting
        In: over
        Until: tot|tot de|tot aan|tot aanstaande
        Through: tot en met|t/m|t.e.m.|tem|t.m.|tm|tot en met de
        Inclusive: inclusief|inbegrepen|incl
        Before: voor|vóór
        From: van|vanaf|vanaf de|sinds|met ingang van|per
        Following: daaropvolgende|de daaropvolgende
        After: na|na de
        Between: tussen|tussen de
        And: en
        Back: terug|weer|weer terug|terugkeer|terugkomst|weer aanwezig|weer bereikbaar|weer op kantoor|hervat|terugkeren|keer terug|kom terug|weer beschikbaar|opnieuw bereikbaar|opnieuw aanwezig|weer geopend|weer open|datum van terugkeer|weer aan het werk|terug op kantoor|weer in|weer op|weer op het werk|weer voor u klaar|weer voor je klaar|weer ter plaatse|weer te bereiken|weer online|weer mailen|er weer|ben ik er|zijn wij er|zijn we er|hervatten|heropenen|heropent|gaan weer open|open op|eerste werkdag|werk ik weer|werken we weer|werken wij weer|tref je me weer|treft u mij weer|weer thuis|weer beschikbaar vanaf|weer aan de slag|retour|terugverwacht|terug te verwachten|aanwezig vanaf|bereikbaar vanaf|tot ziens op|zie je|zien we elkaar|hoor je van me|hoort u van mij|hoort u van ons
        OnReturn: bij terugkomst|na terugkomst|bij mijn terugkomst|na mijn terugkomst|bij terugkeer|na mijn terugkeer|als ik terug ben|zodra ik terug ben|wanneer ik terug ben|mijn terugkomst|mijn terugkeer
        Away: afwezig|afwezigheid|niet aanwezig|niet op kantoor|vakantie|met vakantie|op vakantie|verlof|met verlof|vrij|niet bereikbaar|op reis|zakenreis|buiten kantoor|gesloten|ziek|zwangerschapsverlof|ouderschapsverlof|onbereikbaar|niet beschikbaar|weg|er niet|out of office|beperkt bereikbaar|op cursus|beperkt toegang|afwezigheidsbericht|ziekte|ziek gemeld|ziekteverlof|cursus|training|op een beurs|in het buitenland|studieverlof|feestdag|brugdag|dicht|onbemand|geen toegang|lees ik geen|lezen wij geen|lezen we geen|geen mail|geen e-mail|huwelijksreis|verhinderd|niet werkzaam|werk ik niet|werken we niet|atv|adv|retraite|stage|werk niet|ik werk niet|afwezig wegens
        Answer: beantwoord|beantwoorden|antwoorden|antwoord|reageren|reageer|contact met u op|contact met je op|bij u terug|bij je terug|erop terug|op terug|lezen|neem ik contact|lees|lees ik|bekijk|bekijken|bel|bellen|bel ik|pak|pakken|verwerk|verwerken|kom ik|komen wij|komen we|contact met u|contact met je|contact opnemen|mailen
        Self: ik|wij|we
        Other: collega|collega s|mevrouw|meneer|de heer|dhr|mevr
        Not: niet|geen
        Stray: geldig|deadline|bestelling|besteld|levering|geleverd|factuur|offerte|verzonden|ontvangen|uw bericht van|uw e-mail van|uw mail van|je mail van|evenement|aanmelding|aanmelden|afspraak|openingstijden|geopend|vergadering|beurs|beursstand|tentoonstelling|verhuizen|verhuizing|nieuw adres|spreekuur|concert|open dag|markt|studiedag op|inschrijven|cursusdag|bestellingen|aanmeldingen
        Gone: niet meer|niet langer|verlaten|pensioen|uit dienst
        Numbered: tel|telefoon|telefoonnummer|mobiel|fax|nr|nummer|ref|referentie|ticket|kamer|versie|ordernummer|kvk|btw
        Clock: uur|u|h
        AtClock: om|rond
        Ordinal: e|de|ste
        BareDay: t/m|tot en met
        """;

    /// <summary>What people write who say when to come back.</summary>
    public const string Answers = """
        Contact: bel|bellen|belt|belletje|terugbellen|opbellen|telefoontje|telefoneren|mail|mailen|schrijf|schrijven|vraag|vragen|navragen|contact|contacteer|contacteren|terugkomen|kom|terug bij|bij me terug|op terug|spreken|spreek|praten|praat|overleggen|opvolgen|opvolging|probeer|proberen|herinner|herinneren|meld|melden|laat iets horen|iets horen|horen|afspreken|afspraak maken|een afspraak|benader|benaderen|hebben over|aan de bel|polsen|sparren|koffie|ontmoeten|zien|bereikbaar|bereiken|oppakken|oppikken|nog eens|nog een keer|opnieuw|aarzel niet|gerust|wat dacht je van|zullen we|aankloppen|zitten
        Later: liever|later|beter|misschien|graag|komt uit|uitkomt|komt mij|komt ons|uit|past|passen|schikt|op zijn vroegst|pas|dan|daarna|uitstellen|wachten|te vroeg|nog niet|nu niet|beslissen|besluiten|beslissing|besluit|budget|budgetten|tijd|ruimte|rustiger|mogelijk|klaar|bekijken|kijken|plannen|ideaal|weer|weten we meer|waarom niet|vrij|beschikbaar|hopelijk|verplaatsen|verzetten|verschuiven|opschuiven
        Away: druk|vol|volgeboekt|bezet|weg|op vakantie|met vakantie|vakantie|zakenreis|op zakenreis|op reis|afwezig|met verlof|verlof|dicht|gesloten|op|bevroren|geen budget|geen geld|niet beschikbaar|niet bereikbaar|overbelast|voorbij
        Back: terug|weer terug|weer op kantoor|weer aanwezig
        Stray: factuur|uw offerte|je offerte|uw mail|uw bericht|je bericht|je mail|bestelling|levering|vindt plaats|plaats|feest|zomerfeest|workshop|seminar|webinar|congres|beurs|deadline|geldig|getekend|ondertekend|ontvangen|gestuurd|verstuurd|ontmoet|verlengd|gaat erover|geboren|verhuizing op|bruiloft|verjaardag|jubileum|evenement|vergadering|lijst|uitschrijven|inschrijving|in zee|gevraagd
        Thanks: bedankt voor|dank voor|dank je voor|dank u voor|dankjewel voor|hartelijk dank voor
        Past: afgelopen|vorige|vorig|laatst|sinds|geleden
        Feast 1: pasen|paasvakantie|de paasvakantie|paasweekend|paasdagen|de paasdagen
        Feast 2: pinksteren|pinksterweekend
        Feast 3: carnaval
        Feast 4: kerst|kerstmis|de kerst|kerstdagen|de kerstdagen
        Feast 5: nieuwjaar|oud en nieuw|jaarwisseling|de jaarwisseling
        Feast 6: hemelvaart|hemelvaartsdag
        Feast 7: kerstvakantie|de kerstvakantie|feestdagen|de feestdagen|kerstreces
        Feast 9: zomervakantie|de zomervakantie|zomerstop|bouwvak|de bouwvak|zomerreces
        Feast 16: goede vrijdag
        Feast 21: tweede paasdag
        Feast 22: tweede pinksterdag
        Feast 23: de vakantie|vakanties|de vakanties|vakantieperiode|de vakantieperiode
        Season: lente|voorjaar|de lente; zomer|de zomer; herfst|najaar|de herfst; winter|de winter
        Nth: eerste|1e; tweede|2e; derde|3e; vierde|4e; vijfde
        Nth 9: laatste
        Half: helft
        Quarter: q
        Unit 90: kwartaal|kwartalen
        Unit 365: jaar|jaren
        Unit 182: half jaar|halfjaar
        Unit 14: veertien dagen
        Count 3: paar|een paar|enkele|aantal|een aantal
        Period 20: dit jaar|het jaar|lopende jaar
        Period 21: volgend jaar|nieuwe jaar|het nieuwe jaar|komend jaar
        Period 30: dit kwartaal|lopende kwartaal
        Period 31: volgend kwartaal|komend kwartaal|het volgende kwartaal|volgende kwartaal
        Period 2: over twee weken
        Period 11: volgende maand|komende maand
        Early: begin|begin van|vroeg in
        On: op|de|het|in|rond|rond de|tegen|gerust|pas|weer|graag|voor wat betreft
        In: over|binnen|geef me|geef mij|geef ons|nog|over een|over ongeveer|over zo n|nog eens|de komende|binnen nu en
        Before: voor|vóór|nog voor|nog vóór
        After: na|na de|na het|pas na|pas na de
        From: vanaf|per|met ingang van
        Not: niet|geen|nooit|niets|niet meer
        Self: goede morgen|morgen allemaal|fijne kerst|fijne kerstdagen|fijne feestdagen|prettige feestdagen|prettige kerstdagen|gelukkig nieuwjaar|gelukkig nieuw jaar|vrolijk pasen|fijne paasdagen|fijne vakantie|goed nieuw jaar|goede jaarwisseling|mijn|onze|ons
        """;
}
