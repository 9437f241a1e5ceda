"use client";

import { useLocale, useTranslations } from "next-intl";
import { hasPostalCodes } from "@/contracts/addresses/address-faults";
import type { AddressFieldName } from "@/contracts/countries/address-field";
import { longest } from "@/contracts/lengths";
import { addressAutoComplete } from "@/lib/address/auto-complete";
import { regionsOf } from "@/lib/address/regions";
import { languageOf, marketOf } from "@/lib/i18n/locales";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import { fieldId, useFieldWords } from "./field-words";

interface AddressInputProps {
  name: AddressFieldName;
  defaultValue: string | undefined;
  error: string | undefined;
}

/** One field of an address: a choice where the region is known, a line of text elsewhere. */
export function AddressInput({ name, defaultValue = "", error }: AddressInputProps) {
  const t = useTranslations();
  const words = useFieldWords();
  const locale = useLocale();
  const market = marketOf(locale).code;
  const regions = regionsOf(market, languageOf(locale));
  const isOptional =
    name === "line2" ||
    (name === "postalCode" && !hasPostalCodes(market)) ||
    (name === "province" && regions.length === 0);
  const common = {
    id: fieldId(name),
    name,
    autoComplete: addressAutoComplete[name],
    required: !isOptional,
    label: words.label(name),
    error,
  };
  if (name === "province" && regions.length > 0)
    return (
      <SelectField
        {...common}
        // Remade when the saved value arrives: a select forgets a default that came before its options.
        key={defaultValue}
        defaultValue={defaultValue}
        placeholder={t("checkout.fields.provinceChoose")}
        options={regions}
      />
    );
  const isNumber = name === "phone" || name === "postalCode";
  return (
    <TextField
      {...common}
      defaultValue={defaultValue}
      {...(isNumber && { dir: "ltr", className: "rtl:text-end tabular-nums" })}
      {...(name === "phone" && { type: "tel", inputMode: "tel", hint: t("checkout.hints.phone") })}
      {...(name === "postalCode" && { maxLength: longest.postalCode })}
      {...(name === "postalCode" && hasPostalCodes(market) && { inputMode: "numeric" })}
      {...(isOptional && { optionalLabel: t("ui.optional") })}
    />
  );
}
