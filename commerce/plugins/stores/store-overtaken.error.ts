import { I18nError, LogLevel } from "@vendure/core";

/** Someone changed a store after the writer had read it. */
export class StoreOvertakenError extends I18nError {
  constructor() {
    super(
      "Someone changed this store meanwhile. Nothing was saved.",
      {},
      "STORE_CHANGED_MEANWHILE",
      LogLevel.Info,
    );
  }
}
