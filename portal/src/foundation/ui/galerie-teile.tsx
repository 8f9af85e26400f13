import { Alert } from "./alert.tsx";
import { Badge } from "./badge.tsx";
import { BackLink } from "./breadcrumb.tsx";
import { Button, ButtonGroup, ButtonLink } from "./button.tsx";
import { Card, CardGrid } from "./card.tsx";
import { ContactCard } from "./contact-card.tsx";
import { Details } from "./details.tsx";
import { Pagination } from "./pagination.tsx";
import { Stepper } from "./stepper.tsx";
import { Tabs } from "./tabs.tsx";
import { TaskList } from "./task-list.tsx";
import { Timeline } from "./timeline.tsx";

/** Messages, cards, people, tasks and the ways between pages. */
export function GalerieTeile({ start }: { start: string }) {
  return (
    <>
      <TaskList
        label="Was zu tun ist"
        aufgaben={[
          { titel: "Mietvertrag hochladen", href: `${start}/nachweise`, hint: "Ein Foto mit dem Telefon genügt.", stand: <Badge art="warning" text="fehlt noch" /> },
          { titel: "Kontodaten prüfen", href: `${start}/konto`, stand: <Badge art="info" text="neu" /> },
          { titel: "Antrag unterschrieben", stand: <Badge art="success" text="erledigt" /> },
        ]}
      />
      <ContactCard
        name="Jonas Petersen"
        funktion="Ihr Ansprechpartner für Leistungen"
        telefon="0345 12 34 56"
        sprechzeiten="Montag bis Donnerstag, 8 bis 15 Uhr"
        email="jonas.petersen@jobcenter-musterstadt.example"
      >
        <ButtonLink href={`${start}/rueckruf`} art="secondary">
          Rückruf wünschen
        </ButtonLink>
      </ContactCard>

      <h2>Meldungen</h2>
      <Alert art="success" titel="Ihr Antrag ist bei uns." live>
        <p>Wir melden uns bis zum 30.11.2026. Den Stand sehen Sie jederzeit hier.</p>
      </Alert>
      <Alert art="info" titel="Am 3. Dezember schließen wir um 12 Uhr." />
      <Alert art="warning" titel="Ihr Bescheid gilt noch bis zum 31. Januar.">
        <p>
          Stellen Sie den nächsten Antrag schon jetzt. <a href={`${start}/weiter`}>Zum Weiterbewilligungsantrag</a>
        </p>
      </Alert>
      <Alert art="danger" titel="Wir konnten die Datei nicht lesen.">
        <p>Machen Sie bitte ein neues Foto bei gutem Licht.</p>
      </Alert>

      <h2>Karten</h2>
      <CardGrid>
        <Card titel="Mein Geld" href={`${start}/geld`} vorzeile="Bescheid vom 12.11.2026" ebene={3}>
          <p>Jede Zahl lässt sich öffnen und erklärt sich selbst.</p>
        </Card>
        <Card titel="Meine Ziele" href={`${start}/ziele`} ebene={3}>
          <p>Sie sagen, was Sie zuerst angehen wollen.</p>
        </Card>
        <Card titel="Deutschkurs B2" vorzeile="Angebot" ebene={3} fuss={<Badge text="12 Plätze frei" />}>
          <p>Abends, mit Kinderbetreuung, Beginn am 7. Januar.</p>
        </Card>
      </CardGrid>

      <h2>Zustände</h2>
      <p>
        <Badge text="Entwurf" /> <Badge art="info" text="in Arbeit" /> <Badge art="success" text="bewilligt" />{" "}
        <Badge art="warning" text="Frist läuft" /> <Badge art="danger" text="überfällig" />
      </p>

      <h2>Knöpfe</h2>
      <ButtonGroup>
        <Button>Weiter</Button>
        <Button art="secondary" name="aktion" value="spaeter">
          Später weitermachen
        </Button>
        <Button art="danger" name="aktion" value="loeschen">
          Entwurf löschen
        </Button>
      </ButtonGroup>

      <h2>Mehr lesen</h2>
      <div>
        <Details titel="Warum fragen wir nach der Miete?" offen>
          <p>Die Miete gehört zu Ihrem Bedarf. Ohne den Vertrag können wir sie nicht mitzahlen.</p>
        </Details>
        <Details titel="Was, wenn ich keinen Vertrag habe?">
          <p>Rufen Sie uns an. Wir finden gemeinsam einen Weg.</p>
        </Details>
      </div>

      <h2>Was geschehen ist</h2>
      <Timeline
        label="Chronik"
        ereignisse={[
          { zeitpunkt: "2026-11-30", wann: "bis 30.11.2026", wer: "Jobcenter", titel: "Zusage: Wir entscheiden über Ihren Antrag.", seite: "kuenftig" },
          { zeitpunkt: "2026-11-20T09:12:00+01:00", wann: "20.11.2026, 09:12 Uhr", wer: "Sie", titel: "Sie haben drei Nachweise geschickt.", seite: "person" },
          { zeitpunkt: "2026-11-19T14:30:00+01:00", wann: "19.11.2026, 14:30 Uhr", wer: "Jonas Petersen", titel: "Wir haben Sie angerufen.", text: <p>Es fehlte noch der Mietvertrag.</p> },
        ]}
      />

      <h2>Wege</h2>
      <BackLink href={start} />
      <Tabs
        label="Bereiche des Falls"
        reiter={[
          { text: "Chronik", href: `${start}/fall/chronik`, aktiv: true },
          { text: "Zusagen", href: `${start}/fall/zusagen`, anzahl: 3 },
          { text: "Bescheide", href: `${start}/fall/bescheide` },
        ]}
      />
      <Stepper schritt={2} anzahl={5} titel="Ihre Wohnung" />
      <Pagination seite={2} anzahl={9} href={(seite) => `${start}/galerie?seite=${seite}`} />
    </>
  );
}
