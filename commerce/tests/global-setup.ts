import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { openEngine } from "../../scripts/run/engine";
import { freePort } from "../../scripts/run/ports";
import { sharedSecret } from "./caller";

declare module "vitest" {
  interface ProvidedContext {
    engineUrl: string;
    databaseUrl: string;
    dataFolder: string;
    /** What another process on the same database is started with. */
    engineSettings: Record<string, string>;
  }
}

/** What is open for the projects of a run. Each loads this file for itself: they meet here. */
const shared = globalThis as typeof globalThis & {
  engineOfTests?: ReturnType<typeof openShared>;
  projectsAtEngine?: number;
};

/** One engine with the demonstration shop, on a database of its own, for all engine tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.engineOfTests ??= openShared();
  shared.projectsAtEngine = (shared.projectsAtEngine ?? 0) + 1;
  const { engine, data } = await shared.engineOfTests;
  project.provide("engineUrl", engine.url);
  project.provide("databaseUrl", engine.databaseUrl);
  project.provide("dataFolder", data);
  project.provide("engineSettings", engine.settings);
  return async () => {
    shared.projectsAtEngine = (shared.projectsAtEngine ?? 0) - 1;
    if (shared.projectsAtEngine > 0) return;
    delete shared.engineOfTests;
    await engine.stop();
    rmSync(data, { recursive: true, force: true });
  };
}

async function openShared() {
  const data = mkdtempSync(path.join(tmpdir(), "maru-test-"));
  // As root, the embedded Postgres runs as a user of its own, who must get in.
  chmodSync(data, 0o755);
  const engine = await openEngine({
    port: await freePort(),
    data,
    storefrontUrl: "http://127.0.0.1:9",
    env: {
      LOG_LEVEL: "error",
      SUPERADMIN_PASSWORD: "superadmin-of-the-tests",
      REVALIDATE_SECRET: sharedSecret,
      // Where the tests' own push services and receivers are.
      PUSH_ALLOWED_HOSTS: "127.0.0.1",
      WEBHOOK_ALLOWED_HOSTS: "127.0.0.1",
      // Jobs and tasks are run by the tests that are about them, in an engine of their own.
      COMMERCE_ROLE: "server",
    },
  });
  return { engine, data };
}
