import { Injectable } from "@nestjs/common";
import { type RequestContext, TransactionalConnection } from "@vendure/core";
import { storefrontChannel } from "../channel";
import { StorefrontChange } from "../entities/storefront-change.entity";

/** A transaction is committed at most this long (s) after it wrote its changes down. */
const longestTransaction = 120;

/** What went out of date and when (milliseconds since 1970). */
export interface Change {
  tag: string;
  at: number;
}

/**
 * What went out of date, in a table. A storefront that was away, or was started later, asks for
 * what it missed. Postgres tells every engine at the moment of the commit.
 */
@Injectable()
export class ChangeLog {
  constructor(private readonly connection: TransactionalConnection) {}

  /** Writes the tags down: with a context, in its transaction, so that both are kept or neither. */
  async note(tags: readonly string[], ctx?: RequestContext): Promise<void> {
    if (tags.length === 0) return;
    const statement = `WITH noted AS (
         INSERT INTO storefront_change (tag) SELECT DISTINCT unnest($1::text[])
         RETURNING tag, extract(epoch FROM at) * 1000 AS at)
       SELECT pg_notify('${storefrontChannel}', round(at)::text || ' ' || tag) FROM noted`;
    if (ctx) await this.connection.getRepository(ctx, StorefrontChange).query(statement, [tags]);
    else await this.connection.rawConnection.query(statement, [tags]);
  }

  /** The latest change of each tag since a moment, with a margin for what was committed late. */
  async since(at: number): Promise<Change[]> {
    const rows: { tag: string; at: string }[] = await this.connection.rawConnection.query(
      `SELECT tag, round(extract(epoch FROM max(at)) * 1000) AS at FROM storefront_change
       WHERE at > to_timestamp($1 / 1000.0) - make_interval(secs => $2) GROUP BY tag`,
      [at, longestTransaction],
    );
    return rows.map((row) => ({ tag: row.tag, at: Number(row.at) }));
  }

  /** Forgets what a newer entry of the same tag says too. @returns how many entries went */
  async compact(): Promise<number> {
    const [, count]: [unknown, number] = await this.connection.rawConnection.query(
      `DELETE FROM storefront_change WHERE at < now() - make_interval(secs => $1)
         AND id NOT IN (SELECT max(id) FROM storefront_change GROUP BY tag)`,
      [longestTransaction],
    );
    return count;
  }
}
