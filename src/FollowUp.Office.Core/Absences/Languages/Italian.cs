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
}
