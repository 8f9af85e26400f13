import { describe, expect, it } from "vitest";
import { listen } from "./listen.ts";

const HERE = { port: 0, host: "127.0.0.1" };

describe("listening", () => {
  it("lets a running request finish when it stops, and takes no new one", async () => {
    let finish = (): void => undefined;
    let arrived = (): void => undefined;
    const isThere = new Promise<void>((resolve) => (arrived = resolve));
    const { port, stop } = await listen(async () => {
      arrived();
      await new Promise<void>((resolve) => (finish = resolve));
      return new Response("fertig");
    }, HERE);
    const running = fetch(`http://127.0.0.1:${port}/`);
    await isThere;
    const stopped = stop();
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow("fetch failed");
    finish();
    expect(await (await running).text()).toBe("fertig");
    await stopped;
  });

  it("says what to do when the port is taken", async () => {
    const { port, stop } = await listen(() => new Response(), HERE);
    await expect(listen(() => new Response(), { ...HERE, port })).rejects.toThrow(`cannot listen on 127.0.0.1:${port} (EADDRINUSE). Set PORT`);
    await stop();
  });
});
