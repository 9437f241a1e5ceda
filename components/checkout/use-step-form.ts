"use client";

import { useLocale } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { ApiError } from "@/lib/api";
import type { SavedStep } from "@/lib/checkout/requests";
import { marketOf } from "@/lib/i18n/locales";
import type { Failure, FailureKey } from "@/lib/result";
import { useSaveStep } from "./use-checkout";

const loadSchemas = () => import("@/lib/checkout/schemas");

export type Values = Record<string, string>;

interface StepForm {
  step: Exclude<SavedStep, "pickup">;
  /** What is sent, from what the form's fields hold. */
  toBody: (values: Values) => Values;
  /** The form's field for a wrong part of the body, where their names differ. */
  fieldOf?: (path: string) => string;
  onSaved: () => void;
}

/**
 * A step's form. It uses the schemas of the server, and loads them only when the visitor begins to
 * type. A summary names the wrong fields and takes the focus.
 */
export function useStepForm({ step, toBody, fieldOf = (path) => path, onSaved }: StepForm) {
  const save = useSaveStep(step);
  const market = marketOf(useLocale()).code;
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [why, setWhy] = useState<Readonly<Record<string, FailureKey>>>({});
  const [isChecking, setIsChecking] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const order = useRef<readonly string[]>([]);

  // Also when the same mistakes come a second time.
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);

  function refuse(fields: readonly string[], reason?: Failure) {
    const about = reason?.field && fieldOf(reason.field);
    setWhy(about && reason.message !== "invalid" ? { [about]: reason.message } : {});
    setWrong(
      [...new Set(fields.map(fieldOf))].sort(
        (a, b) => order.current.indexOf(a) - order.current.indexOf(b),
      ),
    );
    setFailure(reason?.field ? undefined : reason);
    setAttempt((before) => before + 1);
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isChecking || save.isPending) return;
    const entries = [...new FormData(event.currentTarget)];
    order.current = entries.map(([name]) => name);
    const body = toBody(Object.fromEntries(entries.map(([name, value]) => [name, String(value)])));
    // Without the schemas (a lost connection) the server's word is enough.
    setIsChecking(true);
    const schemas = await loadSchemas().catch(() => undefined);
    setIsChecking(false);
    const schema = schemas?.stepSchemas[step];
    const parsed = schema?.safeParse(step === "address" ? { ...body, countryCode: market } : body);
    if (parsed && !parsed.success) {
      refuse(parsed.error.issues.map((issue) => String(issue.path[0])));
      return;
    }
    try {
      await save.mutateAsync(parsed?.data ?? body);
      setWrong([]);
      setFailure(undefined);
      onSaved();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { failure } = error;
      if (failure.field) refuse([failure.field], failure);
      else refuse([], failure);
    }
  }

  return {
    wrong,
    /** What the engine says is wrong with a field, where it says more than that it is. */
    why,
    failure,
    summary,
    isSaving: isChecking || save.isPending,
    form: {
      noValidate: true,
      onSubmit: (event: FormEvent<HTMLFormElement>) => void submit(event),
      onFocus: () => void loadSchemas(),
      onInput: ({ target }: FormEvent<HTMLFormElement>) => {
        if ("name" in target) setWrong((fields) => fields.filter((field) => field !== target.name));
      },
    },
  };
}
