import type { useChannel } from "@vendure/dashboard";
import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";
import { shop, shopMarkets } from "../shop";
import { type Hours, nameOf } from "./fields";

type Channel = ReturnType<typeof useChannel>["activeChannel"];

/**
 * Fills the form of a new store with what most stores have, in the market that the dashboard shows.
 * Vendure's own blanks have a span of hours without a day and slots of no minutes. No such store is
 * valid, and its form has no button to create it.
 */
export function useBlankStore(
  // biome-ignore lint/suspicious/noExplicitAny: Vendure's form takes whatever its query asked for
  form: UseFormReturn<any> | undefined,
  isNew: boolean,
  channel: Channel,
): void {
  const code = channel?.code;
  // Vendure resets the form once more after its parts are drawn. So each blank week is filled.
  const hours = form?.watch(nameOf("hours")) as readonly Partial<Hours>[] | undefined;
  useEffect(() => {
    if (!form || !isNew || !code || !hours?.some(({ weekday }) => !weekday)) return;
    const values = form.getValues();
    form.reset({ ...values, customFields: { ...values.customFields, ...blankStore(code) } });
  }, [form, isNew, code, hours]);
}

/** A new store in the market of a channel; in the channel of all markets, in the shop's first. */
function blankStore(channelCode: string) {
  const country = shopMarkets.find((one) => one.toLowerCase() === channelCode) ?? shopMarkets[0];
  const market =
    country === undefined ? undefined : shop.markets[country as keyof typeof shop.markets];
  return {
    kind: "store",
    market: country ?? "",
    countryCode: country ?? "",
    timeZone: market?.timeZone ?? "",
    hours: [],
    exceptions: [],
    services: [],
    prepMinutes: 60,
    slotMinutes: 30,
    slotCapacity: 4,
    holdDays: 3,
    safetyStock: 0,
    warnMinutes: 10,
    escalateMinutes: 10,
    helpMinutes: 10,
    waitMinutes: 5,
    secondPersonAbove: 0,
    signatureFrom: 0,
    signatureDays: 180,
    parcelsPerDay: 20,
    tryPieces: 4,
    tryDays: 1,
    substituteMinutes: 0,
    substituteApprovalAbove: 0,
  };
}
