"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { isPin } from "@/lib/staff/pin";
import { createScannerPace } from "@/lib/staff/scanner-pace";

/** What a person types into the field of a PIN. What a scanner types there is no PIN. */
export function usePinEntry() {
  const [typed, setTyped] = useState("");
  const [isRefused, setIsRefused] = useState(false);
  const [pace] = useState(createScannerPace);
  const isScanned = useRef(false);

  function clear() {
    setTyped("");
    isScanned.current = false;
  }
  /** The PIN in the field. When it is none, the field is emptied and says so. */
  function read(): string | undefined {
    const pin = isPin(typed) && !isScanned.current ? typed : undefined;
    setIsRefused(!pin);
    if (!pin) clear();
    return pin;
  }
  const field = {
    value: typed,
    onChange(value: string) {
      if (value) setTyped(value);
      else clear();
    },
    onKeyDown({ key, timeStamp }: KeyboardEvent) {
      if (key.length === 1 && pace(timeStamp)) isScanned.current = true;
    },
  };
  return { field, isRefused, read, clear };
}
