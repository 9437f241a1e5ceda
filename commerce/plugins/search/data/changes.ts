import { z } from "zod";
import type { Id } from "../types";

/** Name of the Postgres channel on which engines tell each other what changed. */
export const notifyChannel = "maru_search";

export const changeKinds = ["product", "variant", "price", "stock", "collection", "asset"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What changed, by kind and id; `all` means that anything may have. */
export interface Changes {
  all?: boolean;
  dictionaries?: boolean;
  ids: Partial<Record<ChangeKind, Id[]>>;
}

const schema = z.object({
  all: z.boolean().optional(),
  dictionaries: z.boolean().optional(),
  ids: z.partialRecord(z.enum(changeKinds), z.array(z.union([z.string(), z.number()]))),
});

/** Reads a message; null when it is none of ours. */
export function fromMessage(message: string): Changes | null {
  try {
    return schema.parse(JSON.parse(message));
  } catch {
    return null;
  }
}

// Postgres refuses payloads of 8,000 bytes and more.
const idsPerMessage = 500;

/** The messages that carry the changes, each short enough for NOTIFY. */
export function toMessages({ all, dictionaries, ids }: Changes): string[] {
  if (all) return [JSON.stringify({ all, ids: {} })];
  const messages: Changes[] = dictionaries ? [{ dictionaries, ids: {} }] : [];
  for (const kind of changeKinds) {
    const changed = [...new Set(ids[kind] ?? [])];
    for (let i = 0; i < changed.length; i += idsPerMessage)
      messages.push({ ids: { [kind]: changed.slice(i, i + idsPerMessage) } });
  }
  return messages.map((message) => JSON.stringify(message));
}

/** Joins changes that are to be dealt with together. */
export function mergeChanges(left: Changes, right: Changes): Changes {
  const ids: Changes["ids"] = { ...left.ids };
  for (const kind of changeKinds) {
    const more = right.ids[kind];
    if (more) ids[kind] = [...(ids[kind] ?? []), ...more];
  }
  return {
    all: left.all || right.all,
    dictionaries: left.dictionaries || right.dictionaries,
    ids,
  };
}

export function isEmpty(changes: Changes): boolean {
  return !changes.all && !changes.dictionaries && Object.keys(changes.ids).length === 0;
}
