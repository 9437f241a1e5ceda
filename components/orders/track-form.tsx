"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useLayoutEffect, useRef } from "react";
import { tidyOrderCode } from "@/contracts/order-number";
import { plainEmail } from "@/contracts/text/plain-signs";
import type { Failure } from "@/lib/result";
import { Button } from "../ui/button";
import { EmailField } from "../ui/email-field";
import { FormAlert } from "../ui/form-alert";
import { TextField } from "../ui/text-field";
import { focusField, useCheckedForm } from "../ui/use-checked-form";
import { checkTrackInput, type TrackInput } from "./track-input";

const fields = ["code", "emailAddress"] as const;

interface TrackFormProps {
  /** Takes the focus: the button that brought the form back is gone. */
  focus?: boolean;
  onTrack: (input: TrackInput) => void;
  pending: boolean;
  failure: Failure | undefined;
}

/** Asks for the two things that together open an order. */
export function TrackForm({ focus, onTrack, pending, failure }: TrackFormProps) {
  const t = useTranslations();
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { errors, onSubmit } = useCheckedForm({
    fields,
    tidy: (field, typed) => (field === "code" ? tidyOrderCode(typed) : plainEmail(typed)),
    check: checkTrackInput,
    submit: onTrack,
  });
  // Before anything that was pressed on the page is done: a press may be older than the form's life.
  useLayoutEffect(() => prefill(form.current), []);
  useEffect(() => {
    if (focus) focusField(form.current, "code");
  }, [focus]);
  const errorOf = (field: keyof TrackInput) => {
    const key = errors[field];
    return key ? t(`tracking.errors.${key}`) : undefined;
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={onSubmit}
      aria-labelledby={titleId}
      className="grid gap-5"
    >
      <h2 id={titleId} className="sr-only">
        {t("tracking.title")}
      </h2>
      <div>
        <FormAlert
          message={failure && t(`failures.${failure.message}`)}
          hint={failure?.message === "orderNotFound" ? t("tracking.notFoundHint") : undefined}
          className="mb-5"
        />
        <TextField
          name="code"
          label={t("tracking.code")}
          hint={t("tracking.codeHint")}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          required
          error={errorOf("code")}
          className="tracking-wide tabular-nums rtl:text-end"
        />
      </div>
      <EmailField
        label={t("tracking.email")}
        hint={t("tracking.emailHint")}
        autoComplete="email"
        required
        error={errorOf("emailAddress")}
      />
      <Button type="submit" size="lg" block pending={pending} className="mt-2">
        {t("tracking.submit")}
      </Button>
    </form>
  );
}

/** Puts the `code` of the page's address into the field of that name, unless something was typed. */
function prefill(form: HTMLFormElement | null): void {
  const code = new URLSearchParams(window.location.search).get("code");
  const control = form?.elements.namedItem("code");
  if (code && control instanceof HTMLInputElement && control.value === "") control.value = code;
}
