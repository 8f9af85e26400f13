import { type HttpBindings, serve } from "@hono/node-server";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Config } from "./config.ts";

export type Listening = {
  port: number;
  /** Takes no new requests, lets running ones finish, and cuts those that take longer than ten seconds. */
  stop: () => Promise<void>;
};

const DRAIN_MS = 10_000;

/** Answers requests. @throws Error saying what to do if the port is taken or not allowed */
export async function listen(fetch: (request: Request, bindings: HttpBindings) => Response | Promise<Response>, { port, host }: Pick<Config, "port" | "host">): Promise<Listening> {
  const server = await started(fetch, port, host);
  return { port: (server.address() as AddressInfo).port, stop: () => drain(server) };
}

const started = (fetch: Parameters<typeof listen>[0], port: number, hostname: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: (request, bindings) => fetch(request, bindings as HttpBindings), port, hostname }, () => resolve(server)) as Server;
    server.on("error", (error: NodeJS.ErrnoException) =>
      reject(new Error(`Handschlag cannot listen on ${hostname}:${port} (${error.code ?? error.message}). Set PORT or HANDSCHLAG_HOST to something else.`, { cause: error })));
  });

const drain = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    // A browser keeps its connection open after its last answer.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
  });
