import path from "node:path";
import { Injectable } from "@nestjs/common";
import { type TurnEnd, TurnHost } from "../../../threads/turn-host";
import type { Reading } from "../check/read-model";
import type { MadeFiles } from "../derive/make-files";

/** What is done with the bytes of a GLB whose header is sound. */
export interface ModelTask {
  kind: "read" | "make";
  glb: Uint8Array;
}

const file = path.join(__dirname, "model.worker.js");
/** For one model: a thread may take half a gigabyte. */
const memoryMb = 512;
const readingMs = 30_000;
const makingMs = 120_000;

/** Works on models in threads of their own, one at a time. */
@Injectable()
export class ModelThread {
  private readonly host = new TurnHost<ModelTask, Reading | MadeFiles>(file, memoryMb);

  /** What is in a model. */
  read(glb: Uint8Array): Promise<TurnEnd<Reading>> {
    return this.host.ask({ kind: "read", glb }, readingMs) as Promise<TurnEnd<Reading>>;
  }

  /** The files that phones and the viewer are given of it. */
  make(glb: Uint8Array): Promise<TurnEnd<MadeFiles>> {
    return this.host.ask({ kind: "make", glb }, makingMs) as Promise<TurnEnd<MadeFiles>>;
  }
}
