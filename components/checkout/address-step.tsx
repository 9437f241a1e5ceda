"use client";

import { useLocale, useTranslations } from "next-intl";
import { countryFacts } from "@/contracts/countries/countries";
import type { Address } from "@/lib/address/address";
import { latinDigits } from "@/lib/address/latin-digits";
import { joinName } from "@/lib/address/person-name";
import type { Checkout } from "@/lib/checkout/types";
import { languageOf, marketOf } from "@/lib/i18n/locales";
import { Button } from "../ui/button";
import { cx } from "../ui/cx";
import { AddressInput } from "./address-input";
import { useFieldWords } from "./field-words";
import { FormErrors } from "./form-errors";
import { useStepForm } from "./use-step-form";

interface AddressStepProps {
  checkout: Checkout;
  onSaved: () => void;
}

/** Where it goes, in the form of the market's country. */
export function AddressStep({ checkout, onSaved }: AddressStepProps) {
  const t = useTranslations("checkout");
  const words = useFieldWords();
  const locale = useLocale();
  const market = marketOf(locale).code;
  const { address, contact } = checkout;
  const known: Partial<Address> = address ?? {
    fullName: contact ? joinName(contact, languageOf(locale)) : "",
    phone: contact?.phone ?? "",
  };
  const { form, wrong, failure, summary, isSaving } = useStepForm({
    step: "address",
    toBody: ({ phone = "", postalCode = "", ...rest }) => ({
      ...rest,
      phone: latinDigits(phone),
      postalCode: latinDigits(postalCode).trim(),
    }),
    onSaved,
  });
  return (
    <form {...form} aria-label={t("steps.address")}>
      <FormErrors ref={summary} wrong={wrong} failure={failure} />
      <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
        {countryFacts(market).form.map(({ name, half }) => (
          <div key={name} className={cx(!half && "sm:col-span-2")}>
            <AddressInput
              name={name}
              defaultValue={known[name]}
              error={wrong.includes(name) ? words.error(name) : undefined}
            />
          </div>
        ))}
      </div>
      <Button type="submit" pending={isSaving} className="mt-7 min-w-40">
        {t("continue")}
      </Button>
    </form>
  );
}
