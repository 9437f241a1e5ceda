import type { FormEvent } from "react";

/** What a field of a sent form holds, without blanks around it. */
export function fieldOf(event: FormEvent<HTMLFormElement>, name: string): string {
  return String(new FormData(event.currentTarget).get(name) ?? "").trim();
}
