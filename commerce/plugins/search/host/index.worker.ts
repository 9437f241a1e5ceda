import { performance } from "node:perf_hooks";
import { parentPort, workerData } from "node:worker_threads";
import { keepLinked } from "../../../database/keep-linked";
import { fromMessage, notifyChannel } from "../data/changes";
import type { SearchIndex } from "../index/search-index";
import { suggestRows } from "../index/suggest";
import type { Counts, IndexQuery, ResultPage, SuggestionQuery, SuggestionRow } from "../types";
import { IndexManager } from "./index-manager";
import type { Message, Request, WorkerData } from "./protocol";

const options = workerData as WorkerData;
const send = (message: Message) => parentPort?.postMessage(message);
const trouble = (error: Error) => send({ type: "warning", text: error.message });
const manager = new IndexManager(options, trouble);

async function answerCall(
  index: SearchIndex,
  { call, query }: Request,
): Promise<ResultPage | Counts | SuggestionRow[] | null> {
  if (call === "settle") {
    await manager.settle();
    return null;
  }
  if (call === "suggest") return suggestRows(index, query as SuggestionQuery);
  return index[call](query as IndexQuery);
}

parentPort?.on("message", async (request: Request) => {
  try {
    if (!manager.index) throw new Error("The index is not loaded yet");
    send({ type: "result", id: request.id, result: await answerCall(manager.index, request) });
  } catch (error) {
    send({ type: "failure", id: request.id, text: error instanceof Error ? error.message : "" });
  }
});

void keepLinked(options.databaseUrl, [notifyChannel], {
  onConnect: async (client) => {
    const started = performance.now();
    await manager.connected(client);
    send({
      type: "ready",
      products: manager.index?.size ?? 0,
      milliseconds: Math.round(performance.now() - started),
    });
  },
  onNotification: (payload) => {
    const changes = fromMessage(payload);
    if (changes) manager.changed(changes);
    else send({ type: "warning", text: `Not a message of ours on ${notifyChannel}` });
  },
  onTrouble: trouble,
});
