import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { root } from "../run/build";

const loader = path.join(root, "node_modules/tsx/dist/loader.mjs");
const patienceMs = 8 * 60_000;

/** One of the commands of `package.json`, with what it has said so far. */
export class Command {
  said = "";
  private readonly child: ChildProcess;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly script: string,
    args: string[],
    env: Record<string, string>,
  ) {
    const file = path.join(root, "scripts", script);
    this.child = spawn(process.execPath, ["--import", `file://${loader}`, file, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on("data", (chunk: Buffer) => {
        this.said += chunk;
        process.stdout.write(chunk);
        for (const listener of this.listeners) listener();
      });
    this.child.once("exit", () => {
      for (const listener of this.listeners) listener();
    });
  }

  /** Resolves with the match once the command has said it; rejects when it ends without. */
  until(words: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => done(new Error(`${this.script} does not say ${words}`)),
        patienceMs,
      );
      const done = (outcome: RegExpExecArray | Error) => {
        clearTimeout(timer);
        this.listeners.delete(look);
        if (outcome instanceof Error) reject(outcome);
        else resolve(outcome);
      };
      const look = () => {
        const found = words.exec(this.said);
        if (found) done(found);
        else if (this.child.exitCode !== null)
          done(new Error(`${this.script} ended: ${this.said}`));
      };
      this.listeners.add(look);
      look();
    });
  }

  /** Its exit code, when it has ended by itself. */
  async end(): Promise<number> {
    if (this.child.exitCode === null && this.child.signalCode === null)
      await once(this.child, "exit");
    return this.child.exitCode ?? 1;
  }

  /** Ends it as Ctrl-C does. */
  async stop(): Promise<void> {
    if (this.child.exitCode === null) this.child.kill("SIGINT");
    await this.end();
  }
}

/** Runs a command to its end. @throws Error with what it said, when it fails */
export async function run(
  script: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<string> {
  const command = new Command(script, args, env);
  if ((await command.end()) !== 0) throw new Error(`${script} failed: ${command.said}`);
  return command.said;
}
