import { newId } from "../browser/new-id";
import { readStored, writeStored } from "../browser/storage";
import type { ContactInput } from "./requests";

const key = "maru:contact";
const empty = { name: "", emailAddress: "", orderCode: "", text: "" };

/**
 * What was typed and is not sent yet, with the name under which it is sent. A page that is opened
 * again goes on with it, so that nothing is lost and nothing is sent twice.
 */
export function readDraft(): ContactInput {
  try {
    const kept: Partial<ContactInput> = JSON.parse(readStored(key) ?? "{}");
    return { ...empty, key: newId(), ...kept };
  } catch {
    return { ...empty, key: newId() };
  }
}

export const keepDraft = (draft: ContactInput): boolean => writeStored(key, JSON.stringify(draft));

/** The message has arrived. */
export const forgetDraft = (): boolean => writeStored(key, null);
