"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { longest } from "@/contracts/lengths";
import type { PickupChoice } from "@/lib/pickup/types";
import { CheckField } from "../ui/check-field";
import { TextField } from "../ui/text-field";

interface ServiceRequestFieldsProps {
  /** As saved before. */
  saved: Pick<PickupChoice, "allowSubstitutes" | "allowMove" | "serviceRequests"> | undefined;
  /** Whether the store brings things out to cars. */
  toCar: boolean;
  /** For the eye, where it stands above already. */
  legendHidden?: boolean;
}

/** What staff may do where something is missing, and, when the shopper agrees, what helps them. */
export function ServiceRequestFields({ saved, toCar, legendHidden }: ServiceRequestFieldsProps) {
  const t = useTranslations("serviceRequests");
  const serviceRequests = saved?.serviceRequests;
  const [agreed, setAgreed] = useState(Boolean(serviceRequests));
  return (
    <fieldset className="min-w-0">
      <legend className={legendHidden ? "sr-only" : "mb-1 text-sm font-medium"}>
        {t("legend")}
      </legend>
      <CheckField
        name="substitutes"
        label={t("substitutes")}
        hint={t("substitutesHint")}
        defaultChecked={saved?.allowSubstitutes}
      />
      <CheckField
        name="move"
        label={t("move")}
        hint={t("moveHint")}
        defaultChecked={saved?.allowMove}
      />
      <CheckField
        name="agreed"
        label={t("agree")}
        hint={t("agreeHint")}
        checked={agreed}
        onChange={(event) => setAgreed(event.target.checked)}
      />
      {agreed && (
        <div className="mt-2 grid gap-4 border-s-2 border-line ps-4">
          {toCar && (
            <CheckField name="toCar" label={t("toCar")} defaultChecked={serviceRequests?.toCar} />
          )}
          {(["fit", "note"] as const).map((name) => (
            <TextField
              key={name}
              name={name}
              dir="auto"
              label={t(name)}
              hint={t(`${name}Hint`)}
              maxLength={longest.note}
              autoComplete="off"
              defaultValue={serviceRequests?.[name]}
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}

/** What the fields of a sent form say. */
export function toldIn(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const isOn = (name: string) => form.get(name) === "on";
  return {
    allowSubstitutes: isOn("substitutes"),
    allowMove: isOn("move"),
    serviceRequests: {
      agreed: isOn("agreed"),
      fit: text("fit"),
      toCar: isOn("toCar"),
      note: text("note"),
    },
  };
}
