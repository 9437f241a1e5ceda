import { parentPort, workerData } from "node:worker_threads";
import { readModel } from "./read-model";

// One model is read in a thread of its own, which may run out of memory without the engine.

readModel(workerData as Uint8Array).then(
  (reading) => parentPort?.postMessage(reading),
  (error: unknown) => {
    const said = error instanceof Error ? error.message : String(error);
    const text = `The model cannot be unpacked: ${said}`;
    parentPort?.postMessage({ faults: [{ code: "invalid", text }] });
  },
);
