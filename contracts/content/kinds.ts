/** What merchants write. docs/content.md says what each is for. */
export const contentKinds = [
  "page",
  "home",
  "policy",
  "bar",
  "menu",
  "footer",
  "redirects",
] as const;
export type ContentKind = (typeof contentKinds)[number];
