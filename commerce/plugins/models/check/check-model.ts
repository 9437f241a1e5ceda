import type { ModelThread } from "../thread/model-thread";
import { type ModelFault, most, tooHeavy } from "./faults";
import { faultsOfMeasures, type Measures } from "./measure-up";
import { faultsOfHeader } from "./read-header";
import type { ModelFacts, Reading } from "./read-model";

export type Verdict = { faults: ModelFault[] } | { facts: ModelFacts };

/** Whether a GLB can be shown as a product of these measures, or all that speaks against it. */
export async function checkModel(
  glb: Buffer,
  measures: Measures,
  thread: ModelThread,
): Promise<Verdict> {
  if (glb.length > most.bytes) return { faults: [tooHeavy()] };
  const early = faultsOfHeader(glb);
  if (early.length > 0) return { faults: early };
  const reading = await readApart(glb, thread);
  if ("faults" in reading) return reading;
  const faults = faultsOfMeasures(reading.facts, measures);
  return faults.length > 0 ? { faults } : reading;
}

async function readApart(glb: Buffer, thread: ModelThread): Promise<Reading> {
  const end = await thread.read(new Uint8Array(glb));
  if ("result" in end) return end.result;
  if ("failure" in end)
    return { faults: [{ code: "invalid", text: `The model cannot be unpacked: ${end.failure}` }] };
  return {
    faults: [{ code: "too-heavy", text: "The model takes too much time or memory to unpack." }],
  };
}
