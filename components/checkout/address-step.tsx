"use client";

import { useLocale, useTranslations } from "next-intl";
import { countryFacts } from "@/contracts/countries/countries";
import { joinName } from "@/contracts/names/person-name";
import type { Address } from "@/lib/address/address";
import type { Checkout } from "@/lib/checkout/types";
import { marketOf } from "@/lib/i18n/locales";
import { Button } from "../ui/button";
import { cx } from "../ui/cx";
import { AddressInput } from "./address-input";
import { useFieldWords } from "./field-words";
import { FormErrors } from "./form-errors";
import { useFoundAddress } from "./use-found-address";
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
  const { address, lastAddress, contact } = checkout;
  const known: Partial<Address> = address ??
    lastAddress ?? {
      fullName: contact ? joinName(contact) : "",
      phone: contact?.phone ?? "",
    };
  const { form, wrong, why, failure, summary, isSaving } = useStepForm({
    step: "address",
    toBody: (values) => values,
    onSaved,
  });
  const fillIn = useFoundAddress(checkout.findsAddresses);
  return (
    <form
      {...form}
      onInput={(event) => {
        form.onInput(event);
        void fillIn(event);
      }}
      aria-label={t("steps.address")}
    >
      <FormErrors ref={summary} wrong={wrong} why={why} failure={failure} />
      {!address && lastAddress && <p className="mb-5 text-sm text-muted">{t("lastAddress")}</p>}
      <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
        {countryFacts(market).form.map(({ name, half }) => (
          <div key={name} className={cx(!half && "sm:col-span-2")}>
            <AddressInput
              name={name}
              defaultValue={known[name]}
              error={wrong.includes(name) ? words.error(name, why[name]) : undefined}
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
