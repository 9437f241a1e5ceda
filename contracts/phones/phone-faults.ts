/** `extensions.code` of a number that cannot be called, by why. Apart from what reads numbers. */
export const phoneErrorCodes = {
  letters: "PHONE_LETTERS",
  "too-short": "PHONE_TOO_SHORT",
  "too-long": "PHONE_TOO_LONG",
  // No country has the digits behind the plus.
  "country-code": "PHONE_COUNTRY_CODE",
  // As many digits as a number has, and still none of the country.
  "not-there": "PHONE_NOT_THERE",
} as const;
export type PhoneFault = keyof typeof phoneErrorCodes;
export type PhoneErrorCode = (typeof phoneErrorCodes)[PhoneFault];
