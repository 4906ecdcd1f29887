namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Catalan. "Fins al 3 de març" includes the day: back on the next working day.</summary>
internal static class Catalan
{
    // "Set" is seven, where Spanish and Portuguese mean September.
    public const string Table = """
        Month: gener|gen; febrer|febr|feb; març; abril|abr; maig; juny; juliol|jul; agost; setembre; octubre|oct; novembre|nov; desembre
        Weekday: dilluns; dimarts; dimecres; dijous; divendres; dissabte; diumenge
        ShortWeekday: dl; dt; dc; dj; dv; ds; dg
        Count 1: un|una
        Count: u; dos|dues; tres; quatre; cinc; sis; set; vuit; nou; deu
        Count 15: quinze
        Unit 1: dia|dies
        Unit 7: setmana|setmanes|set dies
        Unit 30: mes|mesos
        Offset 0: avui
        Offset 1: demà
        Offset 2: demà passat|passat demà
        Offset 7: d aquí a set dies
        Period 0: aquesta setmana
        Period 1: setmana vinent|la setmana vinent|propera setmana|la propera setmana|pròxima setmana|la pròxima setmana|setmana que ve|la setmana que ve
        Period 10: aquest mes
        Period 11: mes vinent|el mes vinent|mes que ve|el mes que ve|proper mes|el proper mes|pròxim mes|el pròxim mes
        Week: setmana
        Early: principis de|a principis de|principis d|a principis d|començaments de|a començaments de|començament de|inici de|inicis de|l inici de
        Middle: mitjan|a mitjan|mitjans de|a mitjans de|mitjans d|a mitjans d|meitat de
        End: finals de|a finals de|finals d|a finals d|final de|el final de|final d|fi de|fi d|finals del|final del|el final del|fins a final de
        On: el|la|els|l|de|del|d|dia|el dia|dies|els dies|proper|el proper|pròxim|el pròxim|propera|vinent|aquest|aproximadament|a primera hora del|novament|altra vegada|altre cop|que ve|que
        In: en|d aquí a|d aquí|dins de|dins d|dintre de|al cap de
        Through: fins|fins el|fins al|fins a|fins al dia|fins el dia|fins al proper|fins el proper|fins a finals del dia
        Inclusive: inclòs|inclosa|inclusive|inclosos|ambdós inclosos|tots dos inclosos|incloent
        Before: abans del|abans de|abans d|abans
        From: des de|des del|des d|des del dia|del|del dia|a partir del|a partir de|a partir d|a partir del dia|a comptar del|a comptar des del
        After: després del|després de|després d|passat el|passat|a partir de després del
        Between: entre|entre el|entre els|entre els dies
        And: i
        To: al|a|fins|fins al|al dia|i el
        Back: torno|tornaré|tornem|tornarem|tornar|tornada|de tornada|data de tornada|retorn|retorno|de retorn|reincorporo|reincorporaré|incorporo|incorporaré|incorporació|reincorporació|reincorporarem|de nou a l oficina|de nou disponible|disponible de nou|disponible a partir|novament disponible|tornaré a ser|tornaré a estar|torno a ser|torno a estar|tornarem a ser|tornarem a estar|seré de nou|estaré de nou|serem de nou|reobrim|reobrirem|reobertura|obrirem|tornem a obrir|tornarem a obrir|reprenc|reprendré|reprenem|reprendrem|seré novament
        OnReturn: a la meva tornada|a la tornada|a la nostra tornada|després de la meva tornada|quan torni|quan tornem|en tornar|tan bon punt torni|tan aviat com torni|al meu retorn|en el meu retorn|quan em reincorpori|fins que torni
        Away: absent|absents|absència|fora de l oficina|fora d oficina|fora del despatx|fora|vacances|fem vacances|de viatge|viatge|de baixa|baixa|permís|excedència|no disponible|no estaré disponible|no estic disponible|no seré|no estaré|no soc|no estic|no serem|no estarem|no hi seré|no hi soc|no hi serem|no hi som|no hi haurà ningú|no treballo|no treballaré|no treballem|tancat|tancada|tancats|tancades|tancarem|tanquem|tancament|sense accés|accés limitat|no tindré accés|llicència|maternitat|paternitat|dia lliure|dia festiu|fem festa|congrés
        Answer: respondré|responc|contestaré|contesto|respondrem|contestarem|atendré|atendrem|respondre|contestar|contactaré|contactarem|resposta|em posaré en contacte|ens posarem en contacte|llegiré|us diré
        Self: jo|estic|soc|seré|estaré|som|serem|estarem|em|ens|m|meva|meu|nosaltres|nostra|nostre
        Other: company|companya|companys|companyes|col·lega|senyor|senyora|sr|sra|ell|ella
        Not: no
        Stray: vàlid|vàlida|vigent|oferta|promoció|termini|data límit|comanda|factura|lliurament|enviat|enviada|rebut|rebuda|el seu missatge del|el vostre missatge del|el teu missatge del|el seu correu del|el vostre correu del|el teu correu del|cita|esdeveniment|acte|inscripció|inscripcions|horari|horaris|venciment|venç|reunió|fira|matrícula|jornada|nascut|nascuda|actualitzat|pagament|pressupost
        Gone: ja no|ja no treballo|deixat l empresa|jubilat|jubilada|darrer dia de feina|últim dia de feina
        Numbered: tel|telèfon|mòbil|fax|núm|número|nº|n°|ref|referència|ext|extensió|carrer|expedient|planta|sala|despatx|tiquet|incidència|versió|pis
        Clock: h|hores|del matí|al matí|de la tarda|del vespre|cap de setmana|caps de setmana
        AtClock: a les|a la
        Ordinal: r|er|n|t|è
        BareDay: el|dia|el dia|al|del|del dia|fins el|fins al|fins al dia|fins el dia|des del|el proper|a partir del|a partir del dia|després del|els dies|al dia|des del dia
        """;
}
