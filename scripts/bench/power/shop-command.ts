import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { birthOf, servesFolder } from "../../../commerce/database/process-identity";
import { root } from "../../run/build";
import { launchSource, stopChild } from "../../run/processes";

const known = z.object({ pid: z.number(), born: z.string() });
const owner = known.extend({ children: z.array(known.extend({ name: z.string() })) });

export type Process = z.infer<typeof known>;

/** The processes of a shop, by what they do. */
export const roles = [
  "command",
  "supervisor",
  "database-parent",
  "database",
  "engine",
  "storefront",
] as const;
export type Role = (typeof roles)[number];
export type Running = Partial<Record<Role, Process>>;

const roleOf: Record<string, Role> = {
  "The database": "database-parent",
  "The engine": "engine",
  "The storefront": "storefront",
};

export interface Place {
  data: string;
  port: number;
  commercePort: number;
}

/** `npm start` as a service manager runs it: started again whenever it ends. */
export class ShopCommand {
  private child: ChildProcess | undefined;
  private open = true;
  private said: string[] = [];

  constructor(private readonly place: Place) {
    this.start();
  }

  /** What runs now; a process that has ended is not among it. */
  running(): Running {
    const found: Running = { ...this.readOwner(), database: this.readDatabase() };
    const pid = this.child?.pid;
    const born = pid && birthOf(pid);
    if (pid && born) found.command = { pid, born };
    for (const role of roles) if (!isAlive(found[role])) delete found[role];
    return found;
  }

  /** The last lines that the shop said. */
  get words(): string {
    return this.said.join("").split("\n").slice(-15).join("\n");
  }

  async stop(): Promise<void> {
    this.open = false;
    if (this.child) await stopChild(this.child, 60_000);
  }

  private start(): void {
    const { data, port, commercePort } = this.place;
    const child = launchSource({
      name: "The shop",
      script: path.join(root, "scripts/start.ts"),
      env: {
        MARU_DATA: data,
        PORT: String(port),
        COMMERCE_PORT: String(commercePort),
        // The demonstration's own database, whatever the terminal has set.
        DATABASE_URL: "",
        STOREFRONT_URL: "",
        LOG_LEVEL: "error",
      },
      stdio: ["ignore", "pipe", "pipe"],
      ipc: false,
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.said = [...this.said, text].slice(-50);
      });
    child.once("exit", () => this.open && this.start());
    this.child = child;
  }

  private readOwner(): Running {
    try {
      const file = path.join(this.place.data, "owner.json");
      const { pid, born, children } = owner.parse(JSON.parse(readFileSync(file, "utf8")));
      const found: Running = { supervisor: { pid, born } };
      for (const child of children.filter(isAlive)) {
        const role = roleOf[child.name];
        if (role) found[role] = child;
      }
      return found;
    } catch {
      return {};
    }
  }

  private readDatabase(): Process | undefined {
    try {
      const folder = path.join(this.place.data, "postgres");
      const [first] = readFileSync(path.join(folder, "postmaster.pid"), "utf8").split("\n");
      const pid = Number(first);
      const born = birthOf(pid);
      return born && servesFolder(pid, folder) === "yes" ? { pid, born } : undefined;
    } catch {
      return undefined;
    }
  }
}

/** Whether it still runs, and its number went to no other. */
export function isAlive(process: Process | undefined): boolean {
  return process !== undefined && birthOf(process.pid) === process.born;
}
