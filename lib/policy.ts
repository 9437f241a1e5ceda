/** Days after arrival within which unused things may be returned, in every market. */
export const returnDays = 30;
