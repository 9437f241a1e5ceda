import type { StockLocation } from "@vendure/core";
import { spansFrom } from "../../../../contracts/opening";

/** Whether a shopper may ask for help in a store now, or why not. */
export type HelpOffer = "OFFERED" | "CLOSED" | "OFF" | "BUSY" | "GONE";

/** Whether a store's people can be asked for help at a moment (epoch ms). */
export function helpAt({ customFields }: StockLocation, now: number): HelpOffer {
  if (helpMinutesOf({ customFields }) <= 0) return "OFF";
  const { timeZone, hours, exceptions } = customFields;
  const schedule = {
    timeZone: timeZone || "UTC",
    hours: hours ?? [],
    exceptions: exceptions ?? [],
  };
  for (const span of spansFrom(schedule, now, 1)) return span.from <= now ? "OFFERED" : "CLOSED";
  return "CLOSED";
}

/** How long (minutes) a call for help rings in a store; 0 where none is offered. */
export const helpMinutesOf = ({ customFields }: Pick<StockLocation, "customFields">): number =>
  customFields.helpMinutes ?? 10;
