/** Draws the picture of an address; rejects where it cannot now. */
type Draw = () => Promise<Buffer>;

interface Limits {
  /** Bytes of pictures that are kept. */
  bytes: number;
  /** How many may wait to be drawn. */
  waiting: number;
}

/**
 * Drawn pictures by their address. One is drawn at a time, each once while it is kept, and the
 * least asked for go first. So requests for pictures cost the pages beside them little.
 */
export class DrawnPictures {
  private readonly kept = new Map<string, Buffer>();
  private readonly drawing = new Map<string, Promise<Buffer>>();
  private bytes = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly limits: Limits) {}

  /** The picture of an address; undefined while too many others wait. */
  async get(address: string, draw: Draw): Promise<Buffer | undefined> {
    const known = this.kept.get(address);
    if (known) {
      this.kept.delete(address);
      this.kept.set(address, known);
      return known;
    }
    const begun = this.drawing.get(address);
    if (begun) return begun;
    if (this.drawing.size >= this.limits.waiting) return undefined;
    const turn = this.last.then(draw);
    this.last = turn.catch(() => undefined);
    this.drawing.set(address, turn);
    try {
      const picture = await turn;
      this.keep(address, picture);
      return picture;
    } finally {
      this.drawing.delete(address);
    }
  }

  private keep(address: string, picture: Buffer): void {
    this.kept.set(address, picture);
    this.bytes += picture.length;
    for (const [oldest, { length }] of this.kept) {
      if (this.bytes <= this.limits.bytes) return;
      this.kept.delete(oldest);
      this.bytes -= length;
    }
  }
}
