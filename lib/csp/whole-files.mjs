import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";

/**
 * Next's way to files, but a file is there whole or not at all, also after a power cut.
 * @template {object} Files
 * @param {Files} files
 */
export function wholeFiles(files) {
  return { ...files, writeFile: writeWhole };
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
