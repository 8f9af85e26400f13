import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "browser",
    root: import.meta.dirname,
    include: ["**/*.e2e.ts"],
    globalSetup: ["./portal-setup.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Journeys wait more than they compute: two share the portal, each with people of its own.
    maxWorkers: 2,
    isolate: false,
  },
});
