import "server-only";
import { problemsOf, type StorefrontSettings, storefrontSettings, withoutEmpty } from "./settings";

let read: StorefrontSettings | undefined;

/** The storefront's settings; throws at first use, naming every one that is wrong. */
export function env(): StorefrontSettings {
  if (read) return read;
  const { data, error } = storefrontSettings.safeParse(withoutEmpty(process.env));
  if (error)
    throw new Error(`The storefront's settings are wrong:\n- ${problemsOf(error).join("\n- ")}`);
  read = data;
  return read;
}
