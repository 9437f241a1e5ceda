import { performance } from "node:perf_hooks";

export interface Question {
  channel: string;
  language: string;
  input: Record<string, unknown>;
}

export interface Figures {
  p50: number;
  p95: number;
  p99: number;
  requests: number;
}

/** Asks each question in turn, one at a time, and says how long the answers took (ms). */
export async function measure(url: string, query: string, questions: Question[]): Promise<Figures> {
  const times: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    await ask(url, query, question);
    times.push(performance.now() - started);
  }
  times.sort((left, right) => left - right);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), requests: times.length };
}

/** Sends one search; throws when the engine answers with an error. */
export async function ask(url: string, query: string, { channel, language, input }: Question) {
  const response = await fetch(`${url}/shop-api?languageCode=${language}`, {
    method: "POST",
    headers: { "content-type": "application/json", "vendure-token": channel },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { search: { totalItems: number } };
    errors?: { message: string }[];
  };
  if (errors || !data) throw new Error(errors?.map((error) => error.message).join("; "));
  return data.search;
}

export function row(name: string, { p50, p95, p99, requests }: Figures): string {
  const cell = (value: number) => value.toFixed(1).padStart(9);
  return `${name.padEnd(44)}${cell(p50)}${cell(p95)}${cell(p99)}${String(requests).padStart(7)}`;
}
