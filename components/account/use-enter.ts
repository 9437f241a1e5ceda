"use client";

import { type UseMutationOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { refreshVisitor } from "@/lib/account/query-options";
import { failureIn } from "@/lib/api";
import type { FailureKey } from "@/lib/result";

// Failures that are about one field, whether or not the server says so.
const fieldOf: Partial<Record<FailureKey, string>> = { passwordWeak: "password" };

interface Enter<V, F extends string> {
  options: UseMutationOptions<unknown, Error, V>;
  /** The form's controls; failures about anything else are the whole form's. */
  fields: readonly F[];
  onFieldFailure: (field: F) => void;
  /** In place of reading again what depends on who the visitor is: they are not signed in by it. */
  onSent?: (values: V) => void;
  /** After the account has taken its place. */
  onEntered?: () => void;
}

/**
 * Sends a form that leads into an account. After the sign-in, all data that depends on the visitor
 * is read again. A failure is in words, and either about a field or about the whole form.
 */
export function useEnter<V, F extends string>(form: Enter<V, F>) {
  const { options, fields, onFieldFailure, onSent, onEntered } = form;
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
    onSuccess: async (_answer, values) => {
      if (onSent) return onSent(values);
      await refreshVisitor(client);
      onEntered?.();
    },
    onError: (failed) => {
      const field = fieldIn(failed);
      if (field) onFieldFailure(field);
    },
  });

  const failure = error ? failureIn(error) : undefined;
  const text = failure ? t(failure.message) : undefined;
  const field = error ? fieldIn(error) : undefined;
  return {
    enter: (values: V) => {
      if (!isPending) mutate(values);
    },
    isPending,
    /** A key below `failures`, for forms that answer one of them with more than its words. */
    failureKey: failure?.message,
    formFailure: field ? undefined : text,
    fieldFailure: (name: F) => (name === field ? text : undefined),
  };
}
