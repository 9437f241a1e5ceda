import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { quoted, Refused } from "../refused";

/** Cameras make less; more is a layered original. */
const largestMb = 50;

export interface PictureFile {
  path: string;
  name: string;
  /** Of its bytes: the same picture is kept once, whatever it is called. */
  hash: string;
}

/**
 * The pictures of a folder, by their name. Only what lies in the folder can be named. A path that
 * leads out of it names nothing, and a link neither.
 */
export class PictureFolder {
  private readonly hashes = new Map<string, Promise<string>>();

  private constructor(
    private readonly root: string,
    private readonly files: ReadonlyMap<string, string>,
  ) {}

  static async open(root: string): Promise<PictureFolder> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => {
      throw new Refused(`There is no folder ${root}.`);
    });
    const files = new Map<string, string>();
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const full = path.join(entry.parentPath, entry.name);
      const relative = path.relative(root, full).split(path.sep).join("/");
      for (const name of [relative, entry.name])
        if (!files.has(plain(name))) files.set(plain(name), full);
    }
    return new PictureFolder(root, files);
  }

  /** @param name a file's name or path below the folder, or an address that ends in its name */
  async find(name: string): Promise<PictureFile> {
    const file = isAddress(name) ? lastOf(name) : name.replaceAll("\\", "/").replace(/^\.\//, "");
    if (file.split("/").includes("..") || path.isAbsolute(file) || /^[a-z]:/i.test(file))
      throw new Refused(`${quoted(name)} leads out of the folder of pictures`);
    const full = this.files.get(plain(file));
    if (!full) throw new Refused(`there is no picture ${quoted(file)} in ${this.root}`);
    const { size } = await stat(full);
    if (size > largestMb * 1_000_000)
      throw new Refused(
        `${quoted(file)} has ${Math.round(size / 1e6)} MB; pictures may have ${largestMb}`,
      );
    if (size === 0) throw new Refused(`${quoted(file)} is empty`);
    const hash = this.hashes.get(full) ?? hashOf(full);
    this.hashes.set(full, hash);
    return { path: full, name: path.basename(full), hash: await hash };
  }
}

function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

function lastOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname.split("/").at(-1) ?? "");
  } catch {
    throw new Refused(`${quoted(address)} is no address`);
  }
}

/** Macs take letters apart in names, Windows does not tell large letters from small ones. */
function plain(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex").slice(0, 32);
}
