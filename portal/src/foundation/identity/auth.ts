import { PASSWORT_MINDESTENS } from "./passwort.ts";
import { randomUUID } from "node:crypto";
import { type BetterAuthPlugin, betterAuth } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { emailOTP, twoFactor } from "better-auth/plugins";
import type { Pool } from "pg";
import { z } from "zod";
import type { Anmeldeweg } from "./schema.ts";
import { schluesselFuer } from "./siegel.ts";

const STUNDE = 3600;

/** How long a session lasts at most, in seconds, by how it came to be. A password alone opens nothing but the second factor. */
const dauer: Record<Anmeldeweg, number> = { code: 12 * STUNDE, passwort: STUNDE / 4, zweiterFaktor: 8 * STUNDE, demo: 12 * STUNDE };

const wege: Record<string, Anmeldeweg> = {
  "/sign-in/email-otp": "code",
  "/sign-in/email": "passwort",
  "/two-factor/verify-totp": "zweiterFaktor",
  "/two-factor/verify-backup-code": "zweiterFaktor",
};

/** How long a code by mail is good, in minutes. */
export const CODE_MINUTEN = 10;

/** Name of the cookie between password and second factor, behind the prefix. */
export const ZWISCHENKEKS = "two_factor";

/** What pages do not need of better-auth is not reachable: its own HTTP routes are never mounted. */
const eigene = {
  id: "handschlag",
  endpoints: {
    /** The token of a request's session cookie if its signature is ours. */
    sitzungstoken: createAuthEndpoint.serverOnly({ method: "GET", requireHeaders: true }, async (ctx) => ({
      token: (await ctx.getSignedCookie(ctx.context.authCookies.sessionToken.name, ctx.context.secret)) || undefined,
    })),
    /** A session without any proof, for the demo. */
    eintreten: createAuthEndpoint.serverOnly({ method: "POST", body: z.object({ userId: z.string() }) }, async (ctx) => {
      const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
      if (!user) throw new Error("No such account.");
      const session = await ctx.context.internalAdapter.createSession(user.id, false, { weg: "demo" });
      await setSessionCookie(ctx, { session, user });
      return ctx.json({ ok: true });
    }),
  },
} satisfies BetterAuthPlugin;

/** better-auth as this portal uses it: by its server functions only. `pool` finds its tables by the search path. */
export function baueAuth(pool: Pool, { baseUrl, secret }: { baseUrl: string; secret: string }) {
  return betterAuth({
    appName: "Handschlag",
    baseURL: baseUrl,
    secret: schluesselFuer(secret, "sessions").toString("base64url"),
    database: pool,
    telemetry: { enabled: false },
    // Its lines carry addresses of people; what happened is told through `protokoll`.
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: PASSWORT_MINDESTENS, maxPasswordLength: 128 },
    session: {
      expiresIn: dauer.code,
      disableSessionRefresh: true,
      additionalFields: { weg: { type: "string", required: true, input: false } },
    },
    advanced: {
      cookiePrefix: "handschlag",
      useSecureCookies: baseUrl.startsWith("https:"),
      database: { generateId: () => randomUUID() },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, ctx) => {
            const weg = wege[ctx?.path ?? ""] ?? (session["weg"] as Anmeldeweg);
            return { data: { ...session, weg, expiresAt: new Date(Date.now() + dauer[weg] * 1000) } };
          },
        },
      },
    },
    plugins: [
      emailOTP({
        otpLength: 6, expiresIn: CODE_MINUTEN * 60, allowedAttempts: 5, storeOTP: "hashed",
        sendVerificationOTP: () => { throw new Error("Codes are written in the request's transaction, not here."); },
      }),
      twoFactor({ issuer: "Handschlag" }),
      eigene,
    ],
  });
}

export type Auth = ReturnType<typeof baueAuth>;
