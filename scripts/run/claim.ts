import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { birthOf } from "../../commerce/database/process-identity";

interface Known {
  pid: number;
  /** Tells it from every later process with its number. */
  born: string;
}

interface Part {
  /** How it is called in messages. */
  name: string;
  /** How long it may take to close once its owner is gone, in milliseconds. */
  patienceMs: number;
}

interface Owner extends Known {
  /** Set while it closes: it will be gone in a moment. */
  closing?: boolean;
  children: (Known & Part)[];
}

/** How long one that closes is waited for, in milliseconds. */
const closingMs = 20_000;

/** A data folder that this process uses, and nothing else may. */
export class Claim {
  private readonly owner: Owner;

  private constructor(private readonly file: string) {
    this.owner = { ...known(process.pid), children: [] };
  }

  /**
   * Takes the folder for this process, and ends what a killed owner left running.
   * @throws Error naming the process that uses it
   */
  static async take(folder: string): Promise<Claim> {
    const claim = new Claim(path.join(folder, "owner.json"));
    for (const deadline = Date.now() + closingMs; ; await delay(100)) {
      const other = claim.read();
      if (!other || !isAlive(other)) {
        if (claim.write(other)) {
          await Promise.all((other?.children ?? []).map(endLeftOver));
          return claim;
        }
      } else if (!other.closing || Date.now() > deadline)
        throw new Error(`Another Maru (process ${other.pid}) uses ${folder}. Close it first.`);
    }
  }

  /** Notes a process of this one's, so that it can be ended should it outlive its parent. */
  note(pid: number, part: Part): void {
    this.owner.children = [...this.owner.children.filter(isAlive), { ...known(pid), ...part }];
    this.rewrite();
  }

  /** Says that this process is about to release the folder. */
  close(): void {
    this.owner.closing = true;
    this.rewrite();
  }

  release(): void {
    if (this.isMine()) rmSync(this.file, { force: true });
  }

  private read(file = this.file): Owner | undefined {
    try {
      return JSON.parse(readFileSync(file, "utf8"));
    } catch {
      return undefined;
    }
  }

  private isMine(): boolean {
    const { pid, born } = this.read() ?? {};
    return pid === this.owner.pid && born === this.owner.born;
  }

  /** Writes this owner in place of one that is gone; false when another was faster. */
  private write(gone: Owner | undefined): boolean {
    const [own, old] = [`${this.file}.${process.pid}`, `${this.file}.${process.pid}.gone`];
    try {
      renameSync(this.file, old);
    } catch {
      // There was none, or another has just moved it.
    }
    const moved = this.read(old);
    try {
      // What was moved is the file of one who was faster: it goes back.
      if (moved && !(moved.pid === gone?.pid && moved.born === gone.born)) {
        linkSync(old, this.file);
        return false;
      }
      writeFileSync(own, JSON.stringify(this.owner));
      // Of two that find a dead owner, one links the file, with all that stands in it.
      linkSync(own, this.file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    } finally {
      for (const file of [own, old]) rmSync(file, { force: true });
    }
  }

  private rewrite(): void {
    if (!this.isMine()) return;
    const next = `${this.file}.${process.pid}`;
    writeFileSync(next, JSON.stringify(this.owner));
    renameSync(next, this.file);
  }
}

function known(pid: number): Known {
  return { pid, born: birthOf(pid) ?? "" };
}

function isAlive({ pid, born }: Known): boolean {
  return birthOf(pid) === born;
}

/**
 * Ends a process of an owner that was killed: it has noticed and closes by itself. If it hangs, it
 * is killed. A later process with its number is none of ours and is left alone.
 */
async function endLeftOver(child: Owner["children"][number]): Promise<void> {
  for (const deadline = Date.now() + child.patienceMs; isAlive(child); await delay(50))
    if (Date.now() > deadline) {
      process.kill(child.pid, "SIGKILL");
      return;
    }
}
