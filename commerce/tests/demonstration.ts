import type { ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { inject } from "vitest";
import { dist, root } from "../../scripts/run/build";
import { launchScript } from "../../scripts/run/processes";
import { sqlIn } from "./shopping";

/** A demonstration shop on a database of its own, and a catalogue of its own that can be changed. */
export class Demonstration {
  private readonly folder = mkdtempSync(path.join(tmpdir(), "maru-demonstration-"));
  private readonly name = `demonstration_${Date.now()}`;
  private readonly catalogue = path.join(this.folder, "catalogue");

  constructor() {
    cpSync(path.join(root, "demo/catalogue"), this.catalogue, { recursive: true });
  }

  get url(): string {
    return Object.assign(new URL(inject("databaseUrl")), { pathname: `/${this.name}` }).href;
  }

  /** What its processes are started with, besides the shared engine's settings. */
  get settings(): Record<string, string> {
    return { DATABASE_URL: this.url, MARU_DATA: this.folder, MARU_SAMPLES: "1" };
  }

  async make(): Promise<void> {
    await sqlIn(inject("databaseUrl"), `CREATE DATABASE ${this.name}`);
  }

  async drop(): Promise<void> {
    await sqlIn(inject("databaseUrl"), `DROP DATABASE ${this.name} WITH (FORCE)`);
    rmSync(this.folder, { recursive: true });
  }

  sql<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
    return sqlIn<T>(this.url, text, values);
  }

  async connect(): Promise<Client> {
    const client = new Client({ connectionString: this.url });
    await client.connect();
    return client;
  }

  /** Changes a file of the catalogue as a person would; each text must be there. */
  edit(file: string, changes: Record<string, string>): void {
    const full = path.join(this.catalogue, file);
    let text = readFileSync(full, "utf8");
    for (const [from, to] of Object.entries(changes)) {
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      text = text.replace(from, to);
    }
    writeFileSync(full, text);
  }

  /** Starts the seed, as an engine does before it opens. */
  start(...args: string[]): ChildProcess {
    return this.launch("prepare.js", ["--demo", ...args]);
  }

  /** Seeds to the end. @throws Error with what was said when that fails */
  async seed(): Promise<void> {
    await saidBy(this.start());
  }

  /** Puts the demonstration back, or says what that would overwrite. */
  reset(...args: string[]): Promise<string> {
    return saidBy(this.launch("reset-demo.js", args));
  }

  private launch(script: string, args: string[]): ChildProcess {
    return launchScript({
      name: "The seed",
      script: path.join(dist, script),
      args: [...args, `--catalogue=${this.catalogue}`],
      env: { ...inject("engineSettings"), ...this.settings },
      stdio: ["ignore", "pipe", "pipe"],
      ipc: false,
    });
  }
}

/** What a process says until it ends. @throws Error with that when it fails */
export function saidBy(child: ChildProcess): Promise<string> {
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  return new Promise((resolve, reject) => {
    child.once("close", (code) => (code === 0 ? resolve(said) : reject(new Error(said))));
  });
}
