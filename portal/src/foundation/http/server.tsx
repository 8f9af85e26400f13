import { randomUUID } from "node:crypto";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { getCookie } from "hono/cookie";
import { SPRACHCOOKIE, type Sprache, istSprache, waehleSprache } from "../i18n/sprache.ts";
import { createT } from "../i18n/t.ts";
import type { Office } from "../office/schema.ts";
import { Alert } from "../ui/alert.tsx";
import { assets } from "../ui/assets.ts";
import { renderPage } from "../ui/render-page.tsx";
import { aemter } from "./aemter.tsx";
import { beantworte, type Fertig } from "./beantworte.ts";
import { istDatenbankWeg } from "./datenbank-weg.ts";
import { type Hindernis, fehlerseite, status } from "./fehlerseite.tsx";
import { ZuGross, leseFormular, ohneNulZeichen } from "./formulardaten.ts";
import { vonUns } from "./herkunft.ts";
import { messages } from "./messages.ts";
import type { Seite } from "./seite.ts";
import { sicherheitskopf } from "./sicherheitskopf.ts";
import type { Umgebung } from "./umgebung.ts";

/** The web application: every page under its office, `/:office` + its path. */
export function server(umgebung: Umgebung, seiten: readonly Seite[]): Hono {
  const app = new Hono();
  // Safe with personal data: no page carries a secret that others could guess by its length, and cookies are not sent along from elsewhere.
  app.use(compress());
  const kopf = Object.entries(sicherheitskopf(umgebung.baseUrl));
  app.use(async (c, next) => {
    await next();
    for (const [name, wert] of kopf) c.res.headers.set(name, wert);
  });
  app.get("/assets/*", asset);
  app.get("/", async (c) => html(200, aemter(await umgebung.offices(), spracheVon(c))));
  for (const seite of seiten) {
    const pfad = `/:office${seite.pfad === "/" ? "" : seite.pfad}`;
    app.get(pfad, (c) => bediene(umgebung, seite, c));
    if (seite.formular) app.post(pfad, (c) => bediene(umgebung, seite, c));
  }
  // A route and not `notFound`: that would be the outer application's where this one is part of another.
  app.all("*", (c) => hindernis(c, "nichtGefunden", randomUUID()));
  app.onError((fehler, c) => beiFehler(umgebung, fehler, c));
  return app;
}

function asset(c: Context): Response {
  const datei = assets().get(c.req.path);
  if (!datei) return hindernis(c, "nichtGefunden", randomUUID());
  return new Response(datei.bytes, { headers: { "content-type": datei.contentType, "cache-control": "public, max-age=31536000, immutable" } });
}

async function bediene(umgebung: Umgebung, seite: Seite, c: Context): Promise<Response> {
  const param = ohneNulZeichen(c.req.param());
  const office = await umgebung.office(param["office"] ?? "");
  if (!office) return hindernis(c, "nichtGefunden", randomUUID());
  const post = c.req.method === "POST";
  if (post && !vonUns(c.req.raw.headers, umgebung.baseUrl)) return hindernis(c, "fremd", randomUUID(), office);
  const sprache = spracheVon(c);
  const fertig = await beantworte(umgebung, seite, {
    anfrage: c.req.raw, office, sprache, param, query: ohneNulZeichen(c.req.query()),
    ...(post && { gesendet: await leseFormular(c.req.raw) }),
  });
  const antwort = alsAntwort(c, office, sprache, fertig);
  if (istSprache(c.req.query("sprache"))) antwort.headers.append("set-cookie", `${SPRACHCOOKIE}=${sprache}; Path=/; SameSite=Lax; Max-Age=31536000`);
  return antwort;
}

function alsAntwort(c: Context, office: Office, sprache: Sprache, fertig: Fertig): Response {
  if (fertig.art === "hindernis") return hindernis(c, fertig.was, randomUUID(), office);
  if (fertig.art === "anmelden") {
    const weiter = encodeURIComponent(new URL(c.req.url).pathname + new URL(c.req.url).search);
    return umleitung(`/${office.kuerzel}/anmelden?weiter=${weiter}`, fertig.cookies);
  }
  const { antwort } = fertig;
  switch (antwort.art) {
    case "weiter": return umleitung(antwort.nach, antwort.cookies ?? []);
    case "datei": return datei(antwort);
    case "nichtGefunden": return hindernis(c, antwort.art, randomUUID(), office);
    case "verboten": return hindernis(c, antwort.art, randomUUID(), office, antwort.grund);
    case "seite": return html(fertig.status, seiteAlsHtml(office, sprache, c, { ...fertig, antwort }));
  }
}

type Ansicht = Extract<Fertig, { art: "antwort" }> & { antwort: { art: "seite" } };

function seiteAlsHtml(office: Office, sprache: Sprache, c: Context, { antwort, ctx, menue, name }: Ansicht): string {
  const { titel, inhalt, breit, brotkrumen, zurueck } = antwort;
  const t = createT(sprache, messages);
  const geparkt = ctx.formular.geparkt ? <Alert art="info" titel={t("wiederAnmelden")} /> : null;
  return renderPage({
    sprache, titel, office, pfad: adresse(c), menue, fehler: ctx.formular.fehler,
    inhalt: <>{geparkt}{inhalt}</>,
    breite: breit ? "breit" : "schmal",
    ...(brotkrumen && { brotkrumen }), ...(zurueck !== undefined && { zurueck }),
    ...(ctx.demo && { banner: <>{t("demo")} <a class="kern-link" href={ctx.link("/demo")}>{t("rolleWechseln")}</a></> }),
    ...(name !== undefined && { abmelden: { name, action: ctx.link("/abmelden") } }),
  });
}

// Two slashes at the beginning would make a link of it that leads to another site.
const adresse = (c: Context): string => new URL(c.req.url).pathname.replace(/^\/+/, "/") + new URL(c.req.url).search;

function hindernis(c: Context, was: Hindernis, nummer: string, office?: Pick<Office, "name" | "kuerzel">, grund?: string): Response {
  const sprache = spracheVon(c);
  const amt = office ?? { name: "Handschlag", kuerzel: "" };
  const { titel, inhalt } = fehlerseite(was, sprache, `/${amt.kuerzel}`, nummer, grund);
  return html(status[was], renderPage({ sprache, titel, office: amt, pfad: adresse(c), inhalt }));
}

function beiFehler(umgebung: Umgebung, fehler: Error, c: Context): Response {
  if (fehler instanceof ZuGross) return hindernis(c, "zuGross", "");
  const nummer = randomUUID();
  if (istDatenbankWeg(fehler)) return hindernis(c, "pause", nummer);
  umgebung.melde(fehler, nummer, c.req.routePath);
  return hindernis(c, "fehler", nummer);
}

const spracheVon = (c: Context): Sprache =>
  waehleSprache({ query: c.req.query("sprache"), cookie: getCookie(c, SPRACHCOOKIE), acceptLanguage: c.req.header("accept-language") });

const html = (code: number, text: string): Response =>
  new Response(text, { status: code, headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" } });

function umleitung(nach: string, cookies: readonly string[]): Response {
  const antwort = new Response(null, { status: 303, headers: { location: nach, "cache-control": "no-store" } });
  for (const cookie of cookies) antwort.headers.append("set-cookie", cookie);
  return antwort;
}

function datei({ bytes, typ, name, anzeigen }: { bytes: Uint8Array; typ: string; name: string; anzeigen?: boolean }): Response {
  const art = anzeigen ? "inline" : "attachment";
  return new Response(Buffer.from(bytes), {
    headers: { "content-type": typ, "content-disposition": `${art}; filename*=UTF-8''${encodeURIComponent(name)}`, "cache-control": "no-store" },
  });
}
