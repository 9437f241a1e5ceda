export { forgetDraft, keepDraft, readDraft } from "./draft";
export { type ContactInput, sendContact } from "./requests";
