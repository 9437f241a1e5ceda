import {
  type AuthGate,
  type AuthGateEvent,
  closeAuthGate,
  neverSignedIn,
  reduceAuthGate,
} from "./auth-gate";
import { authGateIn, type Mirror, mirrorOf, reconcileAuthGate } from "./auth-gate-mirror";

/** Where the gate is kept: a main store with transactions, and a mirror that is written at once. */
export interface AuthGateStorage {
  read(): Promise<unknown>;
  /** Changes the main store, one after the other over all tabs; resolves when it is written. */
  change(work: (kept: unknown) => AuthGate): Promise<AuthGate>;
  readMirror(): Mirror | null;
  writeMirror(mirror: Mirror | null): void;
  /** Tells the device's other tabs that it changed. */
  tell(): void;
}

interface AuthGateOptions {
  storage: AuthGateStorage;
  now: () => number;
  /** Waits a moment: another tab may be between its two writes. */
  pause: () => Promise<void>;
}

/** Touches are noted at most so often (ms). */
const touchEveryMs = 1_000;

/** The one gate of a device, in each of its tabs. */
export class AuthGateManager {
  private gate: AuthGate | undefined;
  private keeps = true;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: AuthGateOptions) {}

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Undefined until it has been loaded. */
  current = (): AuthGate | undefined => this.gate;

  /** Reads the gate when the app is opened, and has it feel the time that has passed. */
  async load(): Promise<void> {
    const { storage, now, pause } = this.options;
    const kept = await storage.read().catch(() => undefined);
    if (isContradicted(kept, storage.readMirror())) await pause();
    await this.change((present) => {
      const gate = reconcileAuthGate(present, storage.readMirror());
      return gate.at.status === "in"
        ? reduceAuthGate(gate, { type: "opened", of: gate.at.signIn }, now())
        : gate;
    });
  }

  /** Has something happen to the gate as it is now, in whichever tab it was changed last. */
  dispatch(event: AuthGateEvent): Promise<AuthGate> {
    return this.change((kept) => reduceAuthGate(this.presentIn(kept), event, this.options.now()));
  }

  /** Another tab changed it. */
  async hear(): Promise<void> {
    // In a page that keeps nothing, others have nothing to say.
    if (!this.gate || !this.keeps) return;
    const kept = await this.options.storage.read().catch(() => this.gate);
    this.set(this.presentIn(kept));
  }

  /** Takes a touch of the screen. */
  touch(): void {
    const at = this.gate?.at;
    if (at?.status !== "in" || at.locked) return;
    const { now, storage } = this.options;
    if (storage.readMirror()?.signIn !== at.signIn) return void this.hear();
    const touchedAt = this.lastTouch(at.signIn, at.touchedAt);
    if (Math.abs(now() - touchedAt) < touchEveryMs) return;
    const gate = reduceAuthGate(this.withTouch(), { type: "touched", of: at.signIn }, now());
    if (gate.at.status === "in" && !gate.at.locked) {
      this.gate = gate;
      storage.writeMirror(mirrorOf(gate));
    } else void this.dispatch({ type: "looked", of: at.signIn });
  }

  /** Looks at the clock. */
  look(): void {
    const gate = this.withTouch();
    if (gate.at.status === "out") return;
    const event = { type: "looked", of: gate.at.signIn } as const;
    if (reduceAuthGate(gate, event, this.options.now()) !== gate) void this.dispatch(event);
  }

  private async change(work: (kept: unknown) => AuthGate): Promise<AuthGate> {
    const { storage } = this.options;
    const gate = await storage
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
      .catch(() => this.withoutStore(work(this.gate)));
    this.set(gate);
    storage.tell();
    return gate;
  }

  private withoutStore(gate: AuthGate): AuthGate {
    this.keeps = false;
    const before = this.gate?.at;
    const isTry =
      before?.status === "in" && gate.at.status === "in" && gate.at.wrong > before.wrong;
    return isTry ? { ...gate, at: { status: "out", why: "memory" } } : gate;
  }

  /** The kept gate with the last touch of any tab; gone when a person cleared it under us. */
  private presentIn(kept: unknown): AuthGate {
    const gate = authGateIn(kept);
    if (gate?.at.status === "in") {
      const touchedAt = this.lastTouch(gate.at.signIn, gate.at.touchedAt);
      return { ...gate, at: { ...gate.at, touchedAt } };
    }
    return gate ?? (this.gate ? closeAuthGate(this.gate, "memory") : neverSignedIn);
  }

  private withTouch(): AuthGate {
    const gate = this.gate ?? neverSignedIn;
    if (gate.at.status === "out") return gate;
    return {
      ...gate,
      at: { ...gate.at, touchedAt: this.lastTouch(gate.at.signIn, gate.at.touchedAt) },
    };
  }

  private lastTouch(signIn: string, known: number): number {
    const mirror = this.options.storage.readMirror();
    return mirror?.signIn === signIn ? Math.max(mirror.touchedAt, known) : known;
  }

  private set(gate: AuthGate): void {
    this.gate = gate;
    for (const listener of this.listeners) listener();
  }
}

/** A person seems to have cleared one of the stores, or another tab is between its two writes. */
function isContradicted(kept: unknown, mirror: Mirror | null): boolean {
  const { at } = reconcileAuthGate(kept, mirror);
  return at.status === "out" && at.why === "memory" && authGateIn(kept)?.at.status !== "out";
}
