import { I18nError, LogLevel } from "@vendure/core";
import type { EngineErrorCode } from "../../contracts/error-codes";

/** What a plugin refuses where no error result carries it; its code is one that storefronts know. */
export abstract class RefusedError extends I18nError {
  constructor(messageKey: string, code: EngineErrorCode, level = LogLevel.Verbose) {
    super(messageKey, {}, code, level);
  }
}
