import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["{packages,portal,cli,scripts}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**", "portal/e2e/**"],
    // Two cores are the machine we plan for.
    maxWorkers: 2,
    isolate: false,
  },
});
