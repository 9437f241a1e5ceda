/** What Stripe's API is sent: forms whose names nest, as `metadata[order]=…`. */
export interface Form {
  [name: string]: string | Form;
}

/** Reads a form; `a[b]=c` is `{ a: { b: "c" } }`. */
export function readForm(text: string): Form {
  const form: Form = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.split(/\]?\[|\]/).filter((part) => part !== "");
    let at = form;
    for (const part of path.slice(0, -1)) {
      const inner = at[part];
      const next: Form = inner instanceof Object ? inner : {};
      at[part] = next;
      at = next;
    }
    at[path.at(-1) ?? ""] = value;
  }
  return form;
}

export function textsIn(form: Form[string] | undefined): Record<string, string> {
  if (!(form instanceof Object)) return {};
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value]] : [],
    ),
  );
}

export function numberIn(form: Form, name: string): number | undefined {
  const value = form[name];
  return typeof value === "string" ? Number(value) : undefined;
}
