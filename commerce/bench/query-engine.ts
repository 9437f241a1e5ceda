import { asStorefront } from "./as-storefront";

export interface Caller {
  /** A market's channel; Korea's by default. */
  channel?: string;
  /** English by default. */
  language?: string;
}

/** Asks a running engine's Shop API; an error of GraphQL is thrown. */
export async function queryEngine<T>(
  url: string,
  query: string,
  variables: object = {},
  { channel = "kr", language = "en" }: Caller = {},
): Promise<T> {
  const response = await fetch(`${url}/shop-api?languageCode=${language}`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "vendure-token": channel,
      ...asStorefront(),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
  return data;
}
