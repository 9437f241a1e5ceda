import { Injectable } from "@nestjs/common";
import { EventBus, type ID, RequestContext, TransactionalConnection } from "@vendure/core";
import { ConsentLedger, ConsentWithdrawnEvent, type Purpose } from "../../../contracts/consent";
import { ConsentRecord } from "../entities/consent-record.entity";
import { textVersion } from "../texts";

export interface Decision {
  purpose: Purpose;
  granted: boolean;
}

export interface Occasion {
  source: "banner" | "privacy" | "account";
  language: string;
  customerId: ID | null;
}

/** What was decided, by whom and on which text. */
@Injectable()
export class LedgerService extends ConsentLedger {
  constructor(
    private readonly connection: TransactionalConnection,
    private readonly bus: EventBus,
  ) {
    super();
  }

  async granted(subject: string): Promise<ReadonlySet<Purpose>> {
    const states = await this.states(subject);
    return new Set(states.filter((state) => state.granted).map(({ purpose }) => purpose));
  }

  /** The newest decision on each purpose; a text that has changed since counts as none. */
  async states(
    subject: string,
    ctx: RequestContext = RequestContext.empty(),
  ): Promise<(Decision & { at: Date })[]> {
    return this.connection.getRepository(ctx, ConsentRecord).query(
      `SELECT * FROM (
         SELECT DISTINCT ON (purpose) purpose, granted AND "textVersion" = $2 AS granted,
                "createdAt" AS at
         FROM consent_record WHERE subject = $1 ORDER BY purpose, id DESC) AS newest
       ORDER BY purpose`,
      [subject, textVersion],
    );
  }

  /** Writes down what changed, and has erased what is no longer allowed before it answers. */
  async decide(ctx: RequestContext, subject: string, decisions: Decision[], occasion: Occasion) {
    const before = await this.granted(subject);
    const changed = decisions.filter(({ purpose, granted }) => granted !== before.has(purpose));
    if (changed.length > 0)
      await this.connection
        .getRepository(ctx, ConsentRecord)
        .insert(changed.map((decision) => ({ ...decision, ...occasion, subject, textVersion })));
    const withdrawn = changed.filter(({ granted }) => !granted).map(({ purpose }) => purpose);
    if (withdrawn.length > 0)
      await this.bus.publish(new ConsentWithdrawnEvent(ctx, subject, withdrawn));
    return this.states(subject, ctx);
  }

  /** Every decision there was, oldest first. */
  history(subject: string): Promise<ConsentRecord[]> {
    return this.connection.rawConnection
      .getRepository(ConsentRecord)
      .find({ where: { subject }, order: { id: "ASC" } });
  }

  /** The pseudonyms under which a customer decided anything. */
  async subjectsOf(customerId: ID): Promise<string[]> {
    const rows: { subject: string }[] = await this.connection.rawConnection.query(
      `SELECT DISTINCT subject FROM consent_record WHERE "customerId" = $1`,
      [customerId],
    );
    return rows.map(({ subject }) => subject);
  }
}
