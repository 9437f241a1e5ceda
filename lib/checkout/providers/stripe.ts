import type { Language } from "../../../contracts/languages";
import { loadScript } from "./load-script";
import type { FormSetting, ProviderForm, Sent } from "./provider-form";

/** What this shop uses of Stripe.js (docs.stripe.com/js). */
interface StripeJs {
  elements(options: object): StripeElements;
  confirmPayment(options: {
    elements: StripeElements;
    confirmParams: { return_url: string };
    redirect: "if_required";
  }): Promise<{ error?: { type: string } }>;
}

interface StripeElements {
  create(kind: "payment"): StripeElement;
}

interface StripeElement {
  mount(place: HTMLElement): void;
  destroy(): void;
  on(event: "ready" | "loaderror", heard: () => void): void;
}

const languageNames: Partial<Record<Language, string>> = { "zh-Hant": "zh-TW" };

/**
 * Draws Stripe's Payment Element in a place of the page.
 * @throws Error when the script or the form does not come
 */
export async function drawStripe(place: HTMLElement, setting: FormSetting): Promise<ProviderForm> {
  const { script, publicKey, clientSecret, returnUrl, language, isDark } = setting;
  await loadScript(script);
  const open = Reflect.get(window, "Stripe") as ((key: string) => StripeJs) | undefined;
  if (!open) throw new Error(`${script} is no Stripe.js`);
  const stripe = open(publicKey);
  const elements = stripe.elements({
    clientSecret,
    locale: languageNames[language] ?? language,
    appearance: { theme: isDark ? "night" : "stripe" },
  });
  const element = elements.create("payment");
  await new Promise<void>((resolve, reject) => {
    element.on("ready", resolve);
    element.on("loaderror", () => reject(new Error("The Payment Element did not load")));
    element.mount(place);
  }).catch((error: unknown) => {
    element.destroy();
    throw error;
  });
  return {
    remove: () => element.destroy(),
    async send() {
      const confirmParams = { return_url: returnUrl };
      const { error } = await stripe.confirmPayment({
        elements,
        confirmParams,
        redirect: "if_required",
      });
      return error ? meaningOf(error.type) : "sent";
    },
  };
}

/** By the kinds of errors that docs.stripe.com/api/errors has. */
function meaningOf(type: string): Sent {
  if (type === "validation_error") return "incomplete";
  return type === "card_error" ? "refused" : "silent";
}
