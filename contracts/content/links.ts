/** What a link of a merchant may lead to: a page of this shop, a safe address elsewhere, a person. */
const safe =
  /^(?:\/(?![/\\])[^\\\s\p{Cc}]*|https:\/\/[^\s/?#\\@]+(?:[/?#]\S*)?|mailto:[^\s<>"]+|tel:\+?[\d\s().-]+)$/u;

/** Whether a link leads where a merchant's link may lead: never into a script. */
export function isSafeLink(to: string): boolean {
  return safe.test(to);
}

/** Whether a link leads to a page of this shop. */
export function isOwnPage(to: string): boolean {
  return to.startsWith("/");
}
