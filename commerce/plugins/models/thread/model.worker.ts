import { parentPort, workerData } from "node:worker_threads";
import { readModel } from "../check/read-model";
import { makeFiles } from "../derive/make-files";
import type { ModelTask } from "./model-thread";

// One model is worked on in a thread of its own, which may run out of memory without the engine.

const { kind, glb } = workerData as ModelTask;
const work: Promise<object> = kind === "read" ? readModel(glb) : makeFiles(glb);

work.then(
  (result) => parentPort?.postMessage({ result }),
  (error: unknown) =>
    parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) }),
);
