import type { Language } from "../../../contracts/languages";

/** What a provider's form is drawn with. */
export interface FormSetting {
  script: string;
  publicKey: string;
  clientSecret: string;
  /** Where the provider leads back to, if it sends the shopper to a bank. */
  returnUrl: string;
  language: Language;
  /** Whether the page around it is dark. */
  isDark: boolean;
}

/** What became of a press of the button, as far as the form knows. The engine knows better. */
export type Sent =
  /** It was taken, or is being decided. */
  | "sent"
  /** The provider or a bank refused it. */
  | "refused"
  /** Something in the form is wrong, and the form says so itself. */
  | "incomplete"
  /** The provider did not answer: nothing is known. */
  | "silent";

/** A provider's form that stands in the page. Card data goes from it to the provider alone. */
export interface ProviderForm {
  /** Sends what was entered. Does not answer where the shopper is led to a bank. */
  send: () => Promise<Sent>;
  /** Takes the form out of the page. */
  remove: () => void;
}
