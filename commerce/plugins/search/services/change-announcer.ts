import { type BeforeApplicationShutdown, Injectable } from "@nestjs/common";
import { Logger, Product, type RequestContext, TransactionalConnection } from "@vendure/core";
import { type Changes, isEmpty, mergeChanges, notifyChannel, toMessages } from "../data/changes";

/** Changes wait this long (ms) for others of the same moment; a busy till makes many at once. */
const gathering = 150;

const notify = "SELECT pg_notify($1, message) FROM unnest($2::text[]) AS message";

/** Tells every engine's index what changed, by Postgres NOTIFY. */
@Injectable()
export class ChangeAnnouncer implements BeforeApplicationShutdown {
  private waiting: Changes = { ids: {} };
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly connection: TransactionalConnection) {}

  /** In a moment, together with others; an engine that dies before that says nothing. */
  announce(changes: Changes): void {
    if (isEmpty(changes)) return;
    this.waiting = mergeChanges(this.waiting, changes);
    this.timer ??= setTimeout(() => void this.flush(), gathering);
  }

  /** In the transaction of the context: every engine hears of it at the commit. */
  async announceWithin(ctx: RequestContext, changes: Changes): Promise<void> {
    const messages = toMessages(changes);
    if (messages.length > 0)
      await this.connection.getRepository(ctx, Product).query(notify, [notifyChannel, messages]);
  }

  // Before: at the shutdown itself the database may be closed already.
  async beforeApplicationShutdown(): Promise<void> {
    await this.flush();
  }

  private async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const messages = toMessages(this.waiting);
    if (messages.length === 0) return;
    const { waiting } = this;
    this.waiting = { ids: {} };
    try {
      await this.connection.rawConnection.query(notify, [notifyChannel, messages]);
    } catch (error) {
      // An index that has missed this would stay wrong, so it is said again when that works.
      Logger.warn(`Changes could not be announced: ${String(error)}`, "Search");
      setTimeout(() => this.announce(waiting), 1_000).unref();
    }
  }
}
