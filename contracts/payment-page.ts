/** Where an engine tells its storefronts what the payment page may load, as JSON. */
export const paymentSourcesHeader = "x-maru-payment-sources";

/** What the page may load on which shoppers pay in a provider's form: origins, as policies name them. */
export interface PaymentSources {
  scripts: readonly string[];
  frames: readonly string[];
  connections: readonly string[];
}

/** Of a shop without such a provider. */
export const noPaymentSources: PaymentSources = { scripts: [], frames: [], connections: [] };

// Of what is not encrypted, this machine alone: a stand-in for trials.
const origin =
  /^(?:https:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)+(?::\d+)?|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?)$/;

/** Reads what an engine says. What is no origin is left out, so that it opens nothing. */
export function readPaymentSources(text: string | null): PaymentSources {
  try {
    const said: unknown = JSON.parse(text ?? "");
    return {
      scripts: originsIn(said, "scripts"),
      frames: originsIn(said, "frames"),
      connections: originsIn(said, "connections"),
    };
  } catch {
    return noPaymentSources;
  }
}

function originsIn(said: unknown, name: string): string[] {
  const list: unknown = said instanceof Object ? Reflect.get(said, name) : undefined;
  if (!Array.isArray(list)) return [];
  return list.filter((one): one is string => typeof one === "string" && origin.test(one));
}
