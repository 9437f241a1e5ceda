import type { Result } from "@/lib/result";
import type { Command, RingAnswer } from "@/lib/staff/schemas";
import type { At, Conflict, Outcome, Pickup } from "@/lib/staff/types";

/** A command that is still to be sent. */
export interface Waiting {
  /** The order in which it was given; later ones are higher. */
  seq: number;
  command: Command | RingAnswer;
  /** Without the sign-in: it is sent in whichever its person has then. */
  at: Omit<At, "as">;
  /** Who gave it: e-mail, for only they may send it, and name, to show. */
  email: string;
  person: string;
  made: string;
  /**
   * When it was given, or what it says was so, by the device's own clock, right or wrong (epoch ms).
   * Commands that an older version of the app kept have none.
   */
  saidAt?: number;
  /** The order or article that it is about, by which people know it when it is not done. */
  about?: { orderCode?: string; name: string };
}

/** What people did and know of. That an order was looked at is told for them, and is no step of theirs. */
export const stepsAmong = (waiting: readonly Waiting[]): Waiting[] =>
  waiting.filter(({ command }) => command.type !== "answer");

/** A command that was not done, with what is instead. */
export interface RejectedCommand extends Waiting {
  why: Conflict;
  pickup?: Pickup;
  /** It was never tried: it built on another that was not done. */
  followed: boolean;
}

/** Where commands are kept until they are done; everything resolves when it is written. */
export interface OutboxStorage {
  load(): Promise<{ waiting: Waiting[]; rejected: RejectedCommand[] }>;
  add(command: Omit<Waiting, "seq">): Promise<Waiting>;
  done(seq: number): Promise<void>;
  /** Moves commands from waiting to rejected ones, at once or not at all. */
  setAside(rejected: RejectedCommand[]): Promise<void>;
  dismiss(seqs: number[]): Promise<void>;
}

/** Why nothing is sent at the moment. */
export type Halt = "offline" | "signedOut";

export interface OutboxState {
  waiting: readonly Waiting[];
  /** Given, and not yet written down: what is given next builds on it already. */
  unwritten: readonly Waiting[];
  rejected: readonly RejectedCommand[];
  halt: Halt | null;
  /** Whether the device keeps what is waiting; if not, it is gone with the page. */
  keeps: boolean;
}

interface OutboxOptions {
  storage: OutboxStorage;
  send: (waiting: Waiting) => Promise<Result<Outcome>>;
  /** Called with what the engine answered, before the command is forgotten. */
  onOutcome: (waiting: Waiting, outcome: Outcome) => void;
  /** Who is signed in: commands of others wait for them. */
  whoIs: () => string | undefined;
  /** Runs one sender at a time, over all tabs. */
  exclusively: (work: () => Promise<void>) => Promise<void>;
}

/** An engine that fails at the same command so often will not do it. */
const mostTries = 5;

/**
 * Commands on their way to the engine. They are written down before they are sent, sent in their
 * order, and forgotten when the engine has answered. Killed at any moment, it goes on where it was.
 * A command that was sent but not answered is sent again, and done once by its id.
 */
export class Outbox {
  private state: OutboxState = {
    ...{ waiting: [], unwritten: [], rejected: [] },
    ...{ halt: null, keeps: true },
  };
  private readonly listeners = new Set<() => void>();
  private sending: Promise<void> | undefined;
  private tries = 0;
  private lastSeq = 0;
  /** Not done, and the device had no room to note it: told until the page ends, then sent again. */
  private unkept: RejectedCommand[] = [];

  constructor(private readonly options: OutboxOptions) {}

  /** Reads what an earlier page left behind, or another tab changed. */
  async load(): Promise<void> {
    try {
      const { waiting, rejected } = await this.options.storage.load();
      const told = new Set(this.unkept.map(({ seq }) => seq));
      this.set({
        waiting: waiting.filter(({ seq }) => !told.has(seq)),
        rejected: [...rejected.filter(({ seq }) => !told.has(seq)), ...this.unkept],
      });
    } catch {
      this.set({ keeps: false });
    }
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  current = (): OutboxState => this.state;

  /** Resolves when the command is written down; it is sent as soon as may be. */
  async add(given: Omit<Waiting, "seq">): Promise<void> {
    const early = { ...given, seq: Number.MAX_SAFE_INTEGER };
    this.set({ unwritten: [...this.state.unwritten, early] });
    let kept: Waiting;
    try {
      kept = await this.options.storage.add(given);
    } catch {
      // Full or forbidden: it lives as long as the page, which says so.
      this.lastSeq = Math.max(this.lastSeq, ...this.state.waiting.map((w) => w.seq)) + 1;
      kept = { ...given, seq: this.lastSeq };
      this.set({ keeps: false });
    }
    const others = this.state.waiting.filter(({ seq }) => seq !== kept.seq);
    const unwritten = this.state.unwritten.filter((one) => one !== early);
    this.set({ waiting: [...others, kept], unwritten });
    void this.flush();
  }

  /** Sends what waits, one after the other. Call it whenever that may go well again. */
  flush(): Promise<void> {
    this.sending ??= this.options
      .exclusively(() => this.sendAll())
      .finally(() => {
        this.sending = undefined;
      });
    return this.sending;
  }

  /** Takes rejected commands off the list, as read. */
  async dismiss(seqs: number[]): Promise<void> {
    await this.options.storage.dismiss(seqs).catch(() => undefined);
    const read = this.unkept.filter(({ seq }) => seqs.includes(seq));
    for (const { seq } of read) await this.options.storage.done(seq).catch(() => undefined);
    this.unkept = this.unkept.filter(({ seq }) => !seqs.includes(seq));
    this.set({ rejected: this.state.rejected.filter(({ seq }) => !seqs.includes(seq)) });
  }

  private async sendAll(): Promise<void> {
    // Another tab may have sent some meanwhile.
    if (this.state.keeps) await this.load();
    for (;;) {
      const email = this.options.whoIs();
      const next = this.state.waiting.find((waiting) => waiting.email === email);
      if (!next) {
        this.set({ halt: email || this.state.waiting.length === 0 ? null : "signedOut" });
        return;
      }
      const result = await this.options.send(next);
      if (result.ok) {
        await this.settle(next, result.value);
      } else {
        const { kind, message } = result.failure;
        const hopeless = kind === "engine" && ++this.tries >= mostTries;
        if (message === "signedOut") return this.set({ halt: "signedOut" });
        // Not done, and nothing is said against it: another request was at the same order, say.
        const passes = message === "tooMany" || message === "busy";
        if (kind === "network" || (kind === "engine" && !hopeless) || passes)
          return this.set({ halt: "offline" });
        await this.settle(next, { done: false, why: "refused" });
      }
      this.tries = 0;
      this.set({ halt: null });
    }
  }

  private async settle(sent: Waiting, outcome: Outcome): Promise<void> {
    this.options.onOutcome(sent, outcome);
    // An answer to a ring builds on nothing: who is told that it failed can do nothing about it.
    if (outcome.done || sent.command.type === "answer") {
      await this.options.storage.done(sent.seq).catch(() => undefined);
      this.set({ waiting: this.state.waiting.filter(({ seq }) => seq !== sent.seq) });
      return;
    }
    const { why, pickup } = outcome;
    // What was given after it for the same order meant the order as it then was not.
    const rejected = this.state.waiting
      .filter((waiting) => waiting.seq === sent.seq || buildsOn(waiting, sent))
      .map((waiting) => ({
        ...waiting,
        why,
        followed: waiting.seq !== sent.seq,
        ...(pickup ? { pickup } : {}),
      }));
    await this.options.storage.setAside(rejected).catch(() => {
      this.unkept.push(...rejected);
    });
    const aside = new Set(rejected.map(({ seq }) => seq));
    this.set({
      waiting: this.state.waiting.filter(({ seq }) => !aside.has(seq)),
      rejected: [...this.state.rejected, ...rejected],
    });
  }

  private set(change: Partial<OutboxState>): void {
    const next = { ...this.state, ...change };
    // Another tab may have told of it before this one hears that it is written.
    const isWritten = ({ command: { id } }: Waiting) =>
      next.waiting.some(({ command }) => command.id === id);
    this.state = { ...next, unwritten: next.unwritten.filter((one) => !isWritten(one)) };
    for (const listener of this.listeners) listener();
  }
}

function buildsOn(later: Waiting, earlier: Waiting): boolean {
  return (
    later.seq > earlier.seq &&
    "pickupId" in later.command &&
    "pickupId" in earlier.command &&
    later.command.pickupId === earlier.command.pickupId
  );
}
