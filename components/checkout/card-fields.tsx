"use client";

import { useTranslations } from "next-intl";
import { formatCardNumber, formatExpiry, formatSecurityCode } from "@/lib/checkout/card-format";
import { fieldId } from "./field-words";
import { FormattedInput } from "./formatted-input";

/** A card as it is typed; it lives in the page's memory only and is never stored or logged. */
export interface Card {
  cardNumber: string;
  expiry: string;
  cvc: string;
}

export const blankCard: Card = { cardNumber: "", expiry: "", cvc: "" };

interface CardFieldsProps {
  card: Card;
  onChange: (card: Card) => void;
  errorOf: (field: string) => string | undefined;
}

/** Number, expiry and security code. */
export function CardFields({ card, onChange, errorOf }: CardFieldsProps) {
  const t = useTranslations("checkout.payment");
  const fieldOf = (name: keyof Card) => ({
    id: fieldId(name),
    name,
    required: true,
    spellCheck: false,
    className: "tabular-nums rtl:text-end",
    error: errorOf(name),
    value: card[name],
    onChange: (value: string) => onChange({ ...card, [name]: value }),
  });
  return (
    <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
      <FormattedInput
        {...fieldOf("cardNumber")}
        fieldClassName="sm:col-span-2"
        label={t("cardNumber")}
        autoComplete="cc-number"
        format={formatCardNumber}
      />
      <FormattedInput
        {...fieldOf("expiry")}
        label={t("expiry")}
        placeholder={t("expiryFormat")}
        autoComplete="cc-exp"
        format={formatExpiry}
      />
      <FormattedInput
        {...fieldOf("cvc")}
        label={t("cvc")}
        hint={t("cvcHint")}
        autoComplete="cc-csc"
        format={formatSecurityCode}
      />
    </div>
  );
}
