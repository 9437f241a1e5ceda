import "server-only";
import { callerSeal } from "@/lib/http/caller";
import { type Language, type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { ok, type Result } from "@/lib/result";
import { type Question, queryEngine } from "../engine/client";
import type { Refusals } from "../engine/error-results";
import { failureFrom } from "../engine/failure-from";
import { keepSession, readSession } from "./session";

export type VisitorRequest<Data, Variables> = Question<Data, Variables> & {
  locale: Locale;
  /** In which the answer is read, where that is not the locale's. */
  language?: Language | undefined;
  timeoutMs?: number | undefined;
  /** What codes of the engine mean to this question in particular. */
  refusals?: Refusals | undefined;
};

/** Asks the engine in the visitor's own session; what goes wrong on the way is a value. */
export async function queryAsVisitor<Data, Variables>(
  request: VisitorRequest<Data, Variables>,
): Promise<Result<Data>> {
  const market = marketOf(request.locale);
  try {
    const answer = await queryEngine({
      ...request,
      language: request.language ?? languageOf(request.locale),
      market,
      token: await readSession(market),
      caller: await callerSeal(),
    });
    await keepSession(market, answer.token);
    return ok(answer.data);
  } catch (error) {
    return failureFrom(error, request.refusals);
  }
}
