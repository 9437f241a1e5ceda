/**
 * Signs as machines read them, from however people type or paste them. Only for fields that are
 * like numbers or codes: names and streets keep the letters of their writers.
 */

// Soft hyphens, marks of direction, byte order marks, joiners, selectors and tags.
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

// The lone dashes of Unicode, the minus, and strokes that input methods write in their place.
const dash = /[\p{Pd}\u02d7\u2043\u2212\u2500\u2501\u30fc\u2796]/gu;

const decimal = /\p{Nd}/u;

/** Digits of every script as 0 to 9. */
export function plainDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

// Unicode lays the ten digits of a script side by side, from its zero on.
function digitValue(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  const own = zero;
  while (decimal.test(String.fromCodePoint(zero - 1))) zero--;
  return (own - zero) % 10;
}

/** A number, date or card as typed: plain digits, dashes and blanks, nothing invisible. */
export function plainNumber(text: string): string {
  return plainDigits(text.normalize("NFKC").replace(invisible, ""))
    .replace(dash, "-")
    .replace(/٫/g, ".")
    .replace(/٬/g, ",")
    .replace(/\s+/g, " ")
    .trim();
}

/** A code as typed (an order's, a coupon's); its letters keep their case. */
export function plainCode(text: string): string {
  return plainNumber(text);
}

/** A code without the blanks and dashes that people read it aloud by, in capital letters. */
export function plainLetters(text: string): string {
  return plainCode(text)
    .replace(/[\s-]+/g, "")
    .toUpperCase();
}

/** An e-mail address as typed or pasted, also from a link or between angle brackets. */
export function plainEmail(text: string): string {
  const plain = plainNumber(text).replace(/。/g, ".");
  const inner = /<([^<>@\s]+@[^<>\s]+)>$/.exec(plain)?.[1] ?? plain;
  return inner.replace(/\s/g, "").replace(/^mailto:/i, "");
}

/** A telephone number as typed. Whether it is one is for `readPhone` to say. */
export function plainPhone(text: string): string {
  return plainNumber(text)
    .replace(/^(?:tel|phone|mobile|[☎☏✆📞📱])\s*[.:]?\s*/iu, "")
    .replace(/^\+\s+/, "+");
}

/** A postal code as typed, without the post's own mark; `postalCodeIn` knows the countries' forms. */
export function plainPostalCode(text: string): string {
  return plainNumber(text)
    .replace(/^[〒〶]\s*/u, "")
    .toUpperCase();
}

const byField: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/e-?mail(address)?$|^username$/i, plainEmail],
  [/phone(number)?$/i, plainPhone],
  [/post(al)?code$|^zip(code)?$/i, plainPostalCode],
  [/^codes?$|couponcodes?$|countrycode$|(order|pickup|store)code$/i, plainCode],
  [/^(cardnumber|expiry|cvc)$/i, plainNumber],
];

/** How a field of this name is made plain; none for one that people write freely. */
export function plainBy(field: string): ((text: string) => string) | undefined {
  return byField.find(([name]) => name.test(field))?.[1];
}
