import "server-only";
import type { Language } from "@/lib/i18n/locales";
import { type Result, toFailure } from "@/lib/result";
import { EngineError } from "../engine/client";
import { failureFrom } from "../engine/failure-from";
import { sessionOf } from "./read-session";

/**
 * What it means that the engine refuses someone with a token. It says "forbidden" of a store that
 * is not theirs and of a market where they work nowhere. It says the same of a session that has
 * ended.
 */
export async function whyForbidden(token: string, language: Language): Promise<Result<never>> {
  try {
    const session = await sessionOf(token, language);
    return toFailure("validation", session ? "otherStore" : "signedOut");
  } catch (error) {
    // It ended meanwhile.
    if (error instanceof EngineError && error.code === "FORBIDDEN")
      return toFailure("validation", "signedOut");
    return failureFrom(error);
  }
}
