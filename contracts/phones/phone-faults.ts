/** Why a text is no telephone number that can be called. Apart from what reads numbers, for pages. */
export const phoneFaults = [
  "letters",
  "too-short",
  "too-long",
  // No country has the digits behind the plus.
  "country-code",
  // As many digits as a number has, and still none of the country.
  "not-there",
] as const;
export type PhoneFault = (typeof phoneFaults)[number];

/** `extensions.code` of what the engine refuses then. */
export const phoneErrorCodes = {
  letters: "PHONE_LETTERS",
  "too-short": "PHONE_TOO_SHORT",
  "too-long": "PHONE_TOO_LONG",
  "country-code": "PHONE_COUNTRY_CODE",
  "not-there": "PHONE_NOT_THERE",
} as const satisfies Record<PhoneFault, string>;
export type PhoneErrorCode = (typeof phoneErrorCodes)[PhoneFault];
