"use client";

import { useTranslations } from "next-intl";
import type { Ref } from "react";
import type { Failure, FailureKey } from "@/lib/result";
import { CheckoutAlert } from "./checkout-alert";
import { fieldId, useFieldWords } from "./field-words";

interface FormErrorsProps {
  ref: Ref<HTMLDivElement>;
  /** Names of the fields that need another look. */
  wrong: readonly string[];
  /** Keys below `failures` for fields of which more is known than that they are wrong. */
  why?: Readonly<Record<string, FailureKey>>;
  failure: Failure | undefined;
}

/** What keeps the form from being saved, each with a way to its field. */
export function FormErrors({ ref, wrong, why = {}, failure }: FormErrorsProps) {
  const t = useTranslations();
  const words = useFieldWords();
  if (wrong.length === 0 && !failure) return null;
  return (
    <CheckoutAlert ref={ref}>
      {failure && <p className="text-danger">{t(`failures.${failure.message}`)}</p>}
      {wrong.length > 0 && (
        <>
          <p className="font-medium">{t("checkout.errors.title", { count: wrong.length })}</p>
          <ul className="mt-1">
            {wrong.map((field) => (
              <li key={field}>
                <a
                  href={`#${fieldId(field)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(fieldId(field))?.focus();
                  }}
                  className="inline-flex min-h-11 items-center text-danger underline underline-offset-4"
                >
                  {words.error(field, why[field])}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </CheckoutAlert>
  );
}
