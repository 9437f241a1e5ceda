import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { birthOf } from "../../commerce/database/process-identity";

/**
 * Does the work while no other process does it under the same file. Several engines and storefronts
 * of one folder may start at once. One that died while it worked is not waited for.
 */
export async function inTurn(file: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  while (!take(file)) await delay(200);
  try {
    await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, born: birthOf(process.pid) }));
  try {
    // Linked with all that stands in it: of two that come at once, one gets the place.
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function isHeld(file: string): boolean {
  try {
    const { pid, born } = JSON.parse(readFileSync(file, "utf8"));
    return born !== undefined && birthOf(pid) === born;
  } catch (error) {
    // It was given back meanwhile: the next try tells. Anything else in it is of no process.
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}
