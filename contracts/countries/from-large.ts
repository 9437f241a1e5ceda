/** The countries that go from the large to the small, in their own letters. Light, for any page. */
const fromLarge: readonly string[] = ["CN", "HK", "JP", "KP", "KR", "MO", "TW"];

/** Whether a country's addresses in East Asian letters begin with the region. */
export function writesFromLarge(country: string): boolean {
  return fromLarge.includes(country);
}
