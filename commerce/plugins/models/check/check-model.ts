import path from "node:path";
import { Worker } from "node:worker_threads";
import { type ModelFault, most, tooHeavy } from "./faults";
import { faultsOfMeasures, type Measures } from "./measure-up";
import { faultsOfHeader } from "./read-header";
import type { ModelFacts, Reading } from "./read-model";

export type Verdict = { faults: ModelFault[] } | { facts: ModelFacts };

const patienceMs = 30_000;
const memoryMb = 512;

/** Whether a GLB can be shown as a product of these measures, or all that speaks against it. */
export async function checkModel(glb: Buffer, measures: Measures): Promise<Verdict> {
  if (glb.length > most.bytes) return { faults: [tooHeavy()] };
  const early = faultsOfHeader(glb);
  if (early.length > 0) return { faults: early };
  const reading = await inTurn(() => readApart(glb));
  if ("faults" in reading) return reading;
  const faults = faultsOfMeasures(reading.facts, measures);
  return faults.length > 0 ? { faults } : reading;
}

let last: Promise<unknown> = Promise.resolve();

/** One thread at a time: each may take half a gigabyte. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

/** Reads a model in a thread: its sums would keep everyone else waiting, and its memory ends here. */
function readApart(glb: Buffer): Promise<Reading> {
  const worker = new Worker(path.join(__dirname, "model.worker.js"), {
    workerData: new Uint8Array(glb),
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  const tooMuch: Reading = {
    faults: [{ code: "too-heavy", text: "The model takes too much time or memory to unpack." }],
  };
  return new Promise<Reading>((resolve) => {
    const timer = setTimeout(() => resolve(tooMuch), patienceMs);
    const done = (reading: Reading) => {
      clearTimeout(timer);
      resolve(reading);
    };
    worker.once("message", done);
    worker.once("error", () => done(tooMuch));
    worker.once("exit", () => done(tooMuch));
  }).finally(() => worker.terminate());
}
