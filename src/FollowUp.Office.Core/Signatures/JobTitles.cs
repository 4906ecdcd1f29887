using FollowUp.Office.Core.Replies.Phrases;

namespace FollowUp.Office.Core.Signatures;

/// <summary>Words that make a line of a signature a title, in English, German, French and Spanish.</summary>
internal static class JobTitles
{
    private const int MostWords = 9;

    // Folded: lower case, without accents; a German sharp s is two. Whole words.
    private static readonly string[] Words =
    [
        // English
        "ceo", "cto", "cfo", "coo", "cmo", "cio", "cro", "chro", "cpo", "cso", "vp", "svp", "evp", "avp", "president", "chairman", "chairwoman", "chairperson", "chair", "founder", "cofounder", "co-founder", "owner",
        "partner", "director", "manager", "officer", "executive", "head", "lead", "leader", "consultant", "advisor", "adviser", "analyst", "engineer", "developer", "designer", "architect",
        "specialist", "coordinator", "administrator", "assistant", "associate", "representative", "agent", "broker", "realtor", "attorney", "lawyer", "solicitor", "paralegal", "accountant", "controller",
        "bookkeeper", "auditor", "buyer", "planner", "strategist", "copywriter", "editor", "producer", "photographer", "trainer", "coach", "mentor", "teacher", "professor", "lecturer", "researcher",
        "scientist", "physician", "therapist", "recruiter", "secretary", "treasurer", "principal", "supervisor", "freelancer", "entrepreneur", "estimator", "technician", "superintendent",
        // German
        "geschaftsfuhrer", "geschaftsfuhrerin", "geschaftsfuhrung", "geschaftsfuhrender", "gesellschafter", "gesellschafterin", "inhaber", "inhaberin", "grunder", "grunderin", "mitgrunder", "mitgrunderin", "leiter", "leiterin", "leitung",
        "vorstand", "vorstandin", "vorsitzender", "vorsitzende", "prokurist", "prokuristin", "berater", "beraterin", "referent", "referentin", "sachbearbeiter", "sachbearbeiterin", "assistentin",
        "assistenz", "vertrieb", "vertriebsleiter", "vertriebsleiterin", "vertriebsmitarbeiter", "verkaufsleiter", "verkaufsleiterin", "einkaufer", "einkauferin", "einkaufsleiter", "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "architektin",
        "rechtsanwalt", "rechtsanwaltin", "steuerberater", "steuerberaterin", "wirtschaftsprufer", "notar", "notarin", "projektleiter", "projektleiterin", "abteilungsleiter", "abteilungsleiterin", "bereichsleiter", "bereichsleiterin",
        "teamleiter", "teamleiterin", "kundenberater", "kundenberaterin", "aussendienst", "innendienst", "buchhalter", "buchhalterin", "managerin", "direktor", "direktorin", "trainerin", "unternehmensberater", "unternehmensberaterin", "kaufmannischer",
        // French
        "directeur", "directrice", "gerant", "gerante", "pdg", "dg", "president-directeur", "fondateur", "fondatrice", "cofondateur", "cofondatrice", "associe", "associee", "responsable", "charge", "chargee", "chef", "cheffe",
        "consultante", "conseiller", "conseillere", "commercial", "commerciale", "ingenieure", "developpeur", "developpeuse", "avocat", "avocate", "comptable", "acheteur", "acheteuse", "adjoint", "adjointe", "formateur", "formatrice", "dirigeant", "dirigeante",
        // Spanish
        "directora", "gerente", "jefe", "jefa", "fundador", "fundadora", "cofundador", "cofundadora", "socio", "socia", "presidente", "presidenta", "propietario", "propietaria", "consultor", "consultora", "asesor", "asesora", "abogado", "abogada",
        "comercial", "encargado", "encargada", "ingeniero", "ingeniera", "desarrollador", "desarrolladora", "contable", "comprador", "compradora", "coordinador", "coordinadora", "administradora", "arquitecto", "arquitecta", "vendedor", "vendedora",
    ];

    private static readonly HashSet<string> Known = new(Words, StringComparer.Ordinal);

    // "Thanks for being a lead" is a sentence: a title is short, has no figures and no full stop at its end.
    /// <summary>Whether a part of a signature is a title.</summary>
    public static bool Holds(string part)
    {
        if (part.Length == 0 || part[^1] is '.' or '!' or '?' or ':' || part.Any(char.IsDigit) || !char.IsLetter(part[0]))
        {
            return false;
        }

        var words = Folding.Of(part).Split([' ', ',', '/', '&', '(', ')', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords && words.Any(Known.Contains);
    }
}
