import type { KeyboardEventHandler } from "react";
import { TextField } from "@/components/ui/text-field";
import { plainDigits } from "@/contracts/text/plain-signs";

interface PinFieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  onKeyDown: KeyboardEventHandler;
}

/** Four to eight digits, hidden while they are typed. */
export function PinField({ onChange, ...rest }: PinFieldProps) {
  return (
    <TextField
      {...rest}
      type="password"
      inputMode="numeric"
      autoComplete="off"
      dir="ltr"
      className="text-center text-xl tracking-[0.4em]"
      // Nothing else is dropped: of a scanned barcode a part would be left that looks like a PIN.
      onChange={(event) => onChange(plainDigits(event.target.value))}
    />
  );
}
