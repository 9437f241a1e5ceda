import { close, type Door, type DoorEvent, neverSignedIn, pass } from "./door";
import { doorIn, type Mirror, mirrorOf, reconcile } from "./door-mirror";

/** Where the door is kept: a main store with transactions, and a mirror that is written at once. */
export interface DoorStorage {
  read(): Promise<unknown>;
  /** Changes the main store, one after the other over all tabs; resolves when it is written. */
  change(work: (kept: unknown) => Door): Promise<Door>;
  readMirror(): Mirror | null;
  writeMirror(mirror: Mirror | null): void;
  /** Tells the device's other tabs that it changed. */
  tell(): void;
}

interface KeeperOptions {
  storage: DoorStorage;
  now: () => number;
  /** Waits a moment: another tab may be between its two writes. */
  pause: () => Promise<void>;
}

/** Touches are noted at most so often (ms). */
const touchEveryMs = 1_000;

/** The one door of a device, in each of its tabs. */
export class DoorKeeper {
  private door: Door | undefined;
  private keeps = true;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: KeeperOptions) {}

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Undefined until it has been loaded. */
  current = (): Door | undefined => this.door;

  /** Reads the door when the app is opened, and has it feel the time that has passed. */
  async load(): Promise<void> {
    const { storage, now, pause } = this.options;
    const kept = await storage.read().catch(() => undefined);
    if (isContradicted(kept, storage.readMirror())) await pause();
    await this.change((present) => {
      const door = reconcile(present, storage.readMirror());
      return door.at.status === "in"
        ? pass(door, { type: "opened", of: door.at.signIn }, now())
        : door;
    });
  }

  /** Has something happen to the door as it is now, in whichever tab it was changed last. */
  dispatch(event: DoorEvent): Promise<Door> {
    return this.change((kept) => pass(this.presentIn(kept), event, this.options.now()));
  }

  /** Another tab changed it. */
  async hear(): Promise<void> {
    // In a page that keeps nothing, others have nothing to say.
    if (!this.door || !this.keeps) return;
    const kept = await this.options.storage.read().catch(() => this.door);
    this.set(this.presentIn(kept));
  }

  /** Somebody touched the screen. */
  touch(): void {
    const at = this.door?.at;
    if (at?.status !== "in" || at.locked) return;
    const { now, storage } = this.options;
    if (storage.readMirror()?.signIn !== at.signIn) return void this.hear();
    const touchedAt = this.lastTouch(at.signIn, at.touchedAt);
    if (Math.abs(now() - touchedAt) < touchEveryMs) return;
    const door = pass(this.withTouch(), { type: "touched", of: at.signIn }, now());
    if (door.at.status === "in" && !door.at.locked) {
      this.door = door;
      storage.writeMirror(mirrorOf(door));
    } else void this.dispatch({ type: "looked", of: at.signIn });
  }

  /** Looks at the clock. */
  look(): void {
    const door = this.withTouch();
    if (door.at.status === "out") return;
    const event = { type: "looked", of: door.at.signIn } as const;
    if (pass(door, event, this.options.now()) !== door) void this.dispatch(event);
  }

  private async change(work: (kept: unknown) => Door): Promise<Door> {
    const { storage } = this.options;
    const door = await storage
      .change((kept) => {
        const changed = work(kept);
        storage.writeMirror(mirrorOf(changed));
        return changed;
      })
      .then((changed) => {
        this.keeps = true;
        return changed;
      })
      // What cannot be kept is so in this page alone, and a try that is not counted opens nothing.
      .catch(() => this.withoutStore(work(this.door)));
    this.set(door);
    storage.tell();
    return door;
  }

  private withoutStore(door: Door): Door {
    this.keeps = false;
    const before = this.door?.at;
    const isTry =
      before?.status === "in" && door.at.status === "in" && door.at.wrong > before.wrong;
    return isTry ? { ...door, at: { status: "out", why: "memory" } } : door;
  }

  /** As it is kept, with the last touch of any tab; gone when somebody cleared it under us. */
  private presentIn(kept: unknown): Door {
    const door = doorIn(kept);
    if (door?.at.status === "in") {
      const touchedAt = this.lastTouch(door.at.signIn, door.at.touchedAt);
      return { ...door, at: { ...door.at, touchedAt } };
    }
    return door ?? (this.door ? close(this.door, "memory") : neverSignedIn);
  }

  private withTouch(): Door {
    const door = this.door ?? neverSignedIn;
    if (door.at.status === "out") return door;
    return {
      ...door,
      at: { ...door.at, touchedAt: this.lastTouch(door.at.signIn, door.at.touchedAt) },
    };
  }

  private lastTouch(signIn: string, known: number): number {
    const mirror = this.options.storage.readMirror();
    return mirror?.signIn === signIn ? Math.max(mirror.touchedAt, known) : known;
  }

  private set(door: Door): void {
    this.door = door;
    for (const listener of this.listeners) listener();
  }
}

/** Somebody seems to have cleared one of the stores, or another tab is between its two writes. */
function isContradicted(kept: unknown, mirror: Mirror | null): boolean {
  const { at } = reconcile(kept, mirror);
  return at.status === "out" && at.why === "memory" && doorIn(kept)?.at.status !== "out";
}
