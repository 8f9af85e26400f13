import type { Sprache } from "../sprache.ts";
import type { Ausstellung } from "./ausgabe.ts";

type Texte = {
  readonly wieEsGeht: string;
  readonly serverHilft: string;
  readonly abgelehnt: Readonly<Record<Extract<Ausstellung, { ok: false }>["grund"], string>>;
  readonly eingeloest: Readonly<Record<"gezaehlt" | "schonEingeloest" | "ungueltig", string>>;
};

/** What people read about tokens. */
export const stimmausweisTexte: Readonly<Record<Sprache, Texte>> = {
  de: {
    wieEsGeht: "Ihr Gerät würfelt einen Ausweis und schickt ihn verdeckt an uns. Wir unterschreiben ihn, ohne ihn zu sehen. Beim Abstimmen sehen wir nur: Der Ausweis ist echt und neu. Wem er gehört, kann niemand herausfinden, auch wir nicht.",
    serverHilft: "Ihr Browser führt hier kein JavaScript aus. Deshalb würfelt unser Server den Ausweis für Sie. Dabei sieht das Programm für einen Augenblick, dass dieser Ausweis Ihnen gehört. Wir speichern das nicht, aber Sie müssen uns das glauben. Wenn Sie das nicht möchten, schalten Sie JavaScript ein oder stimmen Sie auf Papier ab.",
    abgelehnt: {
      nichtBerechtigt: "Sie stehen nicht auf der Liste für diese Abstimmung. Wenn das ein Fehler ist, melden Sie sich bitte bei uns.",
      schonAusgegeben: "Für Sie wurde schon ein Ausweis ausgestellt. Einen zweiten gibt es nicht, damit jede Stimme nur einmal zählt.",
      ungueltig: "Diese Anfrage ist beschädigt angekommen. Bitte versuchen Sie es noch einmal.",
    },
    eingeloest: {
      gezaehlt: "Ihre Stimme ist gezählt. Vielen Dank!",
      schonEingeloest: "Mit diesem Ausweis wurde schon abgestimmt. Die erste Stimme gilt.",
      ungueltig: "Dieser Ausweis gehört nicht zu dieser Abstimmung.",
    },
  },
  en: {
    wieEsGeht: "Your device draws a token at random and sends it to us covered. We sign it without seeing it. When you vote, all we see is that the token is genuine and new. Nobody can find out whose it is, and neither can we.",
    serverHilft: "Your browser does not run JavaScript here, so our server draws the token for you. For a moment the program then sees that this token is yours. We do not store that, but you have to take our word for it. If you would rather not, switch JavaScript on or vote on paper.",
    abgelehnt: {
      nichtBerechtigt: "You are not on the list for this vote. If that is a mistake, please let us know.",
      schonAusgegeben: "A token has already been issued to you. There is no second one, so that every vote counts once.",
      ungueltig: "This request arrived damaged. Please try again.",
    },
    eingeloest: {
      gezaehlt: "Your vote is counted. Thank you!",
      schonEingeloest: "Someone has already voted with this token. The first vote stands.",
      ungueltig: "This token does not belong to this vote.",
    },
  },
};
