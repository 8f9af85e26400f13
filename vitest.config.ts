import { defineConfig } from "vitest/config";

const project = (name: string, include: string[], globalSetup: string[] = []) => ({
  extends: true as const,
  test: { name, include, globalSetup },
});

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    exclude: ["**/node_modules/**", "**/dist/**", "portal/e2e/**"],
    // Two cores are the machine we plan for.
    maxWorkers: 2,
    isolate: false,
    setupFiles: ["scripts/test-setup.ts"],
    // How long a test takes says nothing about whether it is right; this only ends one that hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      project("packages", ["{packages,scripts}/**/*.test.{ts,tsx}"]),
      // One PostgreSQL for all files; it starts only when one of them runs.
      project("portal", ["{portal,cli}/**/*.test.{ts,tsx}"], ["portal/src/foundation/database/test-database-setup.ts"]),
    ],
  },
});
