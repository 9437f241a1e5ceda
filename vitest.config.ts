import path from "node:path";
import { defineConfig } from "vitest/config";
import { ByName } from "./scripts/testing/by-name";

const alias = {
  "@": import.meta.dirname,
  // Outside React's server the guard itself throws; tests are neither side.
  "server-only": path.join(import.meta.dirname, "scripts/testing/server-only.ts"),
};

export default defineConfig({
  test: {
    sequence: { sequencer: ByName },
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          globalSetup: "scripts/testing/write-demonstration.ts",
          include: [
            "{contracts,dashboard,lib,components,scripts,studio}/**/*.test.{ts,tsx}",
            "commerce/{contracts,database,import,outgoing,plugins,routing,samples,seed,threads,vendure}/**/*.test.ts",
            "commerce/*.test.ts",
          ],
          // Properties take seconds of processor time, of which a shared machine may give a tenth.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "engine",
          include: ["commerce/tests/**/*.test.ts"],
          globalSetup: ["scripts/testing/write-demonstration.ts", "commerce/tests/global-setup.ts"],
          setupFiles: "commerce/tests/settle.ts",
          // One engine serves all of them; a race inside a test must be the only one.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // What a task does each minute may have to wait for its next run.
          expect: { poll: { timeout: 150_000 } },
        },
      },
    ],
  },
});
