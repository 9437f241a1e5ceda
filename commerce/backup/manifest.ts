import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
// A name stays inside the backup's folder, whatever a changed file says.
const inside = z
  .string()
  .refine((name) => !path.isAbsolute(name) && !/(^|\/)\.\.(\/|$)/.test(name));

const savedTable = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number().int().nonnegative(),
  file: inside,
  hash,
});

const manifestSchema = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Names of the migrations that had run, in the order in which they ran. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(savedTable),
  sequences: z.array(z.object({ name: z.string(), last: z.string().regex(/^-?\d+$/) })),
  uploads: z.array(z.object({ file: inside, hash })),
  /** Fingerprints of the secrets that passes, links and receivers rest on, by setting. */
  secrets: z.record(z.string(), z.string()),
});

/** What a backup has in it. SHA-256 of every file tells whether one was changed or cut off. */
export type Manifest = z.infer<typeof manifestSchema>;

/** A table, with the file that has its rows. */
export type SavedTable = z.infer<typeof savedTable>;

export const manifestFile = "manifest.json";

/**
 * Reads what a backup says of itself.
 * @throws Error when the folder is no whole backup, or of another format
 */
export function readManifest(folder: string): Manifest {
  let text: string;
  try {
    text = readFileSync(path.join(folder, manifestFile), "utf8");
  } catch {
    throw new Error(`${folder} is no backup: it has no ${manifestFile}.`);
  }
  const read = manifestSchema.safeParse(parseJson(text));
  if (read.success) return read.data;
  throw new Error(`${path.join(folder, manifestFile)} cannot be read: it was changed or cut off.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Tells two secrets apart and gives neither away: those that are taken are made up at random.
 * @param setting its name, so that equal secrets of two settings look different
 */
export function fingerprintOf(setting: string, secret: string): string {
  return createHash("sha256").update(`${setting}\n${secret}`).digest("hex").slice(0, 12);
}
