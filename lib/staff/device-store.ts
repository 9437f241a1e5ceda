import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Board, Counter, StaffSession } from "@/lib/staff/types";
import { openTabChannel } from "../browser/tab-channel";
import { readsOldName } from "../old-names";
import type { AuthGateStorage } from "./auth-gate-manager";
import { authGateIn, mirrorIn } from "./auth-gate-mirror";
import type { OutboxStorage, RejectedCommand, Waiting } from "./outbox";
import type { RingKind } from "./rings";

/** What this device remembers between visits. */
export interface DeviceMemory {
  session: StaffSession;
  /** The counter at which its person works; a device keeps the name of before. */
  desk: Counter;
  deviceName: string;
  lastEmail: string;
  /** What rings without a sound here. */
  quiet: RingKind[];
  /** Whether it is to ring while it is locked, for anyone who is signed in. */
  ringsLocked: boolean;
  /** Of an older version of the app: whether arrivals sound. */
  sound: boolean;
}

interface StaffDb extends DBSchema {
  waiting: { key: number; value: Omit<Waiting, "seq"> & { seq?: number } };
  setbacks: { key: number; value: RejectedCommand };
  boards: { key: string; value: Board };
  memory: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<StaffDb>> | undefined;

function db(): Promise<IDBPDatabase<StaffDb>> {
  opened ??= openDB<StaffDb>("maru-staff", 1, {
    upgrade(fresh) {
      fresh.createObjectStore("waiting", { keyPath: "seq", autoIncrement: true });
      fresh.createObjectStore("setbacks", { keyPath: "seq" });
      fresh.createObjectStore("boards");
      fresh.createObjectStore("memory");
    },
    // The browser may close it for want of space: the next use opens it again.
    terminated() {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Commands in IndexedDB. Written through to the disk before `add` resolves. */
export const outboxStorage: OutboxStorage = {
  async load() {
    const store = await db();
    const [waiting, rejected] = await Promise.all([
      store.getAll("waiting"),
      store.getAll("setbacks"),
    ]);
    return { waiting: waiting as Waiting[], rejected };
  },
  async add(command) {
    const tx = (await db()).transaction("waiting", "readwrite", { durability: "strict" });
    const seq = await tx.store.add(command);
    await tx.done;
    return { ...command, seq };
  },
  async done(seq) {
    await (await db()).delete("waiting", seq);
  },
  async setAside(rejected) {
    const tx = (await db()).transaction(["waiting", "setbacks"], "readwrite");
    await Promise.all([
      ...rejected.map((command) => tx.objectStore("setbacks").put(command)),
      ...rejected.map(({ seq }) => tx.objectStore("waiting").delete(seq)),
      tx.done,
    ]);
  },
  async dismiss(seqs) {
    const tx = (await db()).transaction("setbacks", "readwrite");
    await Promise.all([...seqs.map((seq) => tx.store.delete(seq)), tx.done]);
  },
};

const absent = {
  ...{ refused: 0, minimumAge: 0, shelfKind: "normal", proposed: 0, proposedUntil: null },
};
const rowOfBefore = readsOldName("wishes", "serviceRequests");
const sessionOfBefore = readsOldName("desks", "counters");

/** The board of a store as it was last known on this device. */
export async function keptBoard(key: string): Promise<Board | undefined> {
  const board = await db().then(
    (store) => store.get("boards", key),
    () => undefined,
  );
  // An older version of the app kept none of what is to be put back, nor what lines have since.
  const rows = board?.pickups.map((row) =>
    rowOfBefore({
      ...{ putBacks: [], tried: false },
      ...row,
      lines: row.lines.map((line) => ({ ...absent, ...line })),
    }),
  );
  return board && { ...board, pickups: rows as Board["pickups"] };
}

/** Keeps a board to be read without a network; a device that cannot does without. */
export async function keepBoard(key: string, board: Board): Promise<void> {
  const write = async () => {
    const tx = (await db()).transaction(["boards", "memory"], "readwrite");
    // Another tab may have signed out since it was read.
    const gate = authGateIn(await tx.objectStore("memory").get(gateName));
    if (gate?.at.status === "in") await tx.objectStore("boards").put(board, key);
    await tx.done;
  };
  await write().catch(() => undefined);
}

/** What the device remembers of something; undefined when it does not, or cannot. */
export async function readFromDevice<K extends keyof DeviceMemory>(
  name: K,
): Promise<DeviceMemory[K] | undefined> {
  const value = await db().then(
    (store) => store.get("memory", name),
    () => undefined,
  );
  return (name === "session" ? sessionOfBefore(value) : value) as DeviceMemory[K] | undefined;
}

export async function saveToDevice<K extends keyof DeviceMemory>(
  name: K,
  value: DeviceMemory[K] | undefined,
): Promise<void> {
  const write = async () => {
    const store = await db();
    if (value === undefined) await store.delete("memory", name);
    else await store.put("memory", value, name);
  };
  await write().catch(() => undefined);
}

const gateName = "door";
const mirrorName = "maru-staff-door";
const news = openTabChannel(mirrorName);

/** Hears when another tab changed the gate. */
export function hearOfAuthGate(listener: () => void): void {
  news?.addEventListener("message", listener);
}

/** The gate in IndexedDB, with its mirror in localStorage. */
export const authGateStorage: AuthGateStorage = {
  async read() {
    return (await db()).get("memory", gateName);
  },
  async change(work) {
    const tx = (await db()).transaction(["memory", "boards"], "readwrite", {
      durability: "strict",
    });
    const memory = tx.objectStore("memory");
    const gate = work(await memory.get(gateName));
    const writes: Promise<unknown>[] = [memory.put(gate, gateName)];
    // Whose queue it was is forgotten in the same step. Waiting commands stay.
    if (gate.at.status === "out")
      writes.push(
        memory.delete("session"),
        tx.objectStore("boards").clear(),
        // Of an older version of the app, whose PIN was the device's.
        memory.delete("pin"),
        memory.delete("locked"),
      );
    await Promise.all([...writes, tx.done]);
    return gate;
  },
  readMirror() {
    try {
      return mirrorIn(localStorage.getItem(mirrorName));
    } catch {
      return null;
    }
  },
  writeMirror(mirror) {
    try {
      if (mirror) localStorage.setItem(mirrorName, JSON.stringify(mirror));
      else localStorage.removeItem(mirrorName);
    } catch {
      // Forbidden or full: without a mirror, the next start asks for the password.
    }
  },
  tell() {
    news?.postMessage(null);
  },
};
