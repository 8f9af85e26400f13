import { messagesFor } from "../foundation/i18n/t.ts";

/** What the demo says about itself. */
export const messages = messagesFor({
  de: {
    titel: "Schauen Sie sich um",
    text: "Das ist ein erfundenes Jobcenter mit erfundenen Menschen. Schlüpfen Sie mit einem Klick in eine Rolle. Alles, was Sie hier tun, bleibt auf diesem Rechner.",
    menschen: "Menschen, die Leistungen bekommen",
    kraefte: "Menschen, die hier arbeiten",
    eintreten: "Als {name} weitermachen",
    post: "Zum Postausgang der Demo",
  },
  en: {
    titel: "Have a look around",
    text: "This is a made-up Jobcenter with made-up people. Step into a role with one click. Whatever you do here stays on this computer.",
    menschen: "People who receive benefits",
    kraefte: "People who work here",
    eintreten: "Go on as {name}",
    post: "To the demo's outbox",
  },
});
