// What the mutation test runs: this package's tests alone.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["packages/gemeinsam/src/**/*.test.ts"], setupFiles: ["packages/gemeinsam/test/stryker-setup.ts"], maxWorkers: 1, isolate: false, testTimeout: 60_000 },
});
