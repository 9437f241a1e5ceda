"use client";

import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useRef } from "react";
import { isPostalCode } from "@/contracts/addresses/address-faults";
import { writtenPostalCode } from "@/contracts/countries/postal-codes";
import { plainPostalCode } from "@/contracts/text/plain-signs";
import { findAddress } from "@/lib/checkout/requests";
import { marketOf } from "@/lib/i18n/locales";
import { announceMessage } from "../ui/toast";

const parts = ["province", "city", "line1"] as const;

/**
 * Fills in what a postal code tells, once it is whole. What a person typed stays: only empty fields
 * and those that were filled in before are written.
 */
export function useFoundAddress(enabled: boolean) {
  const t = useTranslations("checkout");
  const locale = useLocale();
  const market = marketOf(locale).code;
  const asked = useRef("");
  const filled = useRef(new Map<string, string>());

  return async function onInput({ currentTarget: form, target }: FormEvent<HTMLFormElement>) {
    if (!enabled || !(target instanceof HTMLInputElement) || target.name !== "postalCode") return;
    const code = writtenPostalCode(market, plainPostalCode(target.value));
    if (code === asked.current || !isPostalCode(market, code)) return;
    asked.current = code;
    const found = await findAddress(locale, code);
    if (!found || asked.current !== code) return;
    let changed = false;
    for (const part of parts) {
      const control = form.elements.namedItem(part);
      if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) continue;
      if (control.value !== "" && control.value !== filled.current.get(part)) continue;
      control.value = found[part];
      filled.current.set(part, control.value);
      changed = true;
    }
    if (changed) announceMessage(t("addressFound"));
  };
}
