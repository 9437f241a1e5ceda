import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import module from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import PageCache from "../csp/page-cache.mjs";

const { default: FileSystemCache = module } = module;

/**
 * Pages made on request, on the disk as one file each. A storefront that starts again shows them
 * while the engine is away.
 *
 * Next keeps a page in five files and more. It reads none back that has no open part, for the file
 * of its data is missing. A reader could also meet one file of an old page and another of a new one.
 * Storefronts of one machine share the folder.
 */
export default class KeptPages extends PageCache {
  /** @param {any} context what Next opens each cache with */
  constructor(context) {
    const isBuild = process.env.NEXT_PHASE === "phase-production-build";
    super(isBuild ? context : { ...context, flushToDisk: false });
    // One store a request: what is made for it is made after this.
    this.begunAt = performance.timeOrigin + performance.now();
    /** Where pages lie; nowhere during a build, which writes Next's own files. */
    this.keptIn = context.flushToDisk && !isBuild && path.join(context.serverDistDir, "kept");
  }

  /** @param {[key: string, ctx: any]} args */
  async get(...args) {
    const [key, { kind }] = args;
    const memory = FileSystemCache.memoryCache;
    if (!isKept({ kind }) || memory?.get(key)) return super.get(...args);
    const kept = await this.read(key);
    if (!kept || !memory) return kept ?? super.get(...args);
    // Made anew meanwhile, it is newer than what was read.
    if (!memory.get(key)) memory.set(key, kept);
    return super.get(...args);
  }

  /** @param {[key: string, data: any, ctx: any]} args */
  async set(...args) {
    const [key, value, { cacheControl }] = args;
    await super.set(...args);
    if (!this.keptIn || !isKept(value) || !this.takes(key, value)) return;
    // Next counts a page from the end of its making. A change that came meanwhile would be missed
    // by each process that reads the page from here.
    await this.write(key, { value, cacheControl, lastModified: this.begunAt });
  }

  /**
   * @param {string} key
   * @param {string} kind
   */
  has(key, kind) {
    const file = this.fileOf(key);
    return super.has(key, kind) || (file !== undefined && this.fs.existsSync(file));
  }

  /** @param {string} key */
  fileOf(key) {
    if (!this.keptIn) return undefined;
    return path.join(this.keptIn, createHash("sha256").update(key).digest("hex"));
  }

  /** @param {string} key */
  async read(key) {
    const file = this.fileOf(key);
    if (!file) return undefined;
    try {
      return deserialize(await readFile(file));
    } catch {
      return undefined;
    }
  }

  /**
   * Writes a page whole or not at all, also when the power is cut.
   * @param {string} key
   * @param {object} entry
   */
  async write(key, entry) {
    const file = this.fileOf(key) ?? "";
    const unfinished = `${file}.${randomUUID()}`;
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(unfinished, serialize(entry), { flush: true });
      await rename(unfinished, file);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }
}

/** @param {{ kind: string, postponed?: string } | null | undefined} value */
function isKept(value) {
  return (value?.kind === "APP_PAGE" || value?.kind === "APP_ROUTE") && !value.postponed;
}
