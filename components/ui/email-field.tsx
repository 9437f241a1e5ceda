import type { ComponentProps } from "react";
import { TextField } from "./text-field";

/** An e-mail address: written left to right in every language, aligned as the page is. */
export function EmailField(props: ComponentProps<typeof TextField>) {
  return (
    <TextField
      type="email"
      name="emailAddress"
      inputMode="email"
      dir="ltr"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      {...props}
      className="rtl:text-end"
    />
  );
}
