"use client";

import { type ComponentProps, useLayoutEffect, useRef } from "react";
import { reformatNumber } from "@/lib/checkout/card-format";
import { TextField } from "../ui/text-field";

interface FormattedInputProps
  extends Omit<ComponentProps<typeof TextField>, "value" | "onChange" | "ref"> {
  value: string;
  format: (text: string) => string;
  onChange: (value: string) => void;
}

/** A field that puts what is typed in order and leaves the caret where the hand expects it. */
export function FormattedInput({ value, format, onChange, ...rest }: FormattedInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number>(undefined);

  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  return (
    <TextField
      {...rest}
      ref={input}
      dir="ltr"
      inputMode="numeric"
      value={value}
      onChange={({ target }) => {
        const next = reformatNumber(
          target.value,
          target.selectionStart ?? target.value.length,
          format,
        );
        caret.current = next.caret;
        onChange(next.value);
      }}
    />
  );
}
