"use client";

import { useLocale, useTranslations } from "next-intl";
import type { FailureKey } from "@/lib/failure-key";
import { marketOf } from "@/lib/i18n/locales";

const fields = [
  "emailAddress",
  "name",
  "fullName",
  "phone",
  "postalCode",
  "province",
  "city",
  "line1",
  "line2",
  "cardNumber",
  "expiry",
  "cvc",
] as const;
export type CheckoutField = (typeof fields)[number];

function isField(name: string): name is CheckoutField {
  return fields.some((field) => field === name);
}

/** The id of a field's control, for the summary of errors to lead to. */
export function fieldId(name: string): string {
  return `checkout-${name}`;
}

/** What fields are called and what is wrong with them, as the market's forms say it. */
export function useFieldWords() {
  const t = useTranslations("checkout");
  const failures = useTranslations("failures");
  const market = marketOf(useLocale()).code;
  return {
    label: (name: Exclude<CheckoutField, "cardNumber" | "expiry" | "cvc">) =>
      t(`fields.${name}`, { market }),
    error: (name: string, why?: FailureKey) =>
      why ? failures(why) : isField(name) ? t(`errors.${name}`, { market }) : name,
  };
}
