import { TextField } from "@/components/ui/text-field";

interface PinFieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** Four to eight digits, hidden while they are typed. */
export function PinField({ label, hint, error, value, onChange }: PinFieldProps) {
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      type="password"
      inputMode="numeric"
      autoComplete="off"
      dir="ltr"
      maxLength={8}
      value={value}
      className="text-center text-xl tracking-[0.4em]"
      onChange={(event) => onChange(event.target.value.replace(/\D/g, ""))}
    />
  );
}
