import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Board, Desk, StaffSession } from "@/lib/commerce/staff/types";
import type { OutboxStorage, Setback, Waiting } from "./outbox";

/** A PIN as it is kept: what it was derived to, and how. */
export interface KeptPin {
  salt: string;
  hash: string;
  /** Wrong ones since the last right one. */
  wrong: number;
}

/** What this device remembers between visits. */
export interface DeviceMemory {
  session: StaffSession;
  desk: Desk;
  pin: KeptPin;
  locked: boolean;
  deviceName: string;
  lastEmail: string;
  sound: boolean;
}

interface StaffDb extends DBSchema {
  waiting: { key: number; value: Omit<Waiting, "seq"> & { seq?: number } };
  setbacks: { key: number; value: Setback };
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
    const [waiting, setbacks] = await Promise.all([
      store.getAll("waiting"),
      store.getAll("setbacks"),
    ]);
    return { waiting: waiting as Waiting[], setbacks };
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
  async setAside(setbacks) {
    const tx = (await db()).transaction(["waiting", "setbacks"], "readwrite");
    await Promise.all([
      ...setbacks.map((setback) => tx.objectStore("setbacks").put(setback)),
      ...setbacks.map(({ seq }) => tx.objectStore("waiting").delete(seq)),
      tx.done,
    ]);
  },
  async dismiss(seqs) {
    const tx = (await db()).transaction("setbacks", "readwrite");
    await Promise.all([...seqs.map((seq) => tx.store.delete(seq)), tx.done]);
  },
};

/** The board of a store as it was last known on this device. */
export async function keptBoard(key: string): Promise<Board | undefined> {
  return db().then(
    (store) => store.get("boards", key),
    () => undefined,
  );
}

/** Keeps a board to be read without a network; a device that cannot does without. */
export async function keepBoard(key: string, board: Board): Promise<void> {
  await db()
    .then((store) => store.put("boards", board, key))
    .catch(() => undefined);
}

/** What the device remembers of something; undefined when it does not, or cannot. */
export async function remembered<K extends keyof DeviceMemory>(
  name: K,
): Promise<DeviceMemory[K] | undefined> {
  const value = await db().then(
    (store) => store.get("memory", name),
    () => undefined,
  );
  return value as DeviceMemory[K] | undefined;
}

export async function remember<K extends keyof DeviceMemory>(
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

/** Forgets whose boards were read here, when somebody signs out. Waiting commands stay. */
export async function forgetPerson(): Promise<void> {
  for (const name of ["session", "pin", "locked"] as const) await remember(name, undefined);
  await db()
    .then((store) => store.clear("boards"))
    .catch(() => undefined);
}
