"use client";

import { type UseMutationOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { failureIn } from "@/lib/api";
import { refreshVisitor } from "@/lib/commerce/account/query-options";
import type { FailureKey } from "@/lib/result";

// Failures that are about one field, whether or not the server says so.
const fieldOf: Partial<Record<FailureKey, string>> = {
  emailTaken: "emailAddress",
  passwordWeak: "password",
};

interface Enter<V, F extends string> {
  options: UseMutationOptions<unknown, Error, V>;
  /** The form's controls; failures about anything else are the whole form's. */
  fields: readonly F[];
  onFieldFailure: (field: F) => void;
}

/**
 * Sends a form that signs somebody in and then reads again what depends on who the visitor is. A
 * failure is in words, and either about a field or about the whole form.
 */
export function useEnter<V, F extends string>({ options, fields, onFieldFailure }: Enter<V, F>) {
  const t = useTranslations("failures");
  const client = useQueryClient();

  function fieldIn(failed: Error): F | undefined {
    const failure = failureIn(failed);
    const name = fieldOf[failure.message] ?? failure.field;
    return fields.find((field) => field === name);
  }

  const { mutate, isPending, error } = useMutation({
    ...options,
    // Awaited, so that the form stays busy until the account has taken its place.
    onSuccess: () => refreshVisitor(client),
    onError: (failed) => {
      const field = fieldIn(failed);
      if (field) onFieldFailure(field);
    },
  });

  const text = error ? t(failureIn(error).message) : undefined;
  const field = error ? fieldIn(error) : undefined;
  return {
    enter: (values: V) => {
      if (!isPending) mutate(values);
    },
    isPending,
    formFailure: field ? undefined : text,
    fieldFailure: (name: F) => (name === field ? text : undefined),
  };
}
