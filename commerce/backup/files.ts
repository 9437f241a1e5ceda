import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { PassThrough, type Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Below the uploads, what the asset server makes of them again by itself. */
const madeAgain = "cache";

/**
 * Writes a stream to a file, whose folders are made.
 * @param through what it passes on its way, such as a compression
 * @returns the SHA-256 of what is in the file
 */
export async function keepFile(
  from: Readable,
  file: string,
  through: Transform = new PassThrough(),
): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  const hash = createHash("sha256");
  await pipeline(
    from,
    through,
    async function* (chunks) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(file, { mode: 0o600, flush: true }),
  );
  return hash.digest("hex");
}

/** The SHA-256 of a file; none where it is not there. */
export async function hashOf(file: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk);
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}

/** The uploads below a folder, as paths from it; none where there is no folder yet. */
export async function uploadsIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((each) => each.isFile())
    .map((each) => path.relative(folder, path.join(each.parentPath, each.name)))
    .filter((file) => file.split(path.sep)[0] !== madeAgain)
    .sort();
}

/**
 * Copies a file.
 * @returns the SHA-256 of the copy; none where the file went meanwhile
 */
export async function copyFile(from: string, to: string): Promise<string | undefined> {
  try {
    return await keepFile(createReadStream(from), to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
