import { Injectable } from "@nestjs/common";
import { EventBus, type ID, RequestContext, TransactionalConnection } from "@vendure/core";
import { In } from "typeorm";
import type { ConsentSource, Purpose } from "../../../../contracts/consent";
import { ConsentLedger, ConsentWithdrawnEvent } from "../../../contracts/consent";
import { ConsentRecord } from "../entities/consent-record.entity";
import { textVersion } from "../texts";

export interface Decision {
  purpose: Purpose;
  granted: boolean;
}

export interface Occasion {
  source: ConsentSource | "account" | "sign-in" | "sign-out";
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

  /**
   * Writes down what changed, and has erased what is no longer allowed before it answers. What is
   * taken back is taken back for every browser of the same account.
   */
  async decide(ctx: RequestContext, subject: string, decisions: Decision[], occasion: Occasion) {
    const refused = decisions.filter(({ granted }) => !granted).map(({ purpose }) => purpose);
    await this.decideOne(ctx, subject, decisions, occasion);
    const others = refused.length > 0 ? (await this.tied(subject)).slice(1) : [];
    await this.takeBack(ctx, others, refused, occasion);
    return this.states(subject, ctx);
  }

  /** Takes back what was allowed under any of these pseudonyms. */
  async takeBack(
    ctx: RequestContext,
    subjects: readonly string[],
    withdrawn: readonly Purpose[],
    occasion: Occasion,
  ): Promise<void> {
    const decisions = withdrawn.map((purpose) => ({ purpose, granted: false }));
    for (const subject of subjects) await this.decideOne(ctx, subject, decisions, occasion);
  }

  /** Adds rows that decide nothing new: a pseudonym gets what another one allows, or an owner. */
  async carryOver(
    ctx: RequestContext,
    subject: string,
    granted: ReadonlySet<Purpose>,
    occasion: Occasion,
  ): Promise<void> {
    const rows = [...granted].map((purpose) => ({ purpose, granted: true }));
    await this.add(ctx, subject, rows, occasion);
  }

  async tied(subject: string): Promise<string[]> {
    const customerId = await this.ownerOf(subject);
    const subjects = customerId === null ? [] : await this.subjectsOf(customerId);
    return [...new Set([subject, ...subjects])];
  }

  /** The owner of the browser: the account of its last sign-in, or null when there is none. */
  async ownerOf(subject: string): Promise<ID | null> {
    const rows: { customerId: ID }[] = await this.connection.rawConnection.query(
      `SELECT "customerId" FROM consent_record WHERE subject = $1 AND "customerId" IS NOT NULL
       ORDER BY id DESC LIMIT 1`,
      [subject],
    );
    return rows[0]?.customerId ?? null;
  }

  /** Every decision there was, oldest first. */
  history(subjects: string[]): Promise<ConsentRecord[]> {
    return this.connection.rawConnection
      .getRepository(ConsentRecord)
      .find({ where: { subject: In(subjects) }, order: { id: "ASC" } });
  }

  /** The pseudonyms under which a customer decided anything, the oldest first. */
  async subjectsOf(customerId: ID): Promise<string[]> {
    const rows: { subject: string }[] = await this.connection.rawConnection.query(
      `SELECT subject FROM consent_record WHERE "customerId" = $1 GROUP BY subject ORDER BY min(id)`,
      [customerId],
    );
    return rows.map(({ subject }) => subject);
  }

  private async decideOne(
    ctx: RequestContext,
    subject: string,
    decisions: Decision[],
    occasion: Occasion,
  ): Promise<void> {
    const before = await this.granted(subject);
    const changed = decisions.filter(({ purpose, granted }) => granted !== before.has(purpose));
    if (changed.length > 0) await this.add(ctx, subject, changed, occasion);
    const withdrawn = changed.filter(({ granted }) => !granted).map(({ purpose }) => purpose);
    if (withdrawn.length > 0)
      await this.bus.publish(new ConsentWithdrawnEvent(ctx, subject, withdrawn));
  }

  private async add(ctx: RequestContext, subject: string, rows: Decision[], occasion: Occasion) {
    await this.connection
      .getRepository(ctx, ConsentRecord)
      .insert(rows.map((decision) => ({ ...decision, ...occasion, subject, textVersion })));
  }
}
