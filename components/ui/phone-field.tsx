import type { ComponentProps } from "react";
import { TextField } from "./text-field";

/** A telephone number: written left to right in every language, aligned as the page is. */
export function PhoneField(props: ComponentProps<typeof TextField>) {
  return <TextField type="tel" name="phone" dir="ltr" {...props} className="rtl:text-end" />;
}
