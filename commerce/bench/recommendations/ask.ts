/** Asks a running engine's Shop API in Korea's market, in English; an error of GraphQL is thrown. */
export async function ask<T>(url: string, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${url}/shop-api?languageCode=en`, {
    method: "POST",
    headers: { "content-type": "application/json", "vendure-token": "kr" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
