import { UserInputError } from "@vendure/core";

/** A date as YYYY-MM-DD. @throws UserInputError for anything else */
export function checkedDay(date: string): string {
  const parsed = new Date(`${date}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(parsed.getTime());
  if (!isDay || parsed.toISOString().slice(0, 10) !== date)
    throw new UserInputError("error.pickup-date");
  return date;
}
