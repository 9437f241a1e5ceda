import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";

/** Shoppers choose what is read with an order: more kinds of readings than this are not kept. */
const most = 200;

/**
 * The texts of statements that are sent again and again. TypeORM composes a text anew for each
 * reading, and that takes longer than to make entities of what comes back.
 */
export class StatementTexts {
  private readonly texts = new Map<string, string>();

  /** Has a query use the text of an earlier one of the same kind; only its parameters may differ. */
  reuse<T extends ObjectLiteral>(query: SelectQueryBuilder<T>, kind: string): void {
    const text = this.texts.get(kind) ?? query.getQuery();
    if (this.texts.size < most) this.texts.set(kind, text);
    query.getQuery = () => text;
  }
}
