/** A path of the shop in a locale: `/cart` is `/ko-kr/cart`. What is no path, as `?page=2`, stays. */
export function inLocale(href: string, locale: string): string {
  if (!href.startsWith("/")) return href;
  return `/${locale}${/^\/(?:$|[?#])/.test(href) ? href.slice(1) : href}`;
}
