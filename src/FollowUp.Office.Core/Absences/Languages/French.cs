namespace FollowUp.Office.Core.Absences.Languages;

/// <summary>French. "Jusqu'au 3 mars" includes the day: back on the next working day.</summary>
internal static class French
{
    public const string Table = """
        Month: janvier|janv; février|fév|févr; mars; avril|avr; mai; juin; juillet|juil; août; septembre|sept; octobre|oct; novembre|nov; décembre|déc
        Weekday: lundi|à lundi; mardi|à mardi; mercredi|à mercredi; jeudi|à jeudi; vendredi|à vendredi; samedi; dimanche
        ShortWeekday: lun; mar; mer; jeu; ven; sam; dim
        Count 1: un|une
        Count: un; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; onze; douze; treize; quatorze; quinze
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
        On: le|la|les|l|ce|de|d|du|en|dès|prochain|environ|vers|matin|soir|date du|à nouveau|seulement|que|au plus tard|à compter|dès le|le matin du|la journée du
        In: dans
        InPost: plus tard
        Through: jusqu au|jusqu à|jusqu en|jusque|jusqu|jusqu aux|jusqu au soir du|jusqu à la date du
        Inclusive: inclus|compris|inclusivement|inclue|y compris
        Before: avant|avant le
        From: du|dès|dès le|à partir du|à partir de|à partir|à compter du|à compter de|depuis|depuis le|dès lors|à dater du|à compter de ce|dès ce
        After: après|après le|passé le|au delà du|suivant le
        Between: entre|entre le
        And: et
        To: au|à|jusqu au|jusqu à
        Back: de retour|retour|date de retour|reviens|reviendrai|revenons|reviendrons|reprends|reprendrai|reprise|rentre|rentrerai|rentrerons|à nouveau joignable|de nouveau joignable|joignable à nouveau|à nouveau disponible|de nouveau disponible|disponible à partir|de nouveau au bureau|à nouveau au bureau|réouverture|rouvrira|rouvrirons|rouvre|serai de retour|à nouveau présent|de nouveau présente|à nouveau présente|atteignable|à nouveau atteignable|de nouveau atteignable|joignable dès|joignable à partir|joignable à compter|serai joignable|serons joignables|de nouveau là|à nouveau là|de nouveau parmi|serai là|serai présent|serai présente|serons présents|présent à partir|présente à partir|serai au bureau|retrouver|serai à votre disposition|à votre disposition|rouvrons|réouvrons|réouvrirons|rouvriront|reprendrons|reprenons|reprend|reprendra|rentrons|je rentre|revient|reviendra|sera de retour|serons de retour|sera joignable|premier jour ouvré|de nouveau ouvert|à nouveau ouvert|à nouveau disponibles|prise de poste|reprise du travail|reprise d activité|reprise de mon poste|reprise de mes fonctions|à lundi|à mardi|à mercredi|à jeudi|à vendredi|à bientôt le|on se retrouve|nous nous retrouvons|retrouvons|premier jour de présence|on rallume|rallume|reprend le|fin des vacances
        OnReturn: à mon retour|dès mon retour|après mon retour|à notre retour|dès notre retour|lors de mon retour|de mon retour|mon retour
        Away: absent|absente|absents|absence|congé|congés|en congé|en congés|vacances|en vacances|déplacement|en déplacement|hors du bureau|hors bureau|pas au bureau|pas joignable|injoignable|indisponible|fermé|fermée|fermés|fermeture|en formation|en voyage|arrêt maladie|en rtt|pas disponible|non disponible|accès limité|en mission|congé maternité|congé parental|pas en mesure|absences|souffrant|souffrante|malade|hospitalisé|hospitalisée|à l étranger|arrêt de travail|en arrêt|en arrêt maladie|pont|en repos|repos|en séminaire|séminaire|en stage|télétravail sans|sans accès|en rendez-vous extérieur|absenté|absentée|en formation continue|en réunion toute la journée|relâche|congés annuels|voyage de noces|éloigné|éloignée|absente ces|fermé pour
        Answer: répondrai|répondre|réponds|répondrons|recontacterai|reviendrai vers vous|reviens vers vous|reviendrons vers vous|traiterai|traiter|traité|lirai|contacterai|réponse|lirai votre|lirons|verrai|prendrai connaissance|rappellerai|rappellerons|vous rappelle|traiterons|traités|traitée|consulterai|donnerai suite|donnerons suite|contacterons|revenir vers vous|reprendrai contact
        Self: je|j|nous|suis|serai|serons
        Other: collègue|collègues|monsieur|madame|mme|il|elle
        Not: ne|n|pas
        Stray: rendez nous visite|retrouvez nous|stand|valable|échéance|date limite|commande|livraison|facture|envoyé|envoyé le|reçu|reçu le|votre message du|votre mail du|votre courriel du|votre e-mail du|votre email du|inscription|rendez vous|rendez-vous|événement|horaires|offre|né le|ouvert|ouverts|salon|réunion|foire|exposition|fermeture annuelle du parking|journée portes ouvertes|portes ouvertes|déménagement|déménage|nouvelle adresse|concert|formation du|colloque|heures d ouverture|horaires d ouverture|marché|séance|commandes|résultats|inscriptions|examens
        Gone: quitté|ne travaille plus|ne fais plus partie|ne fait plus partie|n est plus|ne suis plus|retraite
        Numbered: tél|tel|téléphone|mobile|portable|fax|n°|numéro|poste|réf|référence|ticket|rue|dossier
        Clock: h|heures|heure
        AtClock: à|vers
        Ordinal: er|e|ème|nd
        BareDay: le|au|du|jusqu au|dès le|à partir du|à compter du|après le|depuis le
        """;

    /// <summary>What people write who say when to come back.</summary>
    public const string Answers = """
        Contact: appelez|appeler|appelle|appel|rappelez|rappeler|rappelle|téléphoner|téléphonez|téléphone|coup de fil|relancez|relancer|relance|relances|recontactez|recontacter|recontacte|contactez|contacter|contact|contacte|revenez|revenir|reviens|reviendrai|reviendrons|écrivez|écrire|écris|réécrivez|réécrire|reparlons|reparler|reparle|parlons|parler|parle|discuter|discutons|échanger|échangeons|redemandez|redemander|demandez|reprenons|reprendre|réessayez|réessayer|essayez|essayer|retentez|retenter|tenter|retentez votre chance|faire signe|faites moi signe|signe|joindre|joignable|rencontrer|rencontrons|voir|voyons|rendez vous|rendez-vous|faisons|faire un point|un point|reposez|sollicitez|solliciter|n hésitez pas|n hésitez pas à|hésitez pas|représentez|entendre|convenir|que diriez vous|que dites vous|on garde|on se cale
        Later: plutôt|plus tard|mieux|préférerais|préfère|préférons|peut être|peut-être|convient|conviendrait|conviendra|arrange|au plus tôt|ensuite|alors|reporter|attendre|trop tôt|pas encore|décider|déciderons|décision|budget|libre|disponible|disponibles|disponibilité|temps|calme|possible|prêt|prêts|idéalement|verrons|étudier|examiner|envisager|dispo|pourquoi pas|décaler|décalons|déplacer|repousser|vers|à nouveau|de nouveau|seulement|partir de
        Away: occupé|occupée|pris|prise|débordé|débordée|débordés|surchargé|complet|complète|complets|épuisé|gelé|absent|absente|en congé|en congés|en déplacement|en vacances|déplacement|vacances|fermé|fermés|indisponible|pas disponible|bloqué|bloqués|plus de budget|passées|passés
        Back: de retour|retour|à mon retour|rentre
        Stray: facture|votre offre|votre message|votre mail|votre courrier|votre appel|commande|livraison|a lieu|aura lieu|fête|atelier|séminaire|webinaire|conférence|colloque|salon|foire|échéance|valable|signé|signée|reçu|reçue|envoyé|envoyée|rencontrés|rencontré|renouvelé|occupe|né|née|déménagement|mariage|anniversaire|événement|réunion du|réunion|retirer|désabonner|liste|inscription|stand|demandé|ai parlé|en ai parlé|avons parlé|a parlé|ai appelé|a appelé|avons échangé|ai rencontré|avez appelé|ai demandé
        Thanks: merci pour|merci beaucoup pour|merci de votre|merci encore pour|remercie pour|merci d avoir
        Past: dernier|dernière|derniers|passé|depuis|il y a
        Feast 1: pâques|vacances de pâques|les vacances de pâques|week end de pâques
        Feast 2: pentecôte|la pentecôte
        Feast 3: carnaval|mardi gras
        Feast 4: noël
        Feast 5: nouvel an|le nouvel an|jour de l an|le jour de l an
        Feast 6: ascension|l ascension
        Feast 7: fêtes|les fêtes|fêtes de fin d année|les fêtes de fin d année|vacances de noël|les vacances de noël
        Feast 9: vacances d été|les vacances d été|grandes vacances|les grandes vacances|vacances scolaires|vacances estivales|les vacances estivales
        Feast 20: toussaint|la toussaint
        Feast 18: fête dieu
        Feast 21: lundi de pâques
        Feast 22: lundi de pentecôte
        Feast 23: les vacances
        Feast 19: 15 août
        Feast 11: épiphanie|l épiphanie
        Feast 41: la rentrée|rentrée|rentrée de septembre
        Season: printemps|le printemps; l été|cet été; automne|l automne|cet automne; hiver|l hiver|cet hiver
        Nth: premier|première|premiers|1er|1re; deuxième|second|seconde; troisième; quatrième; cinquième
        Nth 9: dernière|dernier|derniers
        Half: moitié|semestre|quinzaine
        Quarter: t|q
        Unit 90: trimestre|trimestres
        Unit 365: an|ans|année|années
        Unit 14: quinzaine|quinzaine de jours|quinze jours
        Unit 182: semestre
        Unit 7: semaine|semaines
        Count 3: quelques|plusieurs
        Count 8: huit
        Period 2: la semaine d après|semaine d après
        Period 10: ce mois|ce mois ci|du mois
        Period 20: cette année|l année en cours|de l année|l année|cette année ci
        Period 21: l année prochaine|année prochaine|l an prochain|an prochain|nouvelle année|la nouvelle année|l année suivante
        Period 30: ce trimestre|trimestre en cours
        Period 31: prochain trimestre|trimestre prochain|le prochain trimestre|le trimestre prochain|trimestre suivant
        Period 11: mois prochain|le mois prochain|prochain mois
        Early: début|courant début|dès le début|tout début|le début de|au début de|début du|au début du
        Middle: mi|milieu|mi-|à la mi|la mi|au milieu|milieu de|au milieu de
        End: fin|la fin|fin du|vers la fin|fin de|la fin de|à la fin de|vers la fin de|en fin de|en fin d
        On: le|la|les|l|en|au|à|à la|aux|vers|courant|dans le courant|pendant|plutôt|seulement|dès|autour de
        In: dans|d ici|laissez moi|laissez-moi|laissez nous|donnez moi|donnez-moi|encore|dans environ|sous|dans les prochaines|dans les prochains|accordez moi
        Before: avant|avant la|avant les|avant le|avant la fin
        After: après|après le|après la|après les|passé le|passées les|au delà de|au retour des|à l issue de
        Through: jusqu à la|jusqu à|jusqu au|jusqu en|jusqu aux|jusqu à l
        Not: ne|n|pas|jamais|aucun|aucune|rien
        Self: bonne année|bonnes fêtes|joyeuses fêtes|joyeux noël|joyeuses pâques|bonnes vacances|bonnes fêtes de fin d année|meilleurs voeux|excellentes fêtes|mon|ma|mes|notre|nos
        Thanks: merci de m avoir
        """;
}
