import { translatedBy, type Refusal } from "../server-sentences";

export const refusals = translatedBy<Refusal>({
  "address-taken": "Diese Adresse gehört zu einem anderen Lead. Entfernen Sie sie zuerst dort.",
  "asked-to-stop":
    "Hier wurde um keinen weiteren Kontakt gebeten. War das ein Versehen, nehmen Sie es zuerst im Verlauf zurück.",
  "bad-request": "Diese Eingabe wurde nicht verstanden. Prüfen Sie sie und versuchen Sie es noch einmal.",
  "block-minutes": "Wählen Sie 15 bis 120 Minuten.",
  busy: "FollowUp ist gerade ausgelastet. Versuchen Sie es gleich noch einmal.",
  "cadence-name": "Geben Sie einen Namen mit höchstens 100 Zeichen ein.",
  "cadence-offset":
    "Jeder Kontakt liegt nach dem vorigen: 0 Tage oder mehr, 1 Monat oder mehr und höchstens zehn Jahre.",
  "cadence-too-long": "Planen Sie höchstens fünfzig Kontakte.",
  "cadence-too-short":
    "Die meisten Abschlüsse gelingen nach dem fünften Kontakt. Planen Sie mindestens fünf oder einen, der wiederkehrt.",
  "cannot-undo": "Das lässt sich nicht mehr rückgängig machen. Wählen Sie stattdessen einen neuen nächsten Schritt.",
  "changed-meanwhile":
    "Dieser Lead wurde in einem anderen Fenster geändert. Sehen Sie ihn noch einmal an, bevor Sie weitermachen.",
  "date-in-the-past": "Dieser Zeitpunkt ist vorbei. Wählen Sie einen, der noch kommt.",
  "date-too-far": "Das ist mehr als zehn Jahre voraus. Wählen Sie ein näheres Datum.",
  "last-address": "Das ist die einzige Adresse. Fügen Sie zuerst eine andere hinzu.",
  "mailbox-busy": "Microsoft 365 bittet um etwas Geduld. Versuchen Sie es gleich noch einmal.",
  "mailbox-failed": "Microsoft 365 hat das nicht ausgeführt. Versuchen Sie es gleich noch einmal.",
  "mailbox-unreachable": "Ihr Postfach kann gerade nicht gelesen werden. Versuchen Sie es in einer Minute noch einmal.",
  "needs-consent":
    "Bitten Sie Ihre Administration, diese App für Ihr Postfach zuzulassen, und öffnen Sie sie dann neu.",
  "needs-sign-in": "Melden Sie sich erneut an.",
  "no-action": "Sagen Sie, was mit diesen Leads geschehen soll.",
  "no-date": "Sagen Sie, wann Sie nachfassen möchten: Wählen Sie einen Vorschlag oder ein Datum.",
  "no-name": "Geben Sie der Person einen Namen.",
  "no-reason": "Geben Sie an, warum es ein Nein war; „Anderes“ genügt.",
  "no-such-address": "Diese Adresse ist schon entfernt.",
  "no-such-cadence": "Diesen Rhythmus gibt es nicht mehr. Wählen Sie einen anderen.",
  "no-such-country":
    "Die Feiertage dieses Landes sind nicht bekannt. Wählen Sie ein anderes oder keines, oder überlassen Sie es Ihrem Postfach.",
  "no-such-day": "Diesen Tag gibt es nicht.",
  "no-such-list": "Diesen Filter oder diese Sortierung gibt es nicht. Wählen Sie eine andere Ansicht.",
  "no-such-page": "Hier geht es nicht weiter. Beginnen Sie noch einmal von vorn.",
  "no-such-template": "Eine Vorlage dieser Schritte gibt es nicht mehr. Wählen Sie eine andere.",
  "no-touch": "Nur bei einem Kontakt lässt sich sagen, worum es ging. Wählen Sie einen im Verlauf.",
  "no-workflow": "Speichern Sie zuerst die Adresse Ihres Workflows und versuchen Sie es dann.",
  "not-active": "Hier wird nicht mehr nachgefasst. Nehmen Sie den Lead zuerst wieder auf.",
  "not-allowed": "Dieses Konto darf das nicht: Fragen Sie Ihre Administration.",
  "not-an-address": "Das ist keine E-Mail-Adresse. Prüfen Sie sie oder wählen Sie jemand anderen aus der E-Mail.",
  "not-found": "Hier ist nichts mehr: Gehen Sie zurück und sehen Sie noch einmal nach.",
  "not-json": "Das hat nicht geklappt. Öffnen Sie diesen Bereich neu und versuchen Sie es noch einmal.",
  "not-signed-in": "Melden Sie sich erneut an.",
  "not-so-many": "Das sind zu viele Leads auf einmal, oder keine. Wählen Sie einen kleineren Teil.",
  "not-so-many-days": "Das sind keine oder zu viele Tage auf einmal. Wählen Sie höchstens zwei Monate.",
  "not-within-a-year": "Wählen Sie einen Zeitpunkt, der vorbei ist und höchstens ein Jahr zurückliegt.",
  "not-your-template":
    "Diese Vorlage teilt jemand anderes mit Ihnen und kann sie allein ändern. Legen Sie eine eigene Kopie an.",
  "nothing-to-judge": "Das ist schon entschieden. Wählen Sie stattdessen einen neuen nächsten Schritt.",
  "nothing-to-retry": "Das wird schon erledigt. Warten Sie einen Moment.",
  "nothing-written": "Schreiben Sie zuerst etwas.",
  "own-address": "Das ist Ihre eigene Adresse. Wählen Sie die andere Person aus der E-Mail.",
  "pause-weeks": "Wählen Sie 1 bis 104 Wochen.",
  "pipeline-target": "Wählen Sie eine Zahl von 1 bis 100.000 oder keine.",
  "request-id-malformed":
    "Diese Anfrage hat keine gültige Kennung. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
  "request-id-reused":
    "Unter dieser Kennung wurde schon etwas anderes gesendet. Laden Sie die Seite neu und versuchen Sie es noch einmal.",
  "sign-in-needed": "Melden Sie sich erneut an, damit Ihr Postfach gelesen werden kann.",
  "tag-too-long": "Ein Schlagwort ist kurz: höchstens 40 Zeichen.",
  "template-changed":
    "Diese Vorlage wurde in einem anderen Fenster geändert. Sehen Sie sie noch einmal an, bevor Sie speichern.",
  "template-name": "Geben Sie der Vorlage einen Namen.",
  "template-too-long": "Diese Vorlage ist zu lang. Kürzen Sie den Betreff oder den Text.",
  "too-large": "Das ist zu viel auf einmal. Kürzen Sie den Text und versuchen Sie es noch einmal.",
  "too-many-cadences": "Sie haben hundert Rhythmen. Löschen Sie zuerst einen, den Sie nicht mehr brauchen.",
  "too-many-tags": "Geben Sie einem Lead höchstens 20 Schlagwörter.",
  "too-many-templates": "Sie haben 200 Vorlagen. Löschen Sie zuerst eine, die Sie nicht mehr brauchen.",
  "workflow-host":
    "Fügen Sie die Adresse ein, die Teams für Ihren Workflow anzeigt; andere muss Ihre Administration zulassen.",
  "workflow-refused":
    "Teams hat die Karte nicht angenommen. Prüfen Sie, ob der Workflow eingeschaltet ist, kopieren Sie seine Adresse noch einmal und speichern Sie sie.",
  "workflow-silent":
    "Teams hat nicht geantwortet. Sehen Sie nach, ob die Karte da ist, oder versuchen Sie es in ein paar Minuten noch einmal.",
  "wrong-method": "Das hat nicht geklappt. Öffnen Sie diesen Bereich neu und versuchen Sie es noch einmal.",
});
