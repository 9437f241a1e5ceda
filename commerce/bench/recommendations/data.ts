import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

/** Reads sessions, one JSON array of item ids a line, gzipped when the file's name says so. */
export async function readSessions(file: string): Promise<number[][]> {
  const bytes = createReadStream(file);
  const input = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  const sessions: number[][] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== "") sessions.push(JSON.parse(line) as number[]);
  return sessions;
}

/** Every beginning of every session with the item that came next: what a test file holds. */
export function toCases(sessions: number[][]): number[][] {
  return sessions.flatMap((session) => session.slice(1).map((_, i) => session.slice(0, i + 2)));
}
