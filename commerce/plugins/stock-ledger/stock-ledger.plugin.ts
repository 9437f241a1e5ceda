import { Global } from "@nestjs/common";
import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import "./entities/stock-movement-index";
import { StockDiscrepancies, StockLedger } from "../../contracts/stock-ledger";
import { StockDiscrepancy } from "./entities/stock-discrepancy.entity";
import { StockEvent } from "./entities/stock-event.entity";
import { AdjustmentWriter } from "./services/adjustment-writer";
import { BalanceWriter } from "./services/balance-writer";
import { BookReader } from "./services/book-reader";
import { DashboardCounts } from "./services/dashboard-counts";
import { DiscrepancyList } from "./services/discrepancy-list";
import { DiscrepancyWriter } from "./services/discrepancy-writer";
import { HandsBeforeBooks } from "./services/hands-before-books";
import { LedgerService } from "./services/ledger.service";
import { NewsWriter } from "./services/news-writer";

/** The one book of counts, deltas and shorts, and the list of what does not add up. */
@Global()
@VendurePlugin({
  imports: [PluginCommonModule],
  compatibility: "^3.7.0",
  entities: [StockEvent, StockDiscrepancy],
  providers: [
    AdjustmentWriter,
    BalanceWriter,
    BookReader,
    DashboardCounts,
    DiscrepancyList,
    DiscrepancyWriter,
    HandsBeforeBooks,
    LedgerService,
    NewsWriter,
    { provide: StockLedger, useExisting: LedgerService },
    { provide: StockDiscrepancies, useExisting: DiscrepancyList },
  ],
  exports: [StockLedger, StockDiscrepancies],
})
export class StockLedgerPlugin {}
