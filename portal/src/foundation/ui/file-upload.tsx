import { eingabeKlasse, Feld, feldAttribute, type FeldProps } from "./feld.tsx";
import { useSprache } from "./sprach-kontext.ts";

interface Props extends Omit<FeldProps, "value" | "autocomplete"> {
  /** For people, such as `PDF, JPG, PNG`. */
  arten: string;
  /** For the browser, such as `application/pdf,image/*`. */
  accept: string;
  /** Largest size in megabytes. */
  mb: number;
  mehrere?: boolean;
}

/** Photos or papers; on a phone the camera opens from here. The `Form` needs `dateien`. */
export function FileUpload({ arten, accept, mb, mehrere = false, hint, ...rest }: Props) {
  const { t } = useSprache();
  const erlaubt = t("dateiErlaubt", { arten, mb });
  const feld = { ...rest, hint: hint === undefined ? erlaubt : <>{hint} {erlaubt}</> };
  return (
    <Feld feld={feld}>
      <input {...feldAttribute(feld)} class={eingabeKlasse(feld)} type="file" accept={accept} multiple={mehrere} />
    </Feld>
  );
}
