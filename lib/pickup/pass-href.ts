/** The page of an order's pass, without its locale, as it stands in mails too. */
export function passHref(orderCode: string, token: string): string {
  return `/pickup?${new URLSearchParams({ order: orderCode, token })}`;
}
