"use client";

import { useTranslations } from "next-intl";
import { longest } from "@/contracts/lengths";
import { joinName, splitName } from "@/contracts/names/person-name";
import { plainEmail } from "@/contracts/text/plain-signs";
import type { Contact } from "@/lib/checkout/types";
import { Button } from "../ui/button";
import { TextField } from "../ui/text-field";
import { TextLink } from "../ui/text-link";
import { fieldId, useFieldWords } from "./field-words";
import { FormErrors } from "./form-errors";
import { useStepForm } from "./use-step-form";

interface ContactStepProps {
  contact: Contact | null;
  onSaved: () => void;
}

/** Who buys. The name is one field, as names are one thing; the telephone belongs to the address. */
export function ContactStep({ contact, onSaved }: ContactStepProps) {
  const t = useTranslations("checkout");
  const words = useFieldWords();
  const { form, wrong, why, failure, summary, isSaving } = useStepForm({
    step: "contact",
    toBody: ({ emailAddress = "", name = "" }) => ({
      emailAddress: plainEmail(emailAddress),
      phone: contact?.phone ?? "",
      ...splitName(name),
    }),
    fieldOf: (path) => (path === "firstName" || path === "lastName" ? "name" : path),
    onSaved,
  });
  const errorOf = (name: string) =>
    wrong.includes(name) ? words.error(name, why[name]) : undefined;
  return (
    <form {...form} aria-label={t("steps.contact")}>
      <FormErrors ref={summary} wrong={wrong} why={why} failure={failure} />
      <div className="grid gap-5">
        <TextField
          id={fieldId("emailAddress")}
          name="emailAddress"
          type="email"
          inputMode="email"
          autoComplete="email"
          required
          dir="ltr"
          className="rtl:text-end"
          defaultValue={contact?.emailAddress}
          label={words.label("emailAddress")}
          hint={t("hints.emailAddress")}
          error={errorOf("emailAddress")}
        />
        <TextField
          id={fieldId("name")}
          name="name"
          autoComplete="name"
          required
          maxLength={longest.fullName}
          defaultValue={contact ? joinName(contact) : undefined}
          label={words.label("name")}
          error={errorOf("name")}
        />
      </div>
      <div className="mt-7 flex flex-wrap items-center gap-x-8 gap-y-3">
        <Button type="submit" pending={isSaving} className="min-w-40">
          {t("continue")}
        </Button>
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
          {t("haveAccount")}
          <TextLink href="/account" className="text-ink">
            {t("signIn")}
          </TextLink>
        </p>
      </div>
    </form>
  );
}
