"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { factsOf } from "@/contracts/languages";
import { signUpOptions } from "@/lib/account/query-options";
import { tidyEmail } from "@/lib/email";
import { languageOf } from "@/lib/i18n/locales";
import { Button } from "../ui/button";
import { EmailField } from "../ui/email-field";
import { FormAlert } from "../ui/form-alert";
import { TextField } from "../ui/text-field";
import { focusField, useCheckedForm } from "../ui/use-checked-form";
import { checkSignUp } from "./check-person";
import { useEnter } from "./use-enter";

const givenFirst = ["firstName", "lastName", "emailAddress"] as const;
const familyFirst = ["lastName", "firstName", "emailAddress"] as const;
type FieldName = (typeof givenFirst)[number];

const tidy = (field: FieldName, typed: string) =>
  field === "emailAddress" ? tidyEmail(typed) : typed.trim();

interface SignUpFormProps {
  id: string;
  /** Called once a link is on its way to the address. */
  onSent: (emailAddress: string) => void;
}

/** Asks for an account. Names are asked for in the order in which the language says them. */
export function SignUpForm({ id, onSent }: SignUpFormProps) {
  const t = useTranslations("account");
  const locale = useLocale();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const fields = factsOf(languageOf(locale)).familyFirst ? familyFirst : givenFirst;
  const { enter, isPending, formFailure, fieldFailure } = useEnter({
    options: signUpOptions(locale),
    fields,
    onFieldFailure: (field) => focusField(form.current, field),
    onSent: ({ emailAddress }) => onSent(emailAddress),
  });
  const { errors, onSubmit } = useCheckedForm({ fields, tidy, check: checkSignUp, submit: enter });
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
      <div className="grid items-start gap-5 sm:grid-cols-2 sm:gap-4">
        {fields.slice(0, 2).map((name) => (
          <TextField
            key={name}
            name={name}
            label={name === "firstName" ? t("firstName") : t("lastName")}
            autoComplete={name === "firstName" ? "given-name" : "family-name"}
            required
            error={errorOf(name)}
          />
        ))}
      </div>
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
