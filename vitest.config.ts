import path from "node:path";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { ByName } from "./scripts/testing/by-name";
import { unitTests } from "./scripts/testing/unit-tests";

const alias = {
  "@": import.meta.dirname,
  // Outside React's server the guard itself throws; tests are neither side.
  "server-only": path.join(import.meta.dirname, "scripts/testing/server-only.ts"),
};

const { together, apart } = unitTests(import.meta.dirname);

function unit(test: TestProjectInlineConfiguration["test"]): TestProjectInlineConfiguration {
  return {
    resolve: { alias },
    test: {
      globalSetup: "scripts/testing/write-demonstration.ts",
      // Properties take seconds of processor time, of which a shared machine may give a tenth.
      testTimeout: 60_000,
      ...test,
    },
  };
}

/** Tests of the engine over its doors: one engine serves all of them. */
function engine(test: TestProjectInlineConfiguration["test"]): TestProjectInlineConfiguration {
  return {
    resolve: { alias },
    test: {
      globalSetup: ["scripts/testing/write-demonstration.ts", "commerce/tests/global-setup.ts"],
      setupFiles: "commerce/tests/settle.ts",
      // A race inside a test must be the only one.
      fileParallelism: false,
      testTimeout: 300_000,
      hookTimeout: 300_000,
      // What a task does each minute may have to wait for its next run.
      expect: { poll: { timeout: 150_000 } },
      ...test,
    },
  };
}

export default defineConfig({
  test: {
    sequence: { sequencer: ByName },
    projects: [
      unit({ name: "unit", include: together, isolate: false }),
      unit({ name: "unit-apart", include: apart }),
      engine({
        name: "engine",
        include: ["commerce/tests/*.test.ts"],
        // A process of its own for each file takes longer to start than most files take.
        isolate: false,
      }),
      engine({
        name: "engine-in-process",
        // They load the engine's own code, and Vendure starts once in a process.
        include: ["commerce/tests/in-process/*.test.ts"],
        // After the others: the engine that both ask is one.
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});
