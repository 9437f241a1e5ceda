import "server-only";
import { headers } from "next/headers";
import { userAgentFromString } from "next/server";
import { graphql } from "@/contracts/shop";
import { callerSeal } from "@/lib/http/caller";
import { type Locale, languageOf, marketOf } from "@/lib/i18n/locales";
import { ok, type Result, toFailure } from "@/lib/result";
import { readAllowed } from "../consent/server";
import { queryEngine } from "../engine/client";
import { failureFrom } from "../engine/failure-from";
import type { SentEvent } from "./schemas";

const mutation = graphql(`
  mutation Record($subject: String!, $events: [ShopEventInput!]!) {
    recordEvents(subject: $subject, events: $events) { taken refused busy }
  }
`);

/** Passes on what a visitor did, if they allow it; else it ends here, unread. */
export async function recordEvents(
  locale: Locale,
  { events }: { events: SentEvent[] },
): Promise<Result<{ taken: number }>> {
  if (events.length === 0) return ok({ taken: 0 });
  const { subject, granted } = await readAllowed();
  if (!subject || !granted.some((purpose) => purpose !== "marketing")) return ok({ taken: 0 });
  // Crawlers do run scripts; a client that says it is one is no shopper.
  if (userAgentFromString((await headers()).get("user-agent") ?? "").isBot) return ok({ taken: 0 });
  try {
    const { data } = await queryEngine({
      query: mutation,
      variables: { subject, events },
      language: languageOf(locale),
      market: marketOf(locale),
      caller: await callerSeal(),
    });
    const { taken, busy } = data.recordEvents;
    return busy ? toFailure("network", "unreachable") : ok({ taken });
  } catch (error) {
    return failureFrom(error);
  }
}
