CREATE SCHEMA "handschlag";
--> statement-breakpoint
CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TABLE "handschlag"."antrag" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"fall_id" uuid NOT NULL,
	"gestellt_von" uuid NOT NULL,
	"eingegangen" timestamp with time zone NOT NULL,
	"wirkt_ab" date NOT NULL,
	"stand" text NOT NULL,
	"vorgang" uuid NOT NULL,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "antrag_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."antrag" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."fakt" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"fall_id" uuid NOT NULL,
	"person_id" uuid,
	"inhalt" jsonb NOT NULL,
	"von" date NOT NULL,
	"bis" date,
	"ersetzt" uuid,
	"grund" text,
	"erfasst_von" uuid,
	"erfasst_am" timestamp with time zone NOT NULL,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "fakt_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."fakt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."fall" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"nummer" text NOT NULL,
	"team_id" uuid NOT NULL,
	"geschuetzt" boolean DEFAULT false NOT NULL,
	"integrationsfachkraft_id" uuid NOT NULL,
	"leistungssachbearbeitung_id" uuid NOT NULL,
	"angelegt" timestamp with time zone NOT NULL,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "fall_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."fall" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."fall_zaehler" (
	"office_id" uuid NOT NULL,
	"letzte" integer NOT NULL,
	CONSTRAINT "fall_zaehler_office_id_pk" PRIMARY KEY("office_id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."fall_zaehler" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."mitgliedschaft" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"fall_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"von" date NOT NULL,
	"bis" date,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "mitgliedschaft_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."mitgliedschaft" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."person" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"vorname" text NOT NULL,
	"nachname" text NOT NULL,
	"geburtsdatum" date NOT NULL,
	"anschrift" jsonb,
	"email" text,
	"telefon" text,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "person_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."tandem" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"fall_id" uuid NOT NULL,
	"integrationsfachkraft_id" uuid NOT NULL,
	"leistungssachbearbeitung_id" uuid NOT NULL,
	"von" date NOT NULL,
	"bis" date,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "tandem_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."tandem" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."zusage" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"fall_id" uuid NOT NULL,
	"richtung" text NOT NULL,
	"person_id" uuid NOT NULL,
	"mitarbeiter_id" uuid NOT NULL,
	"inhalt" jsonb NOT NULL,
	"gegeben" timestamp with time zone NOT NULL,
	"bis" date NOT NULL,
	"ausgang" text NOT NULL,
	"erledigt" timestamp with time zone,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "zusage_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."zusage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."chronik" (
	"office_id" uuid NOT NULL,
	"fall_id" uuid NOT NULL,
	"nr" integer NOT NULL,
	"zeit" timestamp with time zone NOT NULL,
	"art" text NOT NULL,
	"werte" jsonb NOT NULL,
	"akteur" jsonb NOT NULL,
	"salz" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "chronik_office_id_fall_id_nr_pk" PRIMARY KEY("office_id","fall_id","nr")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."chronik" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."chronik_kopf" (
	"office_id" uuid NOT NULL,
	"fall_id" uuid NOT NULL,
	"nr" integer NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "chronik_kopf_office_id_fall_id_pk" PRIMARY KEY("office_id","fall_id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."chronik_kopf" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."dokument" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"fall_id" uuid NOT NULL,
	"name" text NOT NULL,
	"typ" text NOT NULL,
	"inhalt" "bytea" NOT NULL,
	"sha256" "bytea" NOT NULL,
	"erstellt" timestamp with time zone NOT NULL,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "dokument_office_id_id_pk" PRIMARY KEY("office_id","id"),
	CONSTRAINT "dokument_groesse" CHECK (octet_length("handschlag"."dokument"."inhalt") <= 20971520)
);
--> statement-breakpoint
ALTER TABLE "handschlag"."dokument" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth"."account" (
	"id" text PRIMARY KEY NOT NULL,
	"userId" text NOT NULL,
	"accountId" text NOT NULL,
	"providerId" text NOT NULL,
	"accessToken" text,
	"refreshToken" text,
	"idToken" text,
	"accessTokenExpiresAt" timestamp with time zone,
	"refreshTokenExpiresAt" timestamp with time zone,
	"scope" text,
	"password" text,
	"createdAt" timestamp with time zone DEFAULT now() NOT NULL,
	"updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."bremse" (
	"schluessel" text PRIMARY KEY NOT NULL,
	"anzahl" integer NOT NULL,
	"fenster_endet" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."briefcode" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kennung" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"person_id" uuid NOT NULL,
	"ausgestellt_von" uuid NOT NULL,
	"ausgestellt_am" timestamp with time zone NOT NULL,
	"gueltig_bis" timestamp with time zone NOT NULL,
	"fehlversuche" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "briefcode_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
CREATE TABLE "auth"."geparkt" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"pfad" text NOT NULL,
	"inhalt" "bytea" NOT NULL,
	"gueltig_bis" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" text PRIMARY KEY NOT NULL,
	"userId" text NOT NULL,
	"token" text NOT NULL,
	"expiresAt" timestamp with time zone NOT NULL,
	"ipAddress" text,
	"userAgent" text,
	"weg" text NOT NULL,
	"createdAt" timestamp with time zone DEFAULT now() NOT NULL,
	"updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."twoFactor" (
	"id" text PRIMARY KEY NOT NULL,
	"userId" text NOT NULL,
	"secret" text NOT NULL,
	"backupCodes" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failedVerificationCount" integer DEFAULT 0,
	"lockedUntil" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "auth"."user" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"emailVerified" boolean DEFAULT false NOT NULL,
	"image" text,
	"twoFactorEnabled" boolean DEFAULT false,
	"createdAt" timestamp with time zone DEFAULT now() NOT NULL,
	"updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expiresAt" timestamp with time zone NOT NULL,
	"createdAt" timestamp with time zone DEFAULT now() NOT NULL,
	"updatedAt" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."zuordnung" (
	"office_id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"person_id" uuid,
	"mitarbeiter_id" uuid,
	"bestaetigt_am" timestamp with time zone,
	"bestaetigt_durch" text,
	CONSTRAINT "zuordnung_office_id_user_id_pk" PRIMARY KEY("office_id","user_id"),
	CONSTRAINT "zuordnung_genau_eins" CHECK (num_nonnulls("auth"."zuordnung"."person_id", "auth"."zuordnung"."mitarbeiter_id") = 1),
	CONSTRAINT "zuordnung_bestaetigung" CHECK (("auth"."zuordnung"."bestaetigt_am" is null) = ("auth"."zuordnung"."bestaetigt_durch" is null) and ("auth"."zuordnung"."bestaetigt_durch" is null or "auth"."zuordnung"."person_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "handschlag"."brief_urteil" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"briefart" text NOT NULL,
	"frage" text NOT NULL,
	"ja" boolean NOT NULL,
	"schwierigkeit" real NOT NULL,
	"monat" text NOT NULL,
	CONSTRAINT "brief_urteil_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."brief_urteil" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."mail" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"an" text NOT NULL,
	"betreff" text NOT NULL,
	"text" text NOT NULL,
	"anhaenge" uuid[] NOT NULL,
	"erstellt" timestamp with time zone NOT NULL,
	"gesendet" timestamp with time zone,
	"versuche" integer DEFAULT 0 NOT NULL,
	"fehler" text,
	CONSTRAINT "mail_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."mail" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."mitarbeiter" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"name" text NOT NULL,
	"rolle" text NOT NULL,
	"telefon" text NOT NULL,
	"email" text NOT NULL,
	"sprechzeiten" text NOT NULL,
	"aktiv" boolean DEFAULT true NOT NULL,
	CONSTRAINT "mitarbeiter_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."mitarbeiter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."office" (
	"office_id" uuid NOT NULL,
	"kuerzel" text NOT NULL,
	"name" text NOT NULL,
	"betriebsart" text NOT NULL,
	"anschrift" jsonb NOT NULL,
	"telefon" text NOT NULL,
	"email" text NOT NULL,
	"sprechzeiten" text NOT NULL,
	"sozialgericht" jsonb NOT NULL,
	"briefziel" real DEFAULT 3 NOT NULL,
	CONSTRAINT "office_office_id_pk" PRIMARY KEY("office_id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."office" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."richtwert" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"art" text NOT NULL,
	"gilt_ab" date NOT NULL,
	"werte" jsonb NOT NULL,
	"quelle" text NOT NULL,
	CONSTRAINT "richtwert_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."richtwert" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."team" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "team_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."team" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."zugriff" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"zeit" timestamp with time zone NOT NULL,
	"mitarbeiter_id" uuid NOT NULL,
	"fall_id" uuid NOT NULL,
	"zweck" text NOT NULL,
	"seite" text NOT NULL,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "zugriff_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."zugriff" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."zugriff_siegel" (
	"office_id" uuid NOT NULL,
	"tag" date NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "zugriff_siegel_office_id_tag_pk" PRIMARY KEY("office_id","tag")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."zugriff_siegel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."ankommen_angaben" (
	"office_id" uuid NOT NULL,
	"antrag_id" uuid NOT NULL,
	"fall_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"antworten" jsonb NOT NULL,
	"weiter" boolean NOT NULL,
	"gesendet" timestamp with time zone NOT NULL,
	"bestaetigung_id" uuid,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "ankommen_angaben_office_id_antrag_id_pk" PRIMARY KEY("office_id","antrag_id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."ankommen_angaben" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."ankommen_entwurf" (
	"office_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"antworten" jsonb NOT NULL,
	"version" integer NOT NULL,
	"vorgang" uuid NOT NULL,
	"begonnen" timestamp with time zone NOT NULL,
	"geaendert" timestamp with time zone NOT NULL,
	CONSTRAINT "ankommen_entwurf_office_id_person_id_pk" PRIMARY KEY("office_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."ankommen_entwurf" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."ankommen_unterlage" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"antrag_id" uuid NOT NULL,
	"fall_id" uuid NOT NULL,
	"art" text NOT NULL,
	"person_id" uuid,
	"erhalten" timestamp with time zone,
	"erhalten_von" uuid,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "ankommen_unterlage_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."ankommen_unterlage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."leistung_abruf" (
	"office_id" uuid NOT NULL,
	"bescheid_id" uuid NOT NULL,
	"fall_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"zeit" timestamp with time zone NOT NULL,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "leistung_abruf_office_id_bescheid_id_person_id_pk" PRIMARY KEY("office_id","bescheid_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_abruf" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."leistung_bescheid" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"fall_id" uuid NOT NULL,
	"entscheidung_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"art" text NOT NULL,
	"von" text NOT NULL,
	"bis" text NOT NULL,
	"betraege" jsonb NOT NULL,
	"briefe" jsonb NOT NULL,
	"datum" date NOT NULL,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "leistung_bescheid_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_bescheid" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."leistung_pdf" (
	"office_id" uuid NOT NULL,
	"bescheid_id" uuid NOT NULL,
	"fall_id" uuid NOT NULL,
	"dokument_id" uuid NOT NULL,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "leistung_pdf_office_id_bescheid_id_pk" PRIMARY KEY("office_id","bescheid_id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_pdf" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."leistung_entscheidung" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"fall_id" uuid NOT NULL,
	"vorgang" uuid NOT NULL,
	"art" text NOT NULL,
	"antrag_id" uuid NOT NULL,
	"von" text NOT NULL,
	"bis" text NOT NULL,
	"plan_bis" text NOT NULL,
	"beginn" date NOT NULL,
	"vorlaeufig" text,
	"monate" jsonb NOT NULL,
	"engine" text NOT NULL,
	"stand" text NOT NULL,
	"kontakt" jsonb,
	"unterzeichnet_von" uuid NOT NULL,
	"erlassen" timestamp with time zone NOT NULL,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "leistung_entscheidung_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_entscheidung" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."leistung_frage" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"fall_id" uuid NOT NULL,
	"bescheid_id" uuid NOT NULL,
	"zeile" text NOT NULL,
	"worte" text,
	"person_id" uuid NOT NULL,
	"mitarbeiter_id" uuid NOT NULL,
	"gestellt" timestamp with time zone NOT NULL,
	"bis" date NOT NULL,
	"vorgang" uuid NOT NULL,
	"antwort" text,
	"beantwortet_von" uuid,
	"beantwortet" timestamp with time zone,
	"verstanden" text,
	"verstanden_am" timestamp with time zone,
	"sichtbar_fuer" uuid[] NOT NULL,
	CONSTRAINT "leistung_frage_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_frage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "handschlag"."leistung_messwert" (
	"office_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"art" text NOT NULL,
	"team_id" uuid NOT NULL,
	"monat" text NOT NULL,
	"wert" integer NOT NULL,
	CONSTRAINT "leistung_messwert_office_id_id_pk" PRIMARY KEY("office_id","id")
);
--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_messwert" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "handschlag"."antrag" ADD CONSTRAINT "antrag_office_id_fall_id_fall_office_id_id_fk" FOREIGN KEY ("office_id","fall_id") REFERENCES "handschlag"."fall"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."antrag" ADD CONSTRAINT "antrag_office_id_gestellt_von_person_office_id_id_fk" FOREIGN KEY ("office_id","gestellt_von") REFERENCES "handschlag"."person"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."fakt" ADD CONSTRAINT "fakt_office_id_fall_id_fall_office_id_id_fk" FOREIGN KEY ("office_id","fall_id") REFERENCES "handschlag"."fall"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."fakt" ADD CONSTRAINT "fakt_office_id_person_id_person_office_id_id_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "handschlag"."person"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."fakt" ADD CONSTRAINT "fakt_office_id_ersetzt_fakt_office_id_id_fk" FOREIGN KEY ("office_id","ersetzt") REFERENCES "handschlag"."fakt"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."fakt" ADD CONSTRAINT "fakt_office_id_erfasst_von_mitarbeiter_office_id_id_fk" FOREIGN KEY ("office_id","erfasst_von") REFERENCES "handschlag"."mitarbeiter"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."fall" ADD CONSTRAINT "fall_office_id_office_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "handschlag"."office"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."fall" ADD CONSTRAINT "fall_office_id_team_id_team_office_id_id_fk" FOREIGN KEY ("office_id","team_id") REFERENCES "handschlag"."team"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."fall" ADD CONSTRAINT "fall_ifk_fk" FOREIGN KEY ("office_id","integrationsfachkraft_id") REFERENCES "handschlag"."mitarbeiter"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."fall" ADD CONSTRAINT "fall_lsb_fk" FOREIGN KEY ("office_id","leistungssachbearbeitung_id") REFERENCES "handschlag"."mitarbeiter"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."fall_zaehler" ADD CONSTRAINT "fall_zaehler_office_id_office_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "handschlag"."office"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."mitgliedschaft" ADD CONSTRAINT "mitgliedschaft_office_id_fall_id_fall_office_id_id_fk" FOREIGN KEY ("office_id","fall_id") REFERENCES "handschlag"."fall"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."mitgliedschaft" ADD CONSTRAINT "mitgliedschaft_office_id_person_id_person_office_id_id_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "handschlag"."person"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."person" ADD CONSTRAINT "person_office_id_office_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "handschlag"."office"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."tandem" ADD CONSTRAINT "tandem_office_id_fall_id_fall_office_id_id_fk" FOREIGN KEY ("office_id","fall_id") REFERENCES "handschlag"."fall"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."tandem" ADD CONSTRAINT "tandem_ifk_fk" FOREIGN KEY ("office_id","integrationsfachkraft_id") REFERENCES "handschlag"."mitarbeiter"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."tandem" ADD CONSTRAINT "tandem_lsb_fk" FOREIGN KEY ("office_id","leistungssachbearbeitung_id") REFERENCES "handschlag"."mitarbeiter"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."zusage" ADD CONSTRAINT "zusage_office_id_fall_id_fall_office_id_id_fk" FOREIGN KEY ("office_id","fall_id") REFERENCES "handschlag"."fall"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."zusage" ADD CONSTRAINT "zusage_office_id_person_id_person_office_id_id_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "handschlag"."person"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."zusage" ADD CONSTRAINT "zusage_office_id_mitarbeiter_id_mitarbeiter_office_id_id_fk" FOREIGN KEY ("office_id","mitarbeiter_id") REFERENCES "handschlag"."mitarbeiter"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."account" ADD CONSTRAINT "account_userId_user_id_fk" FOREIGN KEY ("userId") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."geparkt" ADD CONSTRAINT "geparkt_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_userId_user_id_fk" FOREIGN KEY ("userId") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."twoFactor" ADD CONSTRAINT "twoFactor_userId_user_id_fk" FOREIGN KEY ("userId") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."zuordnung" ADD CONSTRAINT "zuordnung_user_id_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "auth"."user"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."brief_urteil" ADD CONSTRAINT "brief_urteil_office_id_office_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "handschlag"."office"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."mail" ADD CONSTRAINT "mail_office_id_office_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "handschlag"."office"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."mitarbeiter" ADD CONSTRAINT "mitarbeiter_office_id_team_id_team_office_id_id_fk" FOREIGN KEY ("office_id","team_id") REFERENCES "handschlag"."team"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."richtwert" ADD CONSTRAINT "richtwert_office_id_office_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "handschlag"."office"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."team" ADD CONSTRAINT "team_office_id_office_office_id_fk" FOREIGN KEY ("office_id") REFERENCES "handschlag"."office"("office_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."zugriff" ADD CONSTRAINT "zugriff_office_id_mitarbeiter_id_mitarbeiter_office_id_id_fk" FOREIGN KEY ("office_id","mitarbeiter_id") REFERENCES "handschlag"."mitarbeiter"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."ankommen_angaben" ADD CONSTRAINT "ankommen_angaben_office_id_antrag_id_antrag_office_id_id_fk" FOREIGN KEY ("office_id","antrag_id") REFERENCES "handschlag"."antrag"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."ankommen_angaben" ADD CONSTRAINT "ankommen_angaben_office_id_fall_id_fall_office_id_id_fk" FOREIGN KEY ("office_id","fall_id") REFERENCES "handschlag"."fall"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."ankommen_angaben" ADD CONSTRAINT "ankommen_angaben_office_id_person_id_person_office_id_id_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "handschlag"."person"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."ankommen_entwurf" ADD CONSTRAINT "ankommen_entwurf_office_id_person_id_person_office_id_id_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "handschlag"."person"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."ankommen_unterlage" ADD CONSTRAINT "ankommen_unterlage_office_id_antrag_id_antrag_office_id_id_fk" FOREIGN KEY ("office_id","antrag_id") REFERENCES "handschlag"."antrag"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."ankommen_unterlage" ADD CONSTRAINT "ankommen_unterlage_office_id_fall_id_fall_office_id_id_fk" FOREIGN KEY ("office_id","fall_id") REFERENCES "handschlag"."fall"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."ankommen_unterlage" ADD CONSTRAINT "ankommen_unterlage_office_id_person_id_person_office_id_id_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "handschlag"."person"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."ankommen_unterlage" ADD CONSTRAINT "ankommen_unterlage_office_id_erhalten_von_mitarbeiter_office_id_id_fk" FOREIGN KEY ("office_id","erhalten_von") REFERENCES "handschlag"."mitarbeiter"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_abruf" ADD CONSTRAINT "leistung_abruf_office_id_bescheid_id_leistung_bescheid_office_id_id_fk" FOREIGN KEY ("office_id","bescheid_id") REFERENCES "handschlag"."leistung_bescheid"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_abruf" ADD CONSTRAINT "leistung_abruf_office_id_fall_id_fall_office_id_id_fk" FOREIGN KEY ("office_id","fall_id") REFERENCES "handschlag"."fall"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_abruf" ADD CONSTRAINT "leistung_abruf_office_id_person_id_person_office_id_id_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "handschlag"."person"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_bescheid" ADD CONSTRAINT "leistung_bescheid_office_id_fall_id_fall_office_id_id_fk" FOREIGN KEY ("office_id","fall_id") REFERENCES "handschlag"."fall"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_bescheid" ADD CONSTRAINT "leistung_bescheid_office_id_entscheidung_id_leistung_entscheidung_office_id_id_fk" FOREIGN KEY ("office_id","entscheidung_id") REFERENCES "handschlag"."leistung_entscheidung"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_bescheid" ADD CONSTRAINT "leistung_bescheid_office_id_person_id_person_office_id_id_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "handschlag"."person"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_pdf" ADD CONSTRAINT "leistung_pdf_office_id_bescheid_id_leistung_bescheid_office_id_id_fk" FOREIGN KEY ("office_id","bescheid_id") REFERENCES "handschlag"."leistung_bescheid"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_pdf" ADD CONSTRAINT "leistung_pdf_office_id_fall_id_fall_office_id_id_fk" FOREIGN KEY ("office_id","fall_id") REFERENCES "handschlag"."fall"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_entscheidung" ADD CONSTRAINT "leistung_entscheidung_office_id_fall_id_fall_office_id_id_fk" FOREIGN KEY ("office_id","fall_id") REFERENCES "handschlag"."fall"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_entscheidung" ADD CONSTRAINT "leistung_entscheidung_office_id_antrag_id_antrag_office_id_id_fk" FOREIGN KEY ("office_id","antrag_id") REFERENCES "handschlag"."antrag"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_entscheidung" ADD CONSTRAINT "leistung_entscheidung_office_id_unterzeichnet_von_mitarbeiter_office_id_id_fk" FOREIGN KEY ("office_id","unterzeichnet_von") REFERENCES "handschlag"."mitarbeiter"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_frage" ADD CONSTRAINT "leistung_frage_office_id_fall_id_fall_office_id_id_fk" FOREIGN KEY ("office_id","fall_id") REFERENCES "handschlag"."fall"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_frage" ADD CONSTRAINT "leistung_frage_office_id_bescheid_id_leistung_bescheid_office_id_id_fk" FOREIGN KEY ("office_id","bescheid_id") REFERENCES "handschlag"."leistung_bescheid"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_frage" ADD CONSTRAINT "leistung_frage_office_id_person_id_person_office_id_id_fk" FOREIGN KEY ("office_id","person_id") REFERENCES "handschlag"."person"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_frage" ADD CONSTRAINT "leistung_frage_office_id_mitarbeiter_id_mitarbeiter_office_id_id_fk" FOREIGN KEY ("office_id","mitarbeiter_id") REFERENCES "handschlag"."mitarbeiter"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_frage" ADD CONSTRAINT "leistung_frage_beantwortet_mitarbeiter_fk" FOREIGN KEY ("office_id","beantwortet_von") REFERENCES "handschlag"."mitarbeiter"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handschlag"."leistung_messwert" ADD CONSTRAINT "leistung_messwert_office_id_team_id_team_office_id_id_fk" FOREIGN KEY ("office_id","team_id") REFERENCES "handschlag"."team"("office_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "antrag_fall" ON "handschlag"."antrag" USING btree ("office_id","fall_id");--> statement-breakpoint
CREATE INDEX "antrag_stand" ON "handschlag"."antrag" USING btree ("office_id","stand","eingegangen");--> statement-breakpoint
CREATE UNIQUE INDEX "antrag_vorgang" ON "handschlag"."antrag" USING btree ("office_id","vorgang");--> statement-breakpoint
CREATE INDEX "fakt_fall" ON "handschlag"."fakt" USING btree ("office_id","fall_id","von");--> statement-breakpoint
CREATE UNIQUE INDEX "fakt_ersetzt" ON "handschlag"."fakt" USING btree ("office_id","ersetzt") WHERE ersetzt is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "fall_nummer" ON "handschlag"."fall" USING btree ("office_id","nummer");--> statement-breakpoint
CREATE INDEX "fall_team" ON "handschlag"."fall" USING btree ("office_id","team_id");--> statement-breakpoint
CREATE INDEX "fall_ifk" ON "handschlag"."fall" USING btree ("office_id","integrationsfachkraft_id");--> statement-breakpoint
CREATE INDEX "fall_lsb" ON "handschlag"."fall" USING btree ("office_id","leistungssachbearbeitung_id");--> statement-breakpoint
CREATE INDEX "fall_sichtbar" ON "handschlag"."fall" USING gin ("sichtbar_fuer");--> statement-breakpoint
CREATE UNIQUE INDEX "mitgliedschaft_fall" ON "handschlag"."mitgliedschaft" USING btree ("office_id","fall_id","person_id","von");--> statement-breakpoint
CREATE INDEX "mitgliedschaft_person" ON "handschlag"."mitgliedschaft" USING btree ("office_id","person_id");--> statement-breakpoint
CREATE INDEX "person_name" ON "handschlag"."person" USING btree ("office_id","nachname","vorname");--> statement-breakpoint
CREATE INDEX "person_sichtbar" ON "handschlag"."person" USING gin ("sichtbar_fuer");--> statement-breakpoint
CREATE INDEX "tandem_fall" ON "handschlag"."tandem" USING btree ("office_id","fall_id");--> statement-breakpoint
CREATE INDEX "zusage_fall" ON "handschlag"."zusage" USING btree ("office_id","fall_id");--> statement-breakpoint
CREATE INDEX "zusage_mitarbeiter" ON "handschlag"."zusage" USING btree ("office_id","mitarbeiter_id","ausgang","bis");--> statement-breakpoint
CREATE INDEX "chronik_zeit" ON "handschlag"."chronik" USING btree ("office_id","zeit");--> statement-breakpoint
CREATE INDEX "dokument_fall" ON "handschlag"."dokument" USING btree ("office_id","fall_id");--> statement-breakpoint
CREATE INDEX "account_user" ON "auth"."account" USING btree ("userId");--> statement-breakpoint
CREATE INDEX "account_provider" ON "auth"."account" USING btree ("providerId","accountId");--> statement-breakpoint
CREATE INDEX "bremse_ende" ON "auth"."bremse" USING btree ("fenster_endet");--> statement-breakpoint
CREATE UNIQUE INDEX "briefcode_kennung" ON "auth"."briefcode" USING btree ("office_id","kennung");--> statement-breakpoint
CREATE UNIQUE INDEX "briefcode_person" ON "auth"."briefcode" USING btree ("office_id","person_id");--> statement-breakpoint
CREATE INDEX "geparkt_ende" ON "auth"."geparkt" USING btree ("gueltig_bis");--> statement-breakpoint
CREATE INDEX "geparkt_user" ON "auth"."geparkt" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "session_token" ON "auth"."session" USING btree ("token");--> statement-breakpoint
CREATE INDEX "session_user" ON "auth"."session" USING btree ("userId");--> statement-breakpoint
CREATE INDEX "session_ablauf" ON "auth"."session" USING btree ("expiresAt");--> statement-breakpoint
CREATE UNIQUE INDEX "twoFactor_user" ON "auth"."twoFactor" USING btree ("userId");--> statement-breakpoint
CREATE UNIQUE INDEX "user_email" ON "auth"."user" USING btree ("email");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "auth"."verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "verification_ablauf" ON "auth"."verification" USING btree ("expiresAt");--> statement-breakpoint
CREATE UNIQUE INDEX "zuordnung_person" ON "auth"."zuordnung" USING btree ("office_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "zuordnung_mitarbeiter" ON "auth"."zuordnung" USING btree ("office_id","mitarbeiter_id");--> statement-breakpoint
CREATE INDEX "zuordnung_user" ON "auth"."zuordnung" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "brief_urteil_art" ON "handschlag"."brief_urteil" USING btree ("office_id","briefart","frage");--> statement-breakpoint
CREATE INDEX "mail_erstellt" ON "handschlag"."mail" USING btree ("office_id","erstellt");--> statement-breakpoint
CREATE INDEX "mitarbeiter_team" ON "handschlag"."mitarbeiter" USING btree ("office_id","team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "office_kuerzel" ON "handschlag"."office" USING btree ("kuerzel");--> statement-breakpoint
CREATE UNIQUE INDEX "richtwert_art" ON "handschlag"."richtwert" USING btree ("office_id","art","gilt_ab");--> statement-breakpoint
CREATE INDEX "zugriff_fall" ON "handschlag"."zugriff" USING btree ("office_id","fall_id","zeit");--> statement-breakpoint
CREATE INDEX "zugriff_zeit" ON "handschlag"."zugriff" USING btree ("office_id","zeit");--> statement-breakpoint
CREATE INDEX "zugriff_mitarbeiter" ON "handschlag"."zugriff" USING btree ("office_id","mitarbeiter_id");--> statement-breakpoint
CREATE INDEX "ankommen_angaben_fall" ON "handschlag"."ankommen_angaben" USING btree ("office_id","fall_id");--> statement-breakpoint
CREATE INDEX "ankommen_angaben_person" ON "handschlag"."ankommen_angaben" USING btree ("office_id","person_id");--> statement-breakpoint
CREATE INDEX "ankommen_angaben_gesendet" ON "handschlag"."ankommen_angaben" USING btree ("office_id","gesendet");--> statement-breakpoint
CREATE INDEX "ankommen_entwurf_geaendert" ON "handschlag"."ankommen_entwurf" USING btree ("office_id","geaendert");--> statement-breakpoint
CREATE INDEX "ankommen_unterlage_fall" ON "handschlag"."ankommen_unterlage" USING btree ("office_id","fall_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ankommen_unterlage_art" ON "handschlag"."ankommen_unterlage" USING btree ("office_id","antrag_id","art","person_id");--> statement-breakpoint
CREATE INDEX "leistung_abruf_fall" ON "handschlag"."leistung_abruf" USING btree ("office_id","fall_id");--> statement-breakpoint
CREATE INDEX "leistung_bescheid_fall" ON "handschlag"."leistung_bescheid" USING btree ("office_id","fall_id","datum");--> statement-breakpoint
CREATE UNIQUE INDEX "leistung_bescheid_person" ON "handschlag"."leistung_bescheid" USING btree ("office_id","entscheidung_id","person_id");--> statement-breakpoint
CREATE INDEX "leistung_bescheid_sichtbar" ON "handschlag"."leistung_bescheid" USING gin ("sichtbar_fuer");--> statement-breakpoint
CREATE INDEX "leistung_pdf_fall" ON "handschlag"."leistung_pdf" USING btree ("office_id","fall_id");--> statement-breakpoint
CREATE INDEX "leistung_entscheidung_fall" ON "handschlag"."leistung_entscheidung" USING btree ("office_id","fall_id","erlassen");--> statement-breakpoint
CREATE UNIQUE INDEX "leistung_entscheidung_vorgang" ON "handschlag"."leistung_entscheidung" USING btree ("office_id","vorgang");--> statement-breakpoint
CREATE INDEX "leistung_frage_fall" ON "handschlag"."leistung_frage" USING btree ("office_id","fall_id","gestellt");--> statement-breakpoint
CREATE INDEX "leistung_frage_bescheid" ON "handschlag"."leistung_frage" USING btree ("office_id","bescheid_id");--> statement-breakpoint
CREATE INDEX "leistung_frage_offen" ON "handschlag"."leistung_frage" USING btree ("office_id","mitarbeiter_id","bis") WHERE beantwortet is null;--> statement-breakpoint
CREATE INDEX "leistung_frage_sichtbar" ON "handschlag"."leistung_frage" USING gin ("sichtbar_fuer");--> statement-breakpoint
CREATE UNIQUE INDEX "leistung_frage_vorgang" ON "handschlag"."leistung_frage" USING btree ("office_id","vorgang");--> statement-breakpoint
CREATE INDEX "leistung_messwert_art" ON "handschlag"."leistung_messwert" USING btree ("office_id","art","monat");--> statement-breakpoint
CREATE POLICY "antrag_lesen" ON "handschlag"."antrag" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = antrag.fall_id)))));--> statement-breakpoint
CREATE POLICY "antrag_einfuegen" ON "handschlag"."antrag" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = antrag.fall_id)))));--> statement-breakpoint
CREATE POLICY "antrag_aendern" ON "handschlag"."antrag" AS PERMISSIVE FOR UPDATE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = antrag.fall_id)))) WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = antrag.fall_id))));--> statement-breakpoint
CREATE POLICY "antrag_loeschen" ON "handschlag"."antrag" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "fakt_lesen" ON "handschlag"."fakt" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = fakt.fall_id)))));--> statement-breakpoint
CREATE POLICY "fakt_einfuegen" ON "handschlag"."fakt" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = fakt.fall_id)))));--> statement-breakpoint
CREATE POLICY "fakt_aendern" ON "handschlag"."fakt" AS PERMISSIVE FOR UPDATE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = fakt.fall_id)))) WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = fakt.fall_id))));--> statement-breakpoint
CREATE POLICY "fakt_loeschen" ON "handschlag"."fakt" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "fall_lesen" ON "handschlag"."fall" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or nullif(current_setting('app.role', true), '') = 'system' or (not geschuetzt and (nullif(current_setting('app.role', true), '') in ('eingangszone', 'integrationsfachkraft', 'leistungssachbearbeitung')
    or (nullif(current_setting('app.role', true), '') = 'teamleitung' and team_id = nullif(current_setting('app.team', true), '')::uuid))) or (nullif(current_setting('app.role', true), '') in ('integrationsfachkraft', 'leistungssachbearbeitung')
    and nullif(current_setting('app.employee', true), '')::uuid in (integrationsfachkraft_id, leistungssachbearbeitung_id))));--> statement-breakpoint
CREATE POLICY "fall_einfuegen" ON "handschlag"."fall" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or nullif(current_setting('app.role', true), '') = 'system' or (not geschuetzt and (nullif(current_setting('app.role', true), '') in ('eingangszone', 'integrationsfachkraft', 'leistungssachbearbeitung')
    or (nullif(current_setting('app.role', true), '') = 'teamleitung' and team_id = nullif(current_setting('app.team', true), '')::uuid))) or (nullif(current_setting('app.role', true), '') in ('integrationsfachkraft', 'leistungssachbearbeitung')
    and nullif(current_setting('app.employee', true), '')::uuid in (integrationsfachkraft_id, leistungssachbearbeitung_id))));--> statement-breakpoint
CREATE POLICY "fall_aendern" ON "handschlag"."fall" AS PERMISSIVE FOR UPDATE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (not geschuetzt and (nullif(current_setting('app.role', true), '') in ('eingangszone', 'integrationsfachkraft', 'leistungssachbearbeitung')
    or (nullif(current_setting('app.role', true), '') = 'teamleitung' and team_id = nullif(current_setting('app.team', true), '')::uuid))) or (nullif(current_setting('app.role', true), '') in ('integrationsfachkraft', 'leistungssachbearbeitung')
    and nullif(current_setting('app.employee', true), '')::uuid in (integrationsfachkraft_id, leistungssachbearbeitung_id))));--> statement-breakpoint
CREATE POLICY "fall_loeschen" ON "handschlag"."fall" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "fall_zaehler_nehmen" ON "handschlag"."fall_zaehler" AS PERMISSIVE FOR ALL TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') <> 'gast');--> statement-breakpoint
CREATE POLICY "mitgliedschaft_lesen" ON "handschlag"."mitgliedschaft" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = mitgliedschaft.fall_id)))));--> statement-breakpoint
CREATE POLICY "mitgliedschaft_einfuegen" ON "handschlag"."mitgliedschaft" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = mitgliedschaft.fall_id)))));--> statement-breakpoint
CREATE POLICY "mitgliedschaft_aendern" ON "handschlag"."mitgliedschaft" AS PERMISSIVE FOR UPDATE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = mitgliedschaft.fall_id)))) WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = mitgliedschaft.fall_id))));--> statement-breakpoint
CREATE POLICY "mitgliedschaft_loeschen" ON "handschlag"."mitgliedschaft" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "person_lesen" ON "handschlag"."person" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and ((id = nullif(current_setting('app.person', true), '')::uuid or nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer)) or nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
    (select 1 from handschlag.mitgliedschaft m where m.office_id = nullif(current_setting('app.office', true), '')::uuid and m.person_id = person.id))));--> statement-breakpoint
CREATE POLICY "person_einfuegen" ON "handschlag"."person" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and ((id = nullif(current_setting('app.person', true), '')::uuid or nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer)) or nullif(current_setting('app.role', true), '') in ('eingangszone', 'integrationsfachkraft', 'leistungssachbearbeitung', 'system')));--> statement-breakpoint
CREATE POLICY "person_aendern" ON "handschlag"."person" AS PERMISSIVE FOR UPDATE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and ((id = nullif(current_setting('app.person', true), '')::uuid or nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer)) or nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
    (select 1 from handschlag.mitgliedschaft m where m.office_id = nullif(current_setting('app.office', true), '')::uuid and m.person_id = person.id))));--> statement-breakpoint
CREATE POLICY "person_loeschen" ON "handschlag"."person" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "tandem_lesen" ON "handschlag"."tandem" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = tandem.fall_id)))));--> statement-breakpoint
CREATE POLICY "tandem_einfuegen" ON "handschlag"."tandem" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = tandem.fall_id)))));--> statement-breakpoint
CREATE POLICY "tandem_aendern" ON "handschlag"."tandem" AS PERMISSIVE FOR UPDATE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = tandem.fall_id)))) WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = tandem.fall_id))));--> statement-breakpoint
CREATE POLICY "tandem_loeschen" ON "handschlag"."tandem" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "zusage_lesen" ON "handschlag"."zusage" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = zusage.fall_id)))));--> statement-breakpoint
CREATE POLICY "zusage_einfuegen" ON "handschlag"."zusage" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = zusage.fall_id)))));--> statement-breakpoint
CREATE POLICY "zusage_aendern" ON "handschlag"."zusage" AS PERMISSIVE FOR UPDATE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = zusage.fall_id)))) WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = zusage.fall_id))));--> statement-breakpoint
CREATE POLICY "zusage_loeschen" ON "handschlag"."zusage" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "chronik_lesen" ON "handschlag"."chronik" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = chronik.fall_id)))));--> statement-breakpoint
CREATE POLICY "chronik_einfuegen" ON "handschlag"."chronik" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = chronik.fall_id)))));--> statement-breakpoint
CREATE POLICY "chronik_kopf_schreiben" ON "handschlag"."chronik_kopf" AS PERMISSIVE FOR ALL TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') <> 'gast');--> statement-breakpoint
CREATE POLICY "dokument_lesen" ON "handschlag"."dokument" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = dokument.fall_id)))));--> statement-breakpoint
CREATE POLICY "dokument_einfuegen" ON "handschlag"."dokument" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = dokument.fall_id)))));--> statement-breakpoint
CREATE POLICY "dokument_aendern" ON "handschlag"."dokument" AS PERMISSIVE FOR UPDATE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = dokument.fall_id)))) WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = dokument.fall_id))));--> statement-breakpoint
CREATE POLICY "dokument_loeschen" ON "handschlag"."dokument" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "brief_urteil_abgeben" ON "handschlag"."brief_urteil" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'person');--> statement-breakpoint
CREATE POLICY "brief_urteil_lesen" ON "handschlag"."brief_urteil" AS PERMISSIVE FOR SELECT TO "handschlag_statistik" USING (office_id = nullif(current_setting('app.office', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "mail_schreiben" ON "handschlag"."mail" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "mail_system" ON "handschlag"."mail" AS PERMISSIVE FOR ALL TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "mitarbeiter_lesen" ON "handschlag"."mitarbeiter" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') <> 'gast');--> statement-breakpoint
CREATE POLICY "mitarbeiter_verwalten" ON "handschlag"."mitarbeiter" AS PERMISSIVE FOR ALL TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') in ('administration', 'system'));--> statement-breakpoint
CREATE POLICY "mitarbeiter_anmeldung" ON "handschlag"."mitarbeiter" AS PERMISSIVE FOR SELECT TO "handschlag_identity" USING (true);--> statement-breakpoint
CREATE POLICY "office_lesen" ON "handschlag"."office" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (true);--> statement-breakpoint
CREATE POLICY "richtwert_lesen" ON "handschlag"."richtwert" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "richtwert_verwalten" ON "handschlag"."richtwert" AS PERMISSIVE FOR ALL TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') in ('administration', 'system'));--> statement-breakpoint
CREATE POLICY "team_lesen" ON "handschlag"."team" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "team_verwalten" ON "handschlag"."team" AS PERMISSIVE FOR ALL TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') in ('administration', 'system'));--> statement-breakpoint
CREATE POLICY "zugriff_lesen" ON "handschlag"."zugriff" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = zugriff.fall_id)))));--> statement-breakpoint
CREATE POLICY "zugriff_einfuegen" ON "handschlag"."zugriff" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = zugriff.fall_id))));--> statement-breakpoint
CREATE POLICY "zugriff_siegel_system" ON "handschlag"."zugriff_siegel" AS PERMISSIVE FOR ALL TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "ankommen_angaben_lesen" ON "handschlag"."ankommen_angaben" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = ankommen_angaben.fall_id)))));--> statement-breakpoint
CREATE POLICY "ankommen_angaben_einfuegen" ON "handschlag"."ankommen_angaben" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = ankommen_angaben.fall_id)))));--> statement-breakpoint
CREATE POLICY "ankommen_angaben_aendern" ON "handschlag"."ankommen_angaben" AS PERMISSIVE FOR UPDATE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = ankommen_angaben.fall_id)))) WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = ankommen_angaben.fall_id))));--> statement-breakpoint
CREATE POLICY "ankommen_angaben_loeschen" ON "handschlag"."ankommen_angaben" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "ankommen_entwurf_eigener" ON "handschlag"."ankommen_entwurf" AS PERMISSIVE FOR ALL TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (person_id = nullif(current_setting('app.person', true), '')::uuid or nullif(current_setting('app.role', true), '') = 'system')) WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (person_id = nullif(current_setting('app.person', true), '')::uuid or nullif(current_setting('app.role', true), '') = 'system'));--> statement-breakpoint
CREATE POLICY "ankommen_unterlage_lesen" ON "handschlag"."ankommen_unterlage" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = ankommen_unterlage.fall_id)))));--> statement-breakpoint
CREATE POLICY "ankommen_unterlage_einfuegen" ON "handschlag"."ankommen_unterlage" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = ankommen_unterlage.fall_id)))));--> statement-breakpoint
CREATE POLICY "ankommen_unterlage_aendern" ON "handschlag"."ankommen_unterlage" AS PERMISSIVE FOR UPDATE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = ankommen_unterlage.fall_id)))) WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = ankommen_unterlage.fall_id))));--> statement-breakpoint
CREATE POLICY "ankommen_unterlage_loeschen" ON "handschlag"."ankommen_unterlage" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "leistung_abruf_lesen" ON "handschlag"."leistung_abruf" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_abruf.fall_id)))));--> statement-breakpoint
CREATE POLICY "leistung_abruf_einfuegen" ON "handschlag"."leistung_abruf" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_abruf.fall_id)))));--> statement-breakpoint
CREATE POLICY "leistung_abruf_aendern" ON "handschlag"."leistung_abruf" AS PERMISSIVE FOR UPDATE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_abruf.fall_id)))) WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_abruf.fall_id))));--> statement-breakpoint
CREATE POLICY "leistung_abruf_loeschen" ON "handschlag"."leistung_abruf" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "leistung_bescheid_lesen" ON "handschlag"."leistung_bescheid" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_bescheid.fall_id)))));--> statement-breakpoint
CREATE POLICY "leistung_bescheid_einfuegen" ON "handschlag"."leistung_bescheid" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_bescheid.fall_id))));--> statement-breakpoint
CREATE POLICY "leistung_bescheid_loeschen" ON "handschlag"."leistung_bescheid" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "leistung_pdf_lesen" ON "handschlag"."leistung_pdf" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_pdf.fall_id)))));--> statement-breakpoint
CREATE POLICY "leistung_pdf_einfuegen" ON "handschlag"."leistung_pdf" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_pdf.fall_id))));--> statement-breakpoint
CREATE POLICY "leistung_pdf_loeschen" ON "handschlag"."leistung_pdf" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "leistung_entscheidung_lesen" ON "handschlag"."leistung_entscheidung" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_entscheidung.fall_id)))));--> statement-breakpoint
CREATE POLICY "leistung_entscheidung_einfuegen" ON "handschlag"."leistung_entscheidung" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_entscheidung.fall_id))));--> statement-breakpoint
CREATE POLICY "leistung_entscheidung_loeschen" ON "handschlag"."leistung_entscheidung" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "leistung_frage_lesen" ON "handschlag"."leistung_frage" AS PERMISSIVE FOR SELECT TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_frage.fall_id)))));--> statement-breakpoint
CREATE POLICY "leistung_frage_einfuegen" ON "handschlag"."leistung_frage" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_frage.fall_id)))));--> statement-breakpoint
CREATE POLICY "leistung_frage_aendern" ON "handschlag"."leistung_frage" AS PERMISSIVE FOR UPDATE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_frage.fall_id))))) WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and (nullif(current_setting('app.person', true), '')::uuid = any(sichtbar_fuer) or (nullif(current_setting('app.role', true), '') = 'system' or (nullif(current_setting('app.role', true), '') not in ('gast', 'person') and exists
  (select 1 from handschlag.fall f where f.office_id = nullif(current_setting('app.office', true), '')::uuid and f.id = leistung_frage.fall_id)))));--> statement-breakpoint
CREATE POLICY "leistung_frage_loeschen" ON "handschlag"."leistung_frage" AS PERMISSIVE FOR DELETE TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "leistung_messwert_schreiben" ON "handschlag"."leistung_messwert" AS PERMISSIVE FOR INSERT TO "handschlag_app" WITH CHECK (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') not in ('gast', 'person'));--> statement-breakpoint
CREATE POLICY "leistung_messwert_system" ON "handschlag"."leistung_messwert" AS PERMISSIVE FOR ALL TO "handschlag_app" USING (office_id = nullif(current_setting('app.office', true), '')::uuid and nullif(current_setting('app.role', true), '') = 'system');--> statement-breakpoint
CREATE POLICY "leistung_messwert_lesen" ON "handschlag"."leistung_messwert" AS PERMISSIVE FOR SELECT TO "handschlag_statistik" USING (office_id = nullif(current_setting('app.office', true), '')::uuid);