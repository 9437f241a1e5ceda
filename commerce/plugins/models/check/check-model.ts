import { inModelThread } from "../thread/model-thread";
import { type ModelFault, most, tooHeavy } from "./faults";
import { faultsOfMeasures, type Measures } from "./measure-up";
import { faultsOfHeader } from "./read-header";
import type { ModelFacts, Reading } from "./read-model";

export type Verdict = { faults: ModelFault[] } | { facts: ModelFacts };

const patienceMs = 30_000;

/** Whether a GLB can be shown as a product of these measures, or all that speaks against it. */
export async function checkModel(glb: Buffer, measures: Measures): Promise<Verdict> {
  if (glb.length > most.bytes) return { faults: [tooHeavy()] };
  const early = faultsOfHeader(glb);
  if (early.length > 0) return { faults: early };
  const reading = await readApart(glb);
  if ("faults" in reading) return reading;
  const faults = faultsOfMeasures(reading.facts, measures);
  return faults.length > 0 ? { faults } : reading;
}

async function readApart(glb: Buffer): Promise<Reading> {
  const end = await inModelThread<Reading>({ kind: "read", glb }, patienceMs);
  if ("result" in end) return end.result;
  if ("failure" in end)
    return { faults: [{ code: "invalid", text: `The model cannot be unpacked: ${end.failure}` }] };
  return {
    faults: [{ code: "too-heavy", text: "The model takes too much time or memory to unpack." }],
  };
}
