import { randomUUID } from "node:crypto";
import { Injectable } from "@nestjs/common";
import type { ID, RequestContext } from "@vendure/core";
import type { Purpose } from "../../../../contracts/consent";
import { LedgerService } from "./ledger.service";

export interface VisitorState {
  subject: string;
  granted: Purpose[];
}

/**
 * Gives one pseudonym to all browsers where a shopper is signed in and allows personalisation. So
 * one browser knows what the shopper looked at on another. A browser gets another pseudonym when
 * the shopper signs out.
 */
@Injectable()
export class AccountBrowsersService {
  constructor(private readonly ledger: LedgerService) {}

  /** Under which pseudonym a browser goes on when its visitor has signed in. */
  async join(ctx: RequestContext, subject: string, customerId: ID): Promise<VisitorState> {
    const granted = await this.ledger.granted(subject);
    if (!granted.has("personalisation")) return { subject, granted: [...granted] };
    const occasion = { source: "sign-in" as const, language: ctx.languageCode, customerId };
    const owner = await this.ledger.ownerOf(subject);
    // Who was signed in here before them keeps what is theirs.
    const isTheirs = owner === null || String(owner) === String(customerId);
    const home = await this.homeOf(customerId);
    // What was looked at here before signing in is seen and deleted with the account's from now on.
    if (owner === null) await this.ledger.carryOver(ctx, subject, granted, occasion);
    if (home) return home;
    if (isTheirs) return { subject, granted: [...granted] };
    const fresh = randomUUID();
    await this.ledger.carryOver(ctx, fresh, granted, occasion);
    return { subject: fresh, granted: [...granted] };
  }

  /** A new pseudonym that allows the same, for a browser whose visitor has signed out. */
  async leave(ctx: RequestContext, subject: string): Promise<VisitorState> {
    const granted = await this.ledger.granted(subject);
    if ((await this.ledger.ownerOf(subject)) === null) return { subject, granted: [...granted] };
    const fresh = randomUUID();
    const language = ctx.languageCode;
    await this.ledger.carryOver(ctx, fresh, granted, {
      source: "sign-out",
      language,
      customerId: null,
    });
    return { subject: fresh, granted: [...granted] };
  }

  /** The oldest pseudonym of an account that still allows personalisation. */
  private async homeOf(customerId: ID): Promise<VisitorState | undefined> {
    for (const subject of await this.ledger.subjectsOf(customerId)) {
      const granted = await this.ledger.granted(subject);
      const isTheirs = String(await this.ledger.ownerOf(subject)) === String(customerId);
      if (isTheirs && granted.has("personalisation")) return { subject, granted: [...granted] };
    }
    return undefined;
  }
}
