import { Injectable } from "@nestjs/common";
import { type ID, Logger, type RequestContext } from "@vendure/core";
import { PickupFeed } from "../../reservation/live/pickup-feed.service";
import { BoardService, type PickupRow } from "../board.service";

/** Changed pickups of a store, as they are now. */
export type RowsListener = (rows: PickupRow[]) => void;

interface Watched {
  ctx: RequestContext;
  storeId: ID;
  listeners: Set<RowsListener>;
  changed: Set<number>;
  /** Up to where it is known to be complete; a gap is filled from here. */
  cursor: number;
  timer: NodeJS.Timeout | undefined;
  leave: () => void;
}

/** Changes of one moment are read together (ms). */
const gathering = 25;

/** Reads what changed once per store and language, for however many devices watch it. */
@Injectable()
export class BoardStream {
  private readonly watched = new Map<string, Watched>();

  constructor(
    private readonly board: BoardService,
    private readonly feed: PickupFeed,
  ) {}

  /** @returns how to stop watching */
  watch(ctx: RequestContext, storeId: ID, cursor: number, listener: RowsListener): () => void {
    const key = [ctx.channelId, storeId, ctx.languageCode].join(" ");
    const group = this.watched.get(key) ?? this.open(key, ctx, storeId, cursor);
    group.listeners.add(listener);
    return () => {
      group.listeners.delete(listener);
      if (group.listeners.size > 0) return;
      group.leave();
      clearTimeout(group.timer);
      this.watched.delete(key);
    };
  }

  private open(key: string, ctx: RequestContext, storeId: ID, cursor: number): Watched {
    const leave = this.feed.listen((news) => {
      if (news === "gap") {
        void this.board
          .changedSince(ctx, storeId, group.cursor)
          .then((ids) => this.note(group, ids), report);
      } else if (String(news.store) === String(storeId)) {
        this.note(group, [news.pickup]);
      }
    });
    const group: Watched = {
      ctx,
      storeId,
      listeners: new Set(),
      changed: new Set(),
      cursor,
      timer: undefined,
      leave,
    };
    this.watched.set(key, group);
    return group;
  }

  private note(group: Watched, ids: readonly number[]): void {
    for (const id of ids) group.changed.add(id);
    if (group.changed.size > 0) group.timer ??= setTimeout(() => void this.flush(group), gathering);
  }

  private async flush(group: Watched): Promise<void> {
    const ids = [...group.changed];
    group.changed.clear();
    group.timer = undefined;
    try {
      const rows = await this.board.rows(group.ctx, group.storeId, ids);
      for (const row of rows) group.cursor = Math.max(group.cursor, row.version);
      for (const listener of group.listeners) listener(rows);
    } catch (error) {
      report(error);
      setTimeout(() => this.note(group, ids), 1000).unref();
    }
  }
}

function report(error: unknown): void {
  Logger.warn(`Changed pickups could not be read: ${String(error)}`, "Pickup");
}
