import { type FileHandle, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const bufferBytes = 1_000_000;

/**
 * Rows kept on the disk by the product that they belong to. So a file of any size takes little
 * memory, and its rows may stand in any order.
 */
export class Spool<T> {
  private readonly places = new Map<string, number[]>();
  private buffer: Buffer[] = [];
  private buffered = 0;
  private written = 0;

  private constructor(
    private readonly folder: string,
    private readonly file: FileHandle,
  ) {}

  static async open<T>(): Promise<Spool<T>> {
    const folder = await mkdtemp(path.join(tmpdir(), "maru-import-"));
    return new Spool<T>(folder, await open(path.join(folder, "rows"), "w+"));
  }

  /** Names of groups, in the order of their first rows. */
  get groups(): string[] {
    return [...this.places.keys()];
  }

  async add(group: string, row: T): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(row));
    const places = this.places.get(group) ?? [];
    places.push(this.written + this.buffered, bytes.length);
    this.places.set(group, places);
    this.buffer.push(bytes);
    this.buffered += bytes.length;
    if (this.buffered > bufferBytes) await this.flush();
  }

  /** Puts the rows of one group behind those of another, which stands before it. */
  join(group: string, other: string): void {
    const places = this.places.get(group) ?? [];
    this.places.set(group, [...places, ...(this.places.get(other) ?? [])]);
    this.places.delete(other);
  }

  async read(group: string): Promise<T[]> {
    await this.flush();
    const places = this.places.get(group) ?? [];
    const rows: T[] = [];
    for (let i = 0; i < places.length; i += 2) {
      const length = places[i + 1] ?? 0;
      const { buffer } = await this.file.read(Buffer.alloc(length), 0, length, places[i] ?? 0);
      rows.push(JSON.parse(buffer.toString("utf8")));
    }
    return rows;
  }

  async close(): Promise<void> {
    await this.file.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  private async flush(): Promise<void> {
    if (this.buffered === 0) return;
    const bytes = Buffer.concat(this.buffer);
    this.buffer = [];
    this.buffered = 0;
    await this.file.write(bytes, 0, bytes.length, this.written);
    this.written += bytes.length;
  }
}
