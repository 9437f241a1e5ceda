import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";

/**
 * Next's way to files, but a file is there whole or not at all, also after a power cut. A page's
 * facts say when it was begun: Next would count it from the end of its making. A change that came
 * meanwhile would be missed by every process that reads the page from the disk.
 * @template {object} Files
 * @param {Files} files
 * @param {number} begunAt in milliseconds
 */
export function wholeFiles(files, begunAt) {
  /** @type {(file: string, data: string | Buffer) => Promise<void>} */
  const write = (file, data) =>
    writeWhole(file, file.endsWith(".meta") ? dated(String(data), begunAt) : data);
  return { ...files, writeFile: write };
}

/**
 * @param {string} facts of a page, in Next's own form
 * @param {number} begunAt
 */
function dated(facts, begunAt) {
  return JSON.stringify({ ...JSON.parse(facts), routeCacheLastModified: begunAt });
}

/**
 * @param {string} file
 * @param {string | Buffer} data
 */
async function writeWhole(file, data) {
  const unfinished = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(unfinished, data, { flush: true });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** @param {string[]} files those of them that exist */
export async function removeFiles(files) {
  await Promise.all(files.map((file) => rm(file, { force: true })));
}
