import { Button } from "./button.tsx";
import { Checkbox } from "./checkbox.tsx";
import { Checkboxes } from "./checkboxes.tsx";
import { DateField } from "./date-field.tsx";
import { FileUpload } from "./file-upload.tsx";
import { Form } from "./form.tsx";
import { Hidden } from "./hidden.tsx";
import { MoneyField } from "./money-field.tsx";
import { PasswordField } from "./password-field.tsx";
import { Radios } from "./radios.tsx";
import { Select } from "./select.tsx";
import { TextArea } from "./text-area.tsx";
import { TextField } from "./text-field.tsx";

/** Every field, fresh, filled in and with a mistake. */
export function GalerieFormular() {
  return (
    <>
      <h2>Felder</h2>
      <Form dateien label="Alle Felder">
        <Hidden name="schritt" value="wohnung" />
        <TextField name="vorname" label="Vorname" required autocomplete="given-name" fehler="Schreiben Sie Ihren Vornamen." />
        <TextField name="telefon" label="Telefon" type="tel" autocomplete="tel" breite="mittel" hint="Dann rufen wir an, bevor wir schreiben." value="0345 12 34 56" />
        <TextField name="plz" label="Postleitzahl" required inputmode="numeric" breite="kurz" autocomplete="postal-code" />
        <PasswordField name="kennwort" label="Kennwort" required autocomplete="current-password" />
        <TextArea name="ziel" label="Was möchten Sie erreichen?" hint="In Ihren eigenen Worten, auch in Ihrer Sprache." />
        <TextArea name="grund" label="Was ist passiert?" required zeilen={3} fehler="Schreiben Sie ein paar Worte." />
        <Select name="schule" label="Schule" optionen={[{ value: "gs", text: "Grundschule am Markt" }, { value: "gym", text: "Gymnasium Nord" }]} value="gym" />
        <Select name="sprache-im-gespraech" label="Sprache im Gespräch" required fehler="Wählen Sie eine Sprache." optionen={[{ value: "de", text: "Deutsch" }, { value: "uk", text: "Ukrainisch" }]} />
        <Radios
          name="wohnform"
          label="Wie wohnen Sie?"
          required
          value="miete"
          optionen={[
            { value: "miete", text: "Zur Miete" },
            { value: "eigentum", text: "Im eigenen Haus oder in der eigenen Wohnung", hint: "Auch wenn Sie noch abzahlen." },
            { value: "ohne", text: "Ich habe gerade keine Wohnung" },
          ]}
        />
        <Radios name="kinder" label="Leben Kinder bei Ihnen?" required horizontal fehler="Wählen Sie Ja oder Nein." optionen={[{ value: "ja", text: "Ja" }, { value: "nein", text: "Nein" }]} />
        <Checkboxes
          name="wege"
          label="Wie dürfen wir Sie erreichen?"
          values={["telefon"]}
          optionen={[
            { value: "telefon", text: "Telefon" },
            { value: "sms", text: "SMS" },
            { value: "post", text: "Brief" },
          ]}
        />
        <Checkboxes name="termine" label="Wann passt es Ihnen?" required fehler="Wählen Sie mindestens eine Zeit." optionen={[{ value: "vormittag", text: "Vormittags" }, { value: "nachmittag", text: "Nachmittags" }]} />
        <DateField name="einzug" label="Wann sind Sie eingezogen?" hint="Zum Beispiel 1 4 2021" />
        <DateField name="geboren" label="Geburtsdatum" required geburtstag value={{ tag: "31", monat: "2", jahr: "1990" }} fehler="Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat." />
        <MoneyField name="miete" label="Warmmiete im Monat" required hint="Mit Heizung und Nebenkosten" value="612,50" />
        <MoneyField name="strom" label="Strom im Monat" fehler="Schreiben Sie einen Betrag, zum Beispiel 48,50." value="viel" />
        <FileUpload name="vertrag" label="Mietvertrag" required arten="PDF, JPG, PNG" accept="application/pdf,image/jpeg,image/png" mb={10} hint="Ein Foto genügt." />
        <FileUpload name="nachweis" label="Weitere Nachweise" mehrere arten="PDF" accept="application/pdf" mb={10} fehler="Die Datei ist zu groß." />
        <Checkbox name="einwilligung" label="Ich möchte Bescheide hier abrufen." hint="Sie bekommen dann keine Post mehr, aber immer eine Nachricht." checked />
        <Checkbox name="richtig" label="Meine Angaben stimmen." required fehler="Bestätigen Sie Ihre Angaben." />
        <Button>Speichern und weiter</Button>
      </Form>
    </>
  );
}
