namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>French. "Jusqu'au 3 mars" includes the day: back on the next working day.</summary>
internal static class French
{
    public const string Table = """
        Month: janvier|janv; février|fév|févr; mars; avril|avr; mai; juin; juillet|juil; août; septembre|sept; octobre|oct; novembre|nov; décembre|déc
        Weekday: lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche
        ShortWeekday: lun; mar; mer; jeu; ven; sam; dim
        Count 1: un|une
        Count: un; deux; trois; quatre; cinq; six; sept; huit; neuf; dix
        Count 14: quinze
        Unit 1: jour|jours
        Unit 7: semaine|semaines
        Unit 30: mois
        Offset 0: aujourd hui|ce jour
        Offset 1: demain
        Offset 2: après demain|après-demain
        Period 0: cette semaine
        Period 1: semaine prochaine|la semaine prochaine|la semaine suivante
        Period 10: ce mois
        Period 11: mois prochain|le mois prochain|du mois prochain
        Week: semaine|sem
        Early: début|le début|au début|début de|au début de
        Middle: mi|milieu|mi-
        End: fin|la fin|à la fin|fin de|la fin de|à la fin de|la fin du|à la fin du
        On: le|la|les|l|ce|de|d|du|en|dès|prochain|environ|vers|matin|soir|date du|à nouveau|seulement|que|au plus tard|à compter
        In: dans
        InPost: plus tard
        Through: jusqu au|jusqu à|jusqu en|jusque|jusqu|jusqu aux|jusqu au soir du|jusqu à la date du
        Inclusive: inclus|compris|inclusivement|inclue|y compris
        Before: avant|avant le
        From: du|dès|dès le|à partir du|à partir de|à partir|à compter du|à compter de|depuis|depuis le
        After: après|après le|passé le|au delà du|suivant le
        Between: entre|entre le
        And: et
        To: au|à|jusqu au|jusqu à
        Back: de retour|retour|date de retour|reviens|reviendrai|revenons|reviendrons|reprends|reprendrai|reprise|rentre|rentrerai|rentrerons|à nouveau joignable|de nouveau joignable|joignable à nouveau|à nouveau disponible|de nouveau disponible|disponible à partir|de nouveau au bureau|à nouveau au bureau|réouverture|rouvrira|rouvrirons|rouvre|serai de retour|à nouveau présent|de nouveau présente|à nouveau présente
        OnReturn: à mon retour|dès mon retour|après mon retour|à notre retour|dès notre retour|lors de mon retour|de mon retour|mon retour
        Away: absent|absente|absents|absence|congé|congés|en congé|en congés|vacances|en vacances|déplacement|en déplacement|hors du bureau|hors bureau|pas au bureau|pas joignable|injoignable|indisponible|fermé|fermée|fermés|fermeture|en formation|en voyage|arrêt maladie|en rtt|pas disponible|non disponible|accès limité|en mission|congé maternité|congé parental|pas en mesure|absences
        Answer: répondrai|répondre|réponds|répondrons|recontacterai|reviendrai vers vous|reviens vers vous|reviendrons vers vous|traiterai|traiter|traité|lirai|contacterai|réponse
        Self: je|j|nous|suis|serai|serons
        Other: collègue|collègues|monsieur|madame|mme|il|elle
        Not: ne|n|pas
        Stray: rendez nous visite|retrouvez nous|stand|valable|échéance|date limite|commande|livraison|facture|envoyé|envoyé le|reçu|reçu le|votre message du|votre mail du|votre courriel du|votre e-mail du|votre email du|inscription|rendez vous|rendez-vous|événement|horaires|offre|né le|ouvert|ouverts|salon|réunion
        Gone: quitté|ne travaille plus|ne fais plus partie|ne fait plus partie|n est plus|ne suis plus|retraite
        Numbered: tél|tel|téléphone|mobile|portable|fax|n°|numéro|poste|réf|référence|ticket|rue|dossier
        Clock: h|heures|heure
        AtClock: à|vers
        Ordinal: er|e|ème|nd
        BareDay: le|au|du|jusqu au|dès le|à partir du|à compter du|après le|depuis le
        """;
}
