"use client";

import { useSearchParams } from "next/navigation";
import { type RefObject, useEffect } from "react";

/**
 * Puts the `code` of the page's address into the form's field of that name, unless something was
 * typed there. A component of its own, because reading the address makes what is around it wait for
 * the browser. The form itself is on the static page and keeps what is typed meanwhile.
 */
export function TrackPrefill({ form }: { form: RefObject<HTMLFormElement | null> }) {
  const code = useSearchParams().get("code");
  useEffect(() => {
    const control = form.current?.elements.namedItem("code");
    if (code && control instanceof HTMLInputElement && control.value === "") control.value = code;
  }, [code, form]);
  return null;
}
