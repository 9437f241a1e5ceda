"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Checkout } from "@/lib/checkout/types";
import { formatMoney } from "@/lib/money";
import { Button } from "../ui/button";
import { RadioCards } from "../ui/radio-cards";
import { FormErrors } from "./form-errors";
import { useStepForm } from "./use-step-form";

interface DeliveryStepProps {
  checkout: Checkout;
  onSaved: () => void;
}

/** How it comes, with what each way costs. */
export function DeliveryStep({ checkout, onSaved }: DeliveryStepProps) {
  const t = useTranslations("checkout");
  const locale = useLocale();
  const { deliveryMethods, deliveryMethodId } = checkout;
  const [chosen, setChosen] = useState<string>();
  const { form, failure, summary, isSaving } = useStepForm({
    step: "delivery",
    toBody: (values) => values,
    onSaved,
  });
  // What was saved may no longer be offered for a new address.
  const offered = [chosen, deliveryMethodId].find((id) =>
    deliveryMethods.some((method) => method.id === id),
  );
  if (deliveryMethods.length === 0) return <p className="text-danger">{t("delivery.none")}</p>;
  return (
    <form {...form} aria-label={t("steps.delivery")}>
      <FormErrors ref={summary} wrong={[]} failure={failure} />
      <RadioCards
        legend={t("delivery.legend")}
        legendHidden
        name="methodId"
        value={offered ?? deliveryMethods[0]?.id ?? ""}
        onChange={setChosen}
        options={deliveryMethods.map(({ id, name, description, price }) => ({
          value: id,
          label: name,
          hint: description,
          aside: price.amount === 0 ? t("delivery.free") : formatMoney(price, locale),
        }))}
      />
      <Button type="submit" pending={isSaving} className="mt-7 min-w-40">
        {t("continue")}
      </Button>
    </form>
  );
}
