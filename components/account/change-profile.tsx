"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { joinName, type NameField, nameFields, splitName } from "@/contracts/names/person-name";
import { profileOptions } from "@/lib/account/query-options";
import type { Account } from "@/lib/account/types";
import { languageOf } from "@/lib/i18n/locales";
import { Button } from "../ui/button";
import { PhoneField } from "../ui/phone-field";
import { announceMessage } from "../ui/toast";
import { focusField, useCheckedForm } from "../ui/use-checked-form";
import { AccountForm } from "./account-form";
import { checkProfile, type PersonError } from "./check-person";
import { NameFields } from "./name-fields";
import { useEnter } from "./use-enter";

type FieldName = NameField | "phone";

/** Changes how an account is called and by which number; orders keep theirs. */
export function ChangeProfile({ account }: { account: Account }) {
  const t = useTranslations("account");
  const ui = useTranslations("ui");
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const names = nameFields(languageOf(locale));
  const fields: readonly FieldName[] = [...names, "phone"];
  const { enter, isPending, formFailure, fieldFailure } = useEnter({
    options: profileOptions(locale),
    fields,
    onFieldFailure: (field) => focusField(form.current, field),
    onEntered: () => announceMessage(t("profile.saved")),
  });
  const { errors, onSubmit } = useCheckedForm<FieldName, PersonError>({
    fields,
    tidy: (_, typed) => typed.trim(),
    check: (values) => checkProfile(values, names),
    submit: ({ phone, name, firstName = "", lastName = "" }) =>
      enter({ phone, ...(name ? partsOf(account, name) : { firstName, lastName }) }),
  });
  const errorOf = (field: FieldName) => {
    const key = errors[field];
    return key ? t(`errors.${key}`) : fieldFailure(field);
  };
  return (
    <AccountForm ref={form} title={t("profile.change")} failure={formFailure} onSubmit={onSubmit}>
      <NameFields name={account} errorOf={errorOf} />
      <PhoneField
        label={t("profile.phone")}
        optionalLabel={ui("optional")}
        autoComplete="tel"
        defaultValue={account.phone}
        error={errorOf("phone")}
      />
      <Button type="submit" variant="outline" size="lg" block pending={isPending}>
        {t("profile.save")}
      </Button>
    </AccountForm>
  );
}

/** A name in one field that is still the same keeps its parts, which the field does not show. */
const partsOf = ({ firstName, lastName }: Account, name: string) =>
  name === joinName({ firstName, lastName }) ? { firstName, lastName } : splitName(name);
