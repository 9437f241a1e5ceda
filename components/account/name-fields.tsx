"use client";

import { useLocale, useTranslations } from "next-intl";
import {
  joinName,
  type NameField,
  nameFields,
  type PersonName,
} from "@/contracts/names/person-name";
import { languageOf } from "@/lib/i18n/locales";
import { cx } from "../ui/cx";
import { TextField } from "../ui/text-field";

const autoComplete = { name: "name", firstName: "given-name", lastName: "family-name" } as const;

interface NameFieldsProps {
  /** The name so far. */
  name?: PersonName;
  errorOf: (field: NameField) => string | undefined;
}

/** Asks for a name in as many fields as it has in the page's language, in their order. */
export function NameFields({ name, errorOf }: NameFieldsProps) {
  const t = useTranslations("account");
  const ui = useTranslations("ui");
  const names = nameFields(languageOf(useLocale()));
  const labels = { name: t("name"), firstName: t("firstName"), lastName: t("lastName") };
  const known = name && { ...name, name: joinName(name) };
  return (
    <div className={cx("grid items-start gap-5", names.length > 1 && "sm:grid-cols-2 sm:gap-4")}>
      {names.map((field, place) => (
        <TextField
          key={field}
          name={field}
          label={labels[field]}
          defaultValue={known?.[field]}
          autoComplete={autoComplete[field]}
          required={place === 0}
          optionalLabel={place > 0 ? ui("optional") : undefined}
          error={errorOf(field)}
        />
      ))}
    </div>
  );
}
