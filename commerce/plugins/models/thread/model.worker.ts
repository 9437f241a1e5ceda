import { inThread } from "../../../threads/in-thread";
import { type Reading, readModel } from "../check/read-model";
import { type MadeFiles, makeFiles } from "../derive/make-files";
import type { ModelTask } from "./model-thread";

// One model is worked on in a thread of its own, which may run out of memory without the engine.

inThread<ModelTask, Reading | MadeFiles>(({ kind, glb }) =>
  kind === "read" ? readModel(glb) : makeFiles(glb),
).ready("");
