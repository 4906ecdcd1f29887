namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Italian. "Fino al 3 marzo" includes the day: back on the next working day.</summary>
internal static class Italian
{
    public const string Table = """
        Month: gennaio|gen|genn; febbraio|feb|febbr; marzo|mar; aprile|apr; maggio|mag; giugno|giu; luglio|lug; agosto|ago; settembre|set|sett; ottobre|ott; novembre|nov; dicembre|dic
        Weekday: lunedì|a lunedì; martedì|a martedì; mercoledì|a mercoledì; giovedì|a giovedì; venerdì|a venerdì; sabato; domenica
        ShortWeekday: lun; mar; mer; gio; ven; sab; dom
        Count 1: un|una
        Count: uno; due; tre; quattro; cinque; sei; sette; otto; nove; dieci; undici; dodici; tredici; quattordici; quindici
        Unit 1: giorno|giorni
        Unit 7: settimana|settimane
        Unit 30: mese|mesi
        Offset 0: oggi
        Offset 1: domani
        Offset 2: dopodomani
        Period 0: questa settimana
        Period 1: prossima settimana|la prossima settimana|settimana prossima|la settimana prossima|della prossima settimana
        Period 10: questo mese
        Period 11: prossimo mese|il prossimo mese|mese prossimo|il mese prossimo
        Week: settimana
        Early: inizio|inizio di|inizi di|l inizio di|ai primi di
        Middle: metà|metà di
        End: fine|fine di|la fine di|alla fine di|alla fine del|la fine del|fine del
        On: il|lo|l|la|i|di|del|della|dell|giorno|il giorno|prossimo|il prossimo|prossima|la prossima|nel|in|questo|circa|mattina|solo|nuovamente|ore
        In: tra|fra
        Through: fino al|fino a|fino all|fino alla|sino al|sino a|sino all|fino al giorno|fino|sino
        Inclusive: compreso|compresa|incluso|inclusa|compresi|inclusi
        Before: prima del|prima di|prima dell
        From: dal|da|dall|dalla|a partire dal|a partire da|a partire dall|a decorrere dal|dal giorno
        After: dopo|dopo il|dopo l|successivamente al
        Between: tra|tra il|tra l|fra|fra il
        And: e|ed
        To: al|a|all|alla
        Back: rientro|rientrerò|rientra|rientreremo|tornerò|torno|torneremo|ritorno|ritornerò|di ritorno|di nuovo|nuovamente|riprenderò|riprende|riaprirà|riapriremo|riapriamo|riapertura|di nuovo in ufficio|nuovamente in ufficio|di nuovo disponibile|nuovamente disponibile|disponibile nuovamente|disponibile dal|data di rientro|operativo dal|di nuovo operativo|tornare|rientrare|sarò di nuovo|saremo di nuovo|sarò di ritorno|sarò in ufficio|sarò in sede|sarò presente|sarò disponibile|saremo disponibili|sarò raggiungibile|sarò reperibile|sarò operativo|sarò operativa|riprenderemo|riprendiamo|riprendo|riprenderà|rientriamo|rientrerà|torniamo|tornerà|torna|riapre|riaprono|ci rivediamo|primo giorno lavorativo|ripresa|ripresa delle attività|ritorneremo|rientrata|rientrato|nuovamente operativo|nuovamente operativa|nuovamente raggiungibile|di nuovo raggiungibile|di nuovo operativi|di nuovo aperti|di nuovo in sede|di nuovo al lavoro|ci risentiamo|ci vediamo|ci sentiamo|a lunedì|a martedì|a mercoledì|a giovedì|a venerdì|primo giorno
        OnReturn: al mio rientro|al mio ritorno|al rientro|al nostro rientro|dopo il mio rientro|mio rientro
        Away: assente|assenti|assenza|fuori ufficio|fuori sede|fuori dall ufficio|in ferie|ferie|in vacanza|vacanza|vacanze|non sarò|non sono in ufficio|in viaggio|in trasferta|trasferta|in malattia|malattia|non disponibile|chiuso|chiusi|chiusa|chiusura|in congedo|congedo|permesso|accesso limitato|non reperibile|irreperibile|maternità|non raggiungibile|fuori|malato|malata|all estero|ricoverato|ricoverata|in cantiere|cantiere|in formazione|corso di formazione|ponte|riposo|viaggio di nozze|chiuderemo|chiudiamo|chiude|non in ufficio|non saremo|non leggo|smart working|fiera campionaria|convegno|impegnato fuori|impegnata fuori|lontano|lontana|aspettativa|permesso studio|infortunio|influenza|nuovamente chiusi|nuovamente chiuso|nuovamente assente|di nuovo chiusi|di nuovo chiuso|fuori studio|resterà chiuso|sarà chiuso|rimarrà chiuso|saremo chiusi
        Answer: risponderò|rispondo|risponderemo|rispondere|ricontatterò|contatterò|leggerò|riscontro|darò seguito|risposta|leggo|leggeremo|richiamerò|richiameremo|vedrò|esaminerò|prenderò in carico|prenderò visione|evaderò|contatteremo|ricontatteremo|mi farò vivo|mi farò viva|gestirò|evaderemo
        Self: io|sono|sarò|siamo|saremo|mi
        Other: collega|colleghi|colleghe|sig|signor|signora|dott|dottor|dottoressa
        Not: non
        Stray: valido|valida|scadenza|offerta|ordine|fattura|consegna|inviato|inviata|ricevuto|ricevuta|suo messaggio del|sua mail del|sua e-mail del|evento|iscrizione|iscrizioni|appuntamento|orari|orario|nato|fiera|riunione|mostra|trasloco|trasferimento|nuova sede|nuovo indirizzo|orari di apertura|orario di apertura|sportello|concerto|inaugurazione|assemblea|seminario|corso del|convegno del|udienze|scadenze|ordini
        Gone: non lavoro più|non lavora più|lasciato l azienda|pensione|non più
        Numbered: tel|telefono|cell|cellulare|fax|n|nr|num|numero|rif|via|interno|ticket|pratica
        Clock: fine settimana|h|del mattino
        AtClock: alle|alle ore|ore|dalle
        Ordinal: º|°|o
        BareDay: il|dal|al|fino al|a partire dal|giorno|il giorno|dall|all|l|dopo il|fino al giorno
        """;

    /// <summary>What people write who say when to come back.</summary>
    public const string Answers = """
        Contact: chiamare|chiami|chiama|chiamami|chiamarmi|mi chiami|chiamata|richiami|richiama|richiamare|richiamarmi|richiamarla|la richiamo|richiamo|telefonare|telefoni|telefonami|telefonata|telefonarmi|ricontatti|ricontattare|ricontattarmi|ricontattarci|ricontattami|contatti|contattare|contattarmi|contattami|contattarci|contatto|scrivere|scriva|scrivi|scrivermi|scrivimi|riscriva|riscrivere|riscrivimi|mi scriva|chieda|chiedere|richieda|sentiamo|sentiamoci|risentiamo|risentiamoci|sentirci|risentirci|ci sentiamo|parlare|parliamo|parliamone|riparliamo|riparliamone|riparlare|riparlarne|parlarne|riprovi|riprovare|riprova|provi|provare|vediamoci|ci vediamo|incontrarci|incontro|incontriamoci|appuntamento|farsi vivo|si faccia vivo|si faccia viva|faccia vivo|fatti vivo|farsi sentire|si faccia sentire|ripassare|aggiorniamoci|aggiorniamo|ricordarmi|mi ricordi|non esiti|non esiti a|raggiungermi|ripresentarsi|riprendiamo|riprendere|confrontarci|che ne dice|facciamo
        Later: meglio|più avanti|più tardi|forse|magari|preferirei|preferisco|preferiremmo|andrebbe bene|va bene|va meglio|andrebbe|allora|poi|dopodiché|rimandare|aspettare|presto per|troppo presto|non ancora|adesso no|decidere|decideremo|decidiamo|decisione|budget|libero|libera|disponibile|disponibili|tempo|tranquillo|possibile|pronti|pronto|idealmente|valutare|valuteremo|verso|di nuovo|volentieri|ne sapremo|perché no|sarebbe|solo|spostare|spostiamo|spostarlo|rinviare
        Away: impegnato|impegnata|impegnati|occupato|occupati|pieni|pieno|al completo|finito|esaurito|in viaggio|viaggio|in ferie|in vacanza|in congedo|assente|chiuso|chiusi|bloccato|congelato|senza budget|non ci sono più soldi|oberato|oberati|trasferta|in trasferta|passate
        Back: rientro|al mio rientro|ritorno|torno|di ritorno
        Stray: fattura|sua offerta|tua offerta|suo messaggio|sua mail|sua email|sua lettera|sua telefonata|ordine|consegna|si tiene|si terrà|festa|workshop|seminario|webinar|conferenza|convegno|fiera|scadenza|valido|valida|firmato|ricevuto|inviato|mandato|conosciuti|incontrati|rinnovato|se ne occupa|occupa|nato|trasloco il|matrimonio|compleanno|anniversario|evento|riunione|lista|iscrizione|tolga|chiesto|l incontro di
        Thanks: grazie per|grazie mille per|molte grazie per|la ringrazio per|ti ringrazio per
        Past: scorso|scorsa|passato|passata|ultimo|ultima|fa|precedente
        Feast 1: pasqua|la pasqua|vacanze di pasqua|le vacanze di pasqua
        Feast 2: pentecoste
        Feast 3: carnevale
        Feast 4: natale
        Feast 5: capodanno|anno nuovo
        Feast 8: feste|le feste|feste natalizie|le feste natalizie|vacanze di natale|le vacanze di natale|festività|le festività|vacanze natalizie|le vacanze natalizie
        Feast 9: vacanze estive|le vacanze estive|ferie estive|le ferie estive|pausa estiva|la pausa estiva|le ferie
        Feast 11: epifania|l epifania|befana|la befana
        Feast 16: venerdì santo
        Feast 19: ferragosto
        Feast 20: ognissanti
        Feast 21: pasquetta|lunedì di pasqua
        Feast 23: le vacanze|vacanze
        Season: primavera|la primavera; l estate|estate; autunno|l autunno; inverno|l inverno
        Nth: prima|primo|primi; seconda|secondo; terza|terzo; quarta|quarto; quinta
        Nth 9: ultima|ultimo|ultimi
        Half: metà|semestre|quindicina
        Quarter: t|q
        Unit 90: trimestre|trimestri
        Unit 365: anno|anni
        Unit 182: semestre|mezz anno|mezzo anno
        Unit 14: quindicina|quindicina di giorni|quindici giorni
        Count 2: paio di|un paio di
        Count 3: qualche|alcuni|alcune|poche|pochi
        Period 20: quest anno|questo anno|anno in corso|dell anno|l anno
        Period 21: anno prossimo|l anno prossimo|prossimo anno|il prossimo anno|nuovo anno|il nuovo anno|l anno nuovo|dell anno prossimo|del prossimo anno
        Period 30: questo trimestre|trimestre in corso
        Period 31: prossimo trimestre|il prossimo trimestre|trimestre prossimo|trimestre successivo|il trimestre prossimo
        Period 11: prossimo mese|il prossimo mese|mese prossimo|il mese prossimo
        Period 10: questo mese|del mese
        Early: inizio|a inizio|all inizio di|gli inizi di|ai primi di|primi di|inizi di|all inizio del|inizio del
        Middle: metà|a metà|verso metà|a metà di
        End: fine|a fine|verso fine|entro fine|per fine|fine del
        On: il|la|lo|le|gli|a|ad|in|nel|nella|per|verso|entro|di|del|della|dell|durante|intorno a|solo|da
        In: tra|fra|entro|mi dia|ci dia|dammi|altre|altri|tra circa|nelle prossime|nei prossimi|di qui a|da qui a
        InPost: da oggi|da adesso|dopo
        After: dopo|dopo il|dopo la|dopo le|dopo l|dopo i|passata|passate|passato|trascorse
        Before: prima di|prima del|prima della|prima delle|prima dell|entro prima di
        From: da|dal|a partire da|a partire dal
        Not: non|mai|nessun|nessuna|niente|nulla
        Self: buon natale|buon anno|buone feste|buona pasqua|buone vacanze|buone ferie|felice anno nuovo|buon anno nuovo|buon ferragosto|mio|mia|mie|miei|nostro|nostre|nostra
        """;
}
