import { I18nError, LogLevel } from "@vendure/core";

/** Somebody changed a store after whoever writes had read it. */
export class StoreOvertakenError extends I18nError {
  constructor() {
    super(
      "Somebody changed this store meanwhile. Nothing was saved.",
      {},
      "STORE_CHANGED_MEANWHILE",
      LogLevel.Info,
    );
  }
}
