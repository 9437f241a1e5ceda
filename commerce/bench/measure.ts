import { existsSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { at } from "./load";
import { type Caller, queryEngine } from "./query-engine";

export interface Question extends Required<Caller> {
  input: Record<string, unknown>;
}

export interface Figures {
  p50: number;
  p95: number;
  p99: number;
  requests: number;
  /** What the asked process worked for one request (ms), on Linux: other work does not blur it. */
  cpu?: number;
}

/** Asks each question in turn, one at a time, and says how long the answers took (ms). */
export async function measureQuestions(
  url: string,
  query: string,
  questions: Question[],
  pid?: number,
): Promise<Figures> {
  const times: number[] = [];
  const worked = cpuTime(pid);
  for (const { input, ...caller } of questions) {
    const started = performance.now();
    await queryEngine(url, query, { input }, caller);
    times.push(performance.now() - started);
  }
  const cpu = (cpuTime(pid) - worked) / questions.length;
  times.sort((left, right) => left - right);
  return {
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    p99: at(times, 0.99),
    requests: times.length,
    cpu,
  };
}

/** Processor time of a process so far (ms), its threads included; NaN where that cannot be read. */
export function cpuTime(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  // Fields 14 and 15 of proc(5), in hundredths of a second; the second may itself hold spaces.
  const fields = readFileSync(file, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

export const head = `\n${"ms".padEnd(48)}${["p50", "p95", "p99"]
  .map((name) => name.padStart(9))
  .join("")}${"n".padStart(6)}${"CPU each".padStart(10)}`;

export function tableRow(name: string, { p50, p95, p99, requests, cpu }: Figures): string {
  const cell = (value: number) => value.toFixed(1).padStart(9);
  const worked = cpu === undefined || Number.isNaN(cpu) ? "" : cpu.toFixed(1).padStart(10);
  return `${name.padEnd(48)}${cell(p50)}${cell(p95)}${cell(p99)}${String(requests).padStart(6)}${worked}`;
}
