"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { joinName, type NameField, nameFields, splitName } from "@/contracts/names/person-name";
import { profileOptions } from "@/lib/account/query-options";
import type { Account } from "@/lib/account/types";
import { languageOf } from "@/lib/i18n/locales";
import { Button } from "../ui/button";
import { Disclosure } from "../ui/disclosure";
import { FormAlert } from "../ui/form-alert";
import { TextField } from "../ui/text-field";
import { announceMessage } from "../ui/toast";
import { focusField, useCheckedForm } from "../ui/use-checked-form";
import { checkProfile, type PersonError } from "./check-person";
import { NameFields } from "./name-fields";
import { useEnter } from "./use-enter";

type FieldName = NameField | "phone";

/** Changes how an account is called and by which number; orders keep theirs. */
export function ChangeProfile({ account }: { account: Account }) {
  const t = useTranslations("account");
  const ui = useTranslations("ui");
  const locale = useLocale();
  const titleId = useId();
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
    <Disclosure summary={<span id={titleId}>{t("profile.change")}</span>} className="mt-14">
      <form
        ref={form}
        noValidate
        onSubmit={onSubmit}
        aria-labelledby={titleId}
        className="grid max-w-lg gap-5 pb-6"
      >
        <FormAlert message={formFailure} />
        <NameFields name={account} errorOf={errorOf} />
        <TextField
          name="phone"
          type="tel"
          dir="ltr"
          className="rtl:text-end"
          label={t("profile.phone")}
          optionalLabel={ui("optional")}
          autoComplete="tel"
          defaultValue={account.phone}
          error={errorOf("phone")}
        />
        <Button type="submit" variant="outline" size="lg" block pending={isPending}>
          {t("profile.save")}
        </Button>
      </form>
    </Disclosure>
  );
}

/** A name in one field that is still the same keeps its parts, which the field does not show. */
const partsOf = ({ firstName, lastName }: Account, name: string) =>
  name === joinName({ firstName, lastName }) ? { firstName, lastName } : splitName(name);
