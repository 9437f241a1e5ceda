import { UserInputError } from "@vendure/core";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** @throws UserInputError when it cannot be one of our pseudonyms. */
export function checkSubject(subject: string): string {
  if (!uuid.test(subject)) throw new UserInputError("error.no-such-subject");
  return subject;
}
