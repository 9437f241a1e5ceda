import { type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject } from "vitest";
import { dist } from "../../scripts/run/build";
import { launchScript } from "../../scripts/run/processes";
import { Demonstration, saidBy } from "./demonstration";

/** A shop on a database of its own into which files are imported as by the commands. */
export class ImportingShop extends Demonstration {
  readonly files = mkdtempSync(path.join(tmpdir(), "maru-files-"));

  override async drop(): Promise<void> {
    await super.drop();
    rmSync(this.files, { recursive: true });
  }

  file(name: string): string {
    return path.join(this.files, name);
  }

  write(name: string, content: string | Buffer): string {
    writeFileSync(this.file(name), content);
    return this.file(name);
  }

  /** Starts an import of a file. */
  startImport(file: string, ...args: string[]): ChildProcess {
    return this.command("run-import.js", [file, ...args]);
  }

  /** What an import says; it ends with 1 when a row was refused. */
  async import(file: string, ...args: string[]): Promise<string> {
    return saidBy(this.startImport(file, ...args)).catch((error: Error) => error.message);
  }

  async importText(text: string, ...args: string[]): Promise<string> {
    return this.import(this.write("catalogue.csv", text), ...args);
  }

  async export(kind: string, name = `${kind}.csv`, ...args: string[]): Promise<string> {
    await saidBy(this.command("run-export.js", [kind, this.file(name), ...args]));
    return readFileSync(this.file(name), "utf8");
  }

  private command(script: string, args: string[]): ChildProcess {
    return launchScript({
      name: script,
      script: path.join(dist, script),
      args,
      env: { ...inject("engineSettings"), ...this.settings },
      stdio: ["ignore", "pipe", "pipe"],
      ipc: false,
    });
  }
}
