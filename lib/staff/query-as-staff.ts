import "server-only";
import { reasonOf, storeConflicts } from "@/contracts/pickup/conflicts";
import { transferConflicts } from "@/contracts/transfers";
import { type Language, type MarketCode, markets } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { EngineError, type Question, queryEngine } from "../engine/client";
import { failureFrom } from "../engine/failure-from";
import { keepStaffCookie, readStaffToken } from "./session";
import { whyForbidden } from "./why-forbidden";

interface StaffAsking {
  /** In which sign-in it is asked. */
  as: string;
  market: MarketCode;
  language: Language;
}

export type StaffQuestion<Data, Variables> = StaffAsking & Question<Data, Variables>;

// Handing over settles a payment and books a sale: more than a shopper's request may take.
const timeoutMs = 10_000;

/** Asks the Admin API as the person who is signed in to work. A failure on the way is a value. */
export async function queryAsStaff<Data, Variables>(
  question: StaffQuestion<Data, Variables>,
): Promise<Result<Data>> {
  const token = await readStaffToken(question.as);
  if (!token) return toFailure("validation", "signedOut");
  const { language } = question;
  const market = markets[question.market];
  try {
    const { data } = await queryEngine({
      ...question,
      language,
      market,
      token,
      timeoutMs,
      api: "admin-api",
    });
    await keepStaffCookie({ id: question.as, token });
    return ok(data);
  } catch (error) {
    if (error instanceof EngineError && error.code === "FORBIDDEN")
      return whyForbidden(token, language);
    // The code is for a caller who knows the question.
    if (error instanceof EngineError && isConflict(error.code))
      return toFailure("conflict", "invalid", error.code);
    return failureFrom(error);
  }
}

const isConflict = (code: string | undefined): boolean =>
  code === "USER_INPUT_ERROR" ||
  reasonOf([...storeConflicts, ...transferConflicts], code) !== undefined;
