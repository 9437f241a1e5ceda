/** A visitor's cart that all storefronts know by its cookie. */
export class Cart {
  private cookie = "";

  constructor(
    private readonly shop: string,
    readonly locale: string,
  ) {}

  async add(variantId: string): Promise<void> {
    const response = await fetch(`${this.shop}/api/cart/lines?locale=${this.locale}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: this.shop },
      body: JSON.stringify({ variantId, quantity: 1 }),
    });
    if (!response.ok) throw new Error(`Not added: ${response.status} ${await response.text()}`);
    this.cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
  }

  get path(): string {
    return `/api/cart?locale=${this.locale}`;
  }

  get headers(): Record<string, string> {
    return { cookie: this.cookie };
  }

  /** What it costs now, in hundredths. */
  async total(): Promise<number> {
    const response = await fetch(this.shop + this.path, { headers: this.headers });
    return totalIn(await response.text());
  }
}

/** The total in a cart's answer; NaN for a cart that is empty or not told. */
export function totalIn(text: string): number {
  const { lines, totals } = JSON.parse(text);
  return lines?.length > 0 ? totals.total.amount : Number.NaN;
}
