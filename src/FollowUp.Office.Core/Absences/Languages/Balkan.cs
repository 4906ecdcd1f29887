namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>Romanian and Greek. "Până pe 3 martie" and "έως 3 Μαρτίου" include the day: back on the next working day.</summary>
internal static class Balkan
{
    public const string Romanian = """
        Month: ianuarie|ian; februarie|feb; martie|mar; aprilie|apr; mai; iunie|iun; iulie|iul; august|aug; septembrie|sept|sep; octombrie|oct; noiembrie|nov|noi; decembrie|dec
        Weekday: luni; marți|marţi; miercuri; joi; vineri; sâmbătă; duminică
        ShortWeekday: lun; mar; mie; joi; vin; sâm; dum
        Count 1: o|un
        Count: un|o; două|doi; trei; patru; cinci; șase; șapte; opt; nouă; zece
        Unit 1: zi|zile
        Unit 7: săptămână|săptămâni|săptămânii
        Unit 30: lună|luni|lunii
        Offset 0: azi|astăzi
        Offset 1: mâine
        Offset 2: poimâine
        Period 0: săptămâna aceasta|această săptămână
        Period 1: săptămâna viitoare|săptămânii viitoare
        Period 10: luna aceasta
        Period 11: luna viitoare|lunii viitoare
        Early: începutul|la începutul|începutul lunii
        Middle: mijlocul|mijlocul lunii|la mijlocul lunii
        End: sfârșitul|sfârşitul|sfârșitul lunii|sfârşitul lunii|finalul|finalul lunii
        On: pe|în|in|la|data de|de|cel mai devreme|aproximativ|abia|din nou|viitoare|ziua de|lui|luna
        In: peste
        Through: până|până la|până pe|până în|până la data de|până în data de|până pe data de|până vineri inclusiv|pana la data
        Inclusive: inclusiv
        Before: înainte de
        From: de la|din|începând cu|începând din|începând de|din data de|începând cu data de|cu data de|din ziua de
        After: după|după data de
        Between: între
        And: și|şi
        To: la|până la
        Back: revin|voi reveni|reveni|mă întorc|întorc|întoarce|revenire|revenirea|revenim|înapoi|din nou|din nou la birou|voi fi din nou|disponibil din nou|disponibilă din nou|reiau|redeschidem|mă voi întoarce|ne întoarcem|ne vom întoarce|voi fi la birou|voi fi înapoi|voi fi prezent|voi fi prezentă|voi fi disponibil|voi fi disponibilă|sunt înapoi|revine|va reveni|reluăm|reluăm activitatea|reluarea|reiau activitatea|deschidem|redeschide|redeschiderea|prima zi lucrătoare|vom reveni|vom fi din nou|din nou la serviciu|la birou din|ne vedem|ne auzim
        OnReturn: la întoarcere|la revenire|după revenire|când revin|când mă întorc|după ce revin
        Away: plecat|plecată|absent|absentă|absență|absenţă|concediu|în concediu|vacanță|în afara biroului|nu sunt|nu voi fi|delegație|deplasare|indisponibil|indisponibilă|închis|închiși|concediul|lipsesc|voi lipsi|nu pot fi contactat|concediu medical|bolnav|bolnavă|în străinătate|plecați|în delegație|la curs|la cursuri|conferință|la conferință|spital|internat|internată|sărbători|zi liberă|liber|liberă|nu lucrez|nu lucrăm|concediu de odihnă|concediu de maternitate|concediu de creștere|nu suntem|nu vom fi|vacanța|pauză|în vacanță
        Answer: răspunde|răspund|vom răspunde|voi răspunde|contacta|voi contacta|citesc|voi citi|vom citi|sun|voi suna|verific|voi verifica|procesez|vom procesa|răspundem|revin cu un răspuns|reveni cu
        Self: eu|sunt|voi|vom|suntem
        Other: colega|colegul|colegii|domnul|doamna
        Not: nu
        Stray: valabil|valabilă|termen|termenul|comandă|comanda|factură|factura|livrare|trimis|primit|mesajul din|ofertă|oferta|eveniment|întâlnire|înscrieri|program|târg|târgul|târgului|expoziție|expoziția|mutare|ne mutăm|adresă nouă|orar|orarul|concert|stand|seminar|înscrierile
        Gone: nu mai
        Numbered: tel|telefon|mobil|fax|nr|număr|ref|cui
        Clock: h
        AtClock: ora|orele
        BareDay: pe|data de|pe data de|până pe|până la data de|până în data de|de la
        """;

    public const string Greek = """
        Month: ιανουαρίου|ιανουάριος|ιανουάριο|γενάρη|ιαν; φεβρουαρίου|φεβρουάριος|φεβρουάριο|φεβ; μαρτίου|μάρτιος|μάρτιο|μάρτη|μαρ; απριλίου|απρίλιος|απρίλιο|απρίλη|απρ; μαΐου|μαίου|μάιος|μάιο|μάη; ιουνίου|ιούνιος|ιούνιο|ιουν; ιουλίου|ιούλιος|ιούλιο|ιουλ; αυγούστου|αύγουστος|αύγουστο|αυγ; σεπτεμβρίου|σεπτέμβριος|σεπτέμβριο|σεπ|σεπτ; οκτωβρίου|οκτώβριος|οκτώβριο|οκτ; νοεμβρίου|νοέμβριος|νοέμβριο|νοε; δεκεμβρίου|δεκέμβριος|δεκέμβριο|δεκ
        Weekday: δευτέρα|δευτέρας; τρίτη|τρίτης; τετάρτη|τετάρτης; πέμπτη|πέμπτης; παρασκευή|παρασκευής; σάββατο|σαββάτου; κυριακή|κυριακής
        ShortWeekday: δευ; τρι; τετ; πεμ; παρ; σαβ; κυρ
        Count 1: μία|μια|έναν|ένα
        Count: ένα; δύο|δυο; τρεις|τρία; τέσσερις|τέσσερα; πέντε; έξι; επτά|εφτά; οκτώ|οχτώ; εννέα|εννιά; δέκα
        Unit 1: ημέρα|ημέρες|μέρες
        Unit 7: εβδομάδα|εβδομάδες|εβδομάδας
        Unit 30: μήνα|μήνες|μηνός
        Offset 0: σήμερα
        Offset 1: αύριο
        Offset 2: μεθαύριο
        Period 0: αυτή την εβδομάδα
        Period 1: επόμενη εβδομάδα|την επόμενη εβδομάδα|επόμενης εβδομάδας|της επόμενης εβδομάδας
        Period 10: αυτό τον μήνα
        Period 11: επόμενο μήνα|τον επόμενο μήνα
        Early: αρχές|τις αρχές|στις αρχές
        Middle: μέσα|τα μέσα|στα μέσα
        End: τέλος|τέλη|το τέλος|τα τέλη|στο τέλος|στα τέλη
        On: στις|την|τη|της|τις|στη|στην|ο|το|του|επόμενη|περίπου|ξανά|μόλις|και|στον
        In: σε
        Through: έως|ως|μέχρι|έως και|μέχρι και|έως τις|μέχρι τις|έως την|μέχρι την|ως τις|έως και τις|μέχρι και τις|έως και την|μέχρι και την
        Inclusive: συμπεριλαμβανομένης|συμπεριλαμβανομένου|συμπεριλαμβανομένων
        Before: πριν|πριν από
        From: από|από τις|από την|από τη|απο
        After: μετά|μετά τις|μετά την|μετά τη|μετά από
        Between: μεταξύ
        And: και
        Back: επιστρέφω|επιστρέψω|θα επιστρέψω|επιστροφή|επιστρέφουμε|επιστρέψουμε|πίσω|ξανά|και πάλι|ξανά στο γραφείο|διαθέσιμος από|διαθέσιμη από|επανέλθω|επανέρχομαι|γυρίζω|γυρνάω|γυρίσω|θα γυρίσω|γυρίζουμε|επιστρέφει|επιστροφή μου|θα είμαι|θα είμαι πίσω|θα είμαι ξανά|θα είμαστε|θα είμαστε ξανά|είμαι πίσω|στη διάθεσή σας|ξανά διαθέσιμος|ξανά διαθέσιμη|ανοίγουμε|θα ανοίξουμε|ανοιχτά|επαναλειτουργία|επαναλειτουργούμε|πρώτη εργάσιμη|επανέρχεται|στο γραφείο από|τα λέμε|θα τα πούμε
        OnReturn: με την επιστροφή μου|μετά την επιστροφή μου|κατά την επιστροφή μου|όταν επιστρέψω|μόλις επιστρέψω
        Away: εκτός γραφείου|απουσιάζω|απουσία|απουσιάσω|απών|απούσα|άδεια|σε άδεια|διακοπές|ταξίδι|επαγγελματικό ταξίδι|δεν είμαι|δεν θα είμαι|μη διαθέσιμος|μη διαθέσιμη|κλειστά|κλειστό|λείπω|λείψω|θα απουσιάζω|θα λείπω|εκτός|θα είμαι εκτός|θα είμαι σε άδεια|ταξιδεύω|ταξιδεύουμε|άρρωστος|άρρωστη|ασθένεια|αναρρωτική|αναρρωτική άδεια|στο εξωτερικό|εξωτερικό|σεμινάριο|συνέδριο|σε συνέδριο|κλειστοί|κλειστή|κλείνουμε|αργία|λείπουμε|απουσιάζουμε|δεν βρίσκομαι|δεν θα βρίσκομαι|γονική άδεια|άδεια μητρότητας|διακοπών|ρεπό
        Answer: απαντήσω|απαντήσουμε|απαντώ|απάντηση|επικοινωνήσω|διαβάσω|διαβάσουμε|θα σας απαντήσω|θα απαντήσω|τηλεφωνήσω|καλέσω|επεξεργαστώ|επικοινωνήσουμε|δω το|ασχοληθώ
        Self: εγώ|είμαι|θα είμαι|είμαστε|μου
        Other: συνάδελφος|συνάδελφο|συνάδελφό|κύριος|κυρία|κ
        Not: δεν|μη|μην
        Stray: ισχύει|προθεσμία|παραγγελία|τιμολόγιο|παράδοση|στάλθηκε|ελήφθη|προσφορά|εκδήλωση|συνάντηση|ωράριο|εγγραφές|έκθεση|εκθέτουμε|περίπτερο|μετακόμιση|μετακομίζουμε|νέα διεύθυνση|συναυλία|σεμινάριο στις
        Gone: δεν εργάζομαι πλέον|πλέον
        Numbered: τηλ|τηλέφωνο|κιν|κινητό|φαξ|αριθμός|αρ|αφμ
        Clock: π μ|μ μ
        Ordinal: η|ης|ος
        BareDay: στις|έως τις|μέχρι τις
        """;
}
