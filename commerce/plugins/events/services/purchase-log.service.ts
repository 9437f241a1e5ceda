import { Injectable } from "@nestjs/common";
import { ModuleRef } from "@nestjs/core";
import { ConsentLedger } from "../../../contracts/consent";
import type { PurchaseLog, TillPurchase } from "../../../contracts/till-purchases";
import { toPurchaseRows } from "../to-rows";
import { EventWriter } from "./event-writer";

/** Writes what a till says was bought, as the site's own purchases are written. */
@Injectable()
export class PurchaseLogService implements PurchaseLog {
  constructor(
    private readonly modules: ModuleRef,
    private readonly writer: EventWriter,
  ) {}

  async keep(purchase: TillPurchase): Promise<"kept" | "no-consent" | "busy"> {
    const ledger = this.modules.get(ConsentLedger, { strict: false });
    const rows = toPurchaseRows(purchase, await ledger.granted(purchase.subject));
    if (rows.length === 0) return "no-consent";
    return (await this.writer.write(rows)) ? "kept" : "busy";
  }
}
