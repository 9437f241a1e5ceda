import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { z } from "zod";
import { whyNoPassword } from "../../../commerce/secrets";

/** What a first start writes, and what a shop needs to go on, in bytes. */
const least = { fresh: 250_000_000, later: 50_000_000 };

/** What the shop keeps in folders of their own: another user may have made one. */
const parts = ["assets", "mail"];

/** As they were made, or longer than a person mistypes. */
const secrets = z.record(z.string(), z.string().min(8));

/** Why the shop's data cannot be kept in the folder, which is made; undefined when it can. */
export function whyNotKeep(
  folder: string,
  { embedded }: { embedded: boolean },
): string | undefined {
  try {
    makeFolder(folder);
    tryToWrite(folder);
    for (const part of parts.map((name) => path.join(folder, name)).filter(existsSync)) {
      makeFolder(part);
      tryToWrite(part);
    }
    const fresh = embedded && !existsSync(path.join(folder, "postgres/PG_VERSION"));
    const free = freeBytes(folder);
    const needed = fresh ? least.fresh : least.later;
    if (free < needed)
      return `MARU_DATA is ${folder}, whose disk has ${megabytes(free)} free; Maru needs ${megabytes(needed)}.`;
    const kept = readSecrets(path.join(folder, "secrets.json"));
    const whyNot = embedded && whyNoPassword(folder, kept);
    if (whyNot) return `MARU_DATA is ${folder}: ${whyNot}`;
    return embedded && process.getuid?.() === 0 ? closedToOthers(folder) : undefined;
  } catch (error) {
    return `MARU_DATA is ${folder}, where nothing can be kept: ${error instanceof Error ? error.message : error}.`;
  }
}

// Not by `recursive`: for a folder below one that takes none (/proc/x), Node tries for ever.
function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`);
    return;
  }
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

function tryToWrite(folder: string): void {
  const probe = path.join(folder, `.probe-${process.pid}`);
  try {
    writeFileSync(probe, "written by the check of the settings\n");
  } finally {
    rmSync(probe, { force: true });
  }
}

function freeBytes(folder: string): number {
  const { bavail, blocks, bsize } = statfsSync(folder);
  // Some file systems do not count.
  return blocks === 0 ? Number.POSITIVE_INFINITY : bavail * bsize;
}

function readSecrets(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  try {
    const { data } = secrets.safeParse(JSON.parse(readFileSync(file, "utf8")));
    if (!data) throw new Error("it holds something else");
    return data;
  } catch (error) {
    throw new Error(`${file} cannot be read (${error instanceof Error ? error.message : error})`);
  }
}

/** Postgres does not run as root but as a user of its own, who must get in. */
function closedToOthers(folder: string): string | undefined {
  for (let at = folder; ; at = path.dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0)
      return `MARU_DATA is ${folder}, and ${at} lets no other user in. Postgres does not run as root: choose a folder that others may enter, start as an ordinary user, or set DATABASE_URL.`;
    if (at === path.dirname(at)) return undefined;
  }
}

const megabytes = (bytes: number) => `${Math.floor(bytes / 1_000_000)} MB`;
