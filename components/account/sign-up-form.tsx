"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { type NameField, nameFields, splitName } from "@/contracts/names/person-name";
import { plainEmail } from "@/contracts/text/plain-signs";
import { signUpOptions } from "@/lib/account/query-options";
import { languageOf } from "@/lib/i18n/locales";
import { Button } from "../ui/button";
import { EmailField } from "../ui/email-field";
import { FormAlert } from "../ui/form-alert";
import { focusField, useCheckedForm } from "../ui/use-checked-form";
import { checkSignUp, type PersonError } from "./check-person";
import { NameFields } from "./name-fields";
import { useEnter } from "./use-enter";

type FieldName = NameField | "emailAddress";

const tidy = (field: FieldName, typed: string) =>
  field === "emailAddress" ? plainEmail(typed) : typed.trim();

interface SignUpFormProps {
  id: string;
  /** Called once a link is on its way to the address. */
  onSent: (emailAddress: string) => void;
}

/** Asks for an account. A name is asked for in as many fields as it has, in their order. */
export function SignUpForm({ id, onSent }: SignUpFormProps) {
  const t = useTranslations("account");
  const locale = useLocale();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const names = nameFields(languageOf(locale));
  const fields: readonly FieldName[] = [...names, "emailAddress"];
  const { enter, isPending, formFailure, fieldFailure } = useEnter({
    options: signUpOptions(locale),
    fields,
    onFieldFailure: (field) => focusField(form.current, field),
    onSent: ({ emailAddress }) => onSent(emailAddress),
  });
  const { errors, onSubmit } = useCheckedForm<FieldName, PersonError>({
    fields,
    tidy,
    check: (values) => checkSignUp(values, names),
    submit: ({ emailAddress, name, firstName = "", lastName = "" }) =>
      enter({ emailAddress, ...(name ? splitName(name) : { firstName, lastName }) }),
  });
  const errorOf = (field: FieldName) => {
    const key = errors[field];
    return key ? t(`errors.${key}`) : fieldFailure(field);
  };
  return (
    <form
      ref={form}
      id={id}
      noValidate
      onSubmit={onSubmit}
      aria-labelledby={titleId}
      className="grid scroll-mt-24 gap-5"
    >
      <div>
        <h2 id={titleId} className="text-xl">
          {t("signUp")}
        </h2>
        <FormAlert message={formFailure} className="mt-5" />
      </div>
      <NameFields errorOf={errorOf} />
      <EmailField
        label={t("email")}
        autoComplete="email"
        required
        hint={t("signUpHint")}
        error={errorOf("emailAddress")}
      />
      <Button type="submit" variant="outline" size="lg" block pending={isPending} className="mt-2">
        {t("signUp")}
      </Button>
    </form>
  );
}
