import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes a file whole at once, for a process may be reading it. Does nothing if the file says so
 * already.
 */
export function writeWhole(file: string, content: string | Buffer): void {
  const bytes = Buffer.from(content);
  if (isThere(file, bytes)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, bytes);
  renameSync(fresh, file);
}

function isThere(file: string, bytes: Buffer): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
