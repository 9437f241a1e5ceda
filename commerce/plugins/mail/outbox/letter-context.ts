import type { AccountRequests } from "../../../contracts/account-requests";
import type { PickupPasses } from "../../../contracts/pickup-passes";
import type { MailOptions } from "../options";

/** Asks the database, outside of any transaction. */
export type Query = <Row>(sql: string, values: unknown[]) => Promise<Row[]>;

/** What writing needs besides what was kept of the event. */
export interface LetterContext {
  options: MailOptions;
  query: Query;
  passes: PickupPasses;
  accounts: AccountRequests;
}
