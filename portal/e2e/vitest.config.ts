import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "browser",
    root: import.meta.dirname,
    include: ["**/*.e2e.ts"],
    globalSetup: ["./portal-setup.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // One browser and one portal: files take turns.
    maxWorkers: 1,
    isolate: false,
  },
});
