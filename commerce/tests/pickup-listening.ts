import { inject } from "vitest";
import type { Visitor } from "./api";

export interface HeardRow {
  id: string;
  version: number;
  state: string;
  picker: string | null;
  answeredAt: string | null;
  cancelledAt: string | null;
}

/** A call for help as devices hear of it. */
export interface HeardCall {
  id: string;
  sku: string;
  place: string | null;
}

/** A transfer as devices of a store hear of it. */
export interface HeardTransfer {
  id: string;
  side: string;
  state: string;
  other: string;
  asked: number;
  packed: number;
  sentAt: string | null;
  answeredAt: string | null;
}

interface Options {
  engine?: string;
  lastEventId?: number | string;
}

/** Listens to a store's events as a device does, and keeps what it heard. */
export async function openEvents(visitor: Visitor, store: string, options: Options = {}) {
  const { engine = inject("engineUrl"), lastEventId } = options;
  const leaving = new AbortController();
  const response = await fetch(`${engine}/pickup-events?store=${store}&languageCode=ko`, {
    headers: {
      "vendure-token": "kr",
      authorization: `Bearer ${visitor.sessionToken}`,
      ...(lastEventId === undefined ? {} : { "last-event-id": String(lastEventId) }),
    },
    signal: leaving.signal,
  });
  if (!response.ok || !response.body) throw new Error(String(response.status));
  const rows: HeardRow[] = [];
  let calls: HeardCall[] | undefined;
  let transfers: HeardTransfer[] | undefined;
  let last = "";
  let beats = 0;
  const waiting = new Set<() => void>();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const ended = (async () => {
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += value;
      const messages = text.split("\n\n");
      text = messages.pop() ?? "";
      for (const message of messages) {
        last = /^id: (.*)$/m.exec(message)?.[1] ?? last;
        const data = /^data: (.*)$/m.exec(message)?.[1] ?? "";
        if (message.startsWith("event: beat")) beats += 1;
        else if (message.startsWith("event: help")) calls = JSON.parse(data).calls;
        else if (message.startsWith("event: transfers")) transfers = JSON.parse(data).transfers;
        else rows.push(...JSON.parse(data).pickups);
      }
      for (const look of waiting) look();
    }
  })().catch(() => undefined);
  return {
    rows,
    /** Who asks for help, as it was said last. */
    calls: () => calls,
    /** Which transfers wait at the store, as it was said last. */
    transfers: () => transfers,
    /** How often the engine said that it is still there: every 15 seconds. */
    beats: () => beats,
    /** Resolves when the engine, or `close`, has ended it. */
    ended,
    lastId: () => last,
    close: () => leaving.abort(),
    /** The first row that fits, also of those that were heard before. */
    until(fits: (row: HeardRow) => boolean): Promise<HeardRow> {
      return new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`Not heard; but ${JSON.stringify(rows)}`)),
          60_000,
        );
        const look = () => {
          const found = rows.find(fits);
          if (!found) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      });
    },
  };
}
