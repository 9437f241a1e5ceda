/** How a country writes its postal codes. */
interface PostalCodes {
  /** A code as it is kept. */
  pattern: RegExp;
  /** Where blanks and dashes stand among a code's signs: `3-4` for `135-0024`. */
  groups?: string;
  /** A longer form with groups of its own, as that of nine digits. */
  long?: string;
}

const digits = (count: number): PostalCodes => ({ pattern: new RegExp(`^\\d{${count}}$`) });

const four = digits(4);
const five = digits(5);
const six = digits(6);

const byCountry: Readonly<Record<string, PostalCodes>> = {
  AT: four,
  AU: four,
  BE: four,
  BG: four,
  BR: { pattern: /^\d{5}-\d{3}$/, groups: "5-3" },
  CA: { pattern: /^[A-Z]\d[A-Z] \d[A-Z]\d$/, groups: "3 3" },
  CH: four,
  CN: six,
  CZ: { pattern: /^\d{3} \d{2}$/, groups: "3 2" },
  DE: five,
  DK: four,
  EE: five,
  ES: five,
  FI: five,
  FR: five,
  GB: { pattern: /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, groups: "* 3" },
  GR: { pattern: /^\d{3} \d{2}$/, groups: "3 2" },
  HR: five,
  HU: four,
  ID: five,
  IE: { pattern: /^[A-Z]\d[\dW] [A-Z\d]{4}$/, groups: "3 4" },
  IL: digits(7),
  IN: six,
  IT: five,
  JP: { pattern: /^\d{3}-?\d{4}$/, groups: "3-4" },
  KR: five,
  LU: four,
  MX: five,
  MY: five,
  NL: { pattern: /^\d{4} [A-Z]{2}$/, groups: "4 2" },
  NO: four,
  NZ: four,
  PH: four,
  PL: { pattern: /^\d{2}-\d{3}$/, groups: "2-3" },
  PT: { pattern: /^\d{4}-\d{3}$/, groups: "4-3" },
  RO: six,
  SA: { pattern: /^\d{5}(-\d{4})?$/, long: "5-4" },
  SE: { pattern: /^\d{3} \d{2}$/, groups: "3 2" },
  SG: six,
  SI: four,
  SK: { pattern: /^\d{3} \d{2}$/, groups: "3 2" },
  TH: five,
  TR: five,
  // The district, and behind it two or three digits for the side of a street.
  TW: { pattern: /^\d{3}(-?\d{2,3})?$/ },
  UA: five,
  US: { pattern: /^\d{5}(-\d{4})?$/, long: "5-4" },
  VN: six,
  ZA: four,
};

/** How a country's postal codes are written; none where there are none, or none are known. */
export function postalCodePattern(country: string): RegExp | undefined {
  return byCountry[country]?.pattern;
}

/**
 * A postal code as its country writes it, from plain signs with blanks and dashes anywhere. So
 * `135 0024` is `135-0024`, and `11201 1234` is `11201-1234`. What is none of the country's stays.
 */
export function writtenPostalCode(country: string, plain: string): string {
  const known = byCountry[country];
  if (!known) return plain;
  const bare = plain.replace(/[\s-]/g, "").replace(new RegExp(`^${country}(?=\\d)`), "");
  const forms = [known.long, known.groups].flatMap((groups) => groups ?? []);
  const written = [...forms.map((groups) => grouped(bare, groups)), bare];
  return written.find((code) => known.pattern.test(code)) ?? plain;
}

/** `*` is as many signs as the other group leaves. */
function grouped(bare: string, groups: string): string {
  const [, first = "", glue = "", second = ""] = /^(\*|\d)([ -])(\d)$/.exec(groups) ?? [];
  const cut = first === "*" ? bare.length - Number(second) : Number(first);
  return bare.slice(0, cut) + glue + bare.slice(cut);
}
