import { performance } from "node:perf_hooks";
import { workerData } from "node:worker_threads";
import { keepLinked } from "../../../database/keep-linked";
import { inThread } from "../../../threads/in-thread";
import { fromMessage, notifyChannel } from "../data/changes";
import { suggestRows } from "../index/suggest";
import type { IndexQuery, RangeQuery, SearchOptions, SuggestionQuery } from "../types";
import { IndexManager } from "./index-manager";
import type { CallName, Calls, IndexQuestion } from "./protocol";

const options = workerData as SearchOptions;
const host = inThread<IndexQuestion, Calls[CallName]["result"]>(async ({ call, query }) => {
  const { index } = manager;
  if (!index) throw new Error("The index is not loaded yet");
  if (call === "settle") {
    await manager.settle();
    return null;
  }
  if (call === "suggest") return suggestRows(index, query as SuggestionQuery);
  if (call === "ranges") return index.ranges(query as RangeQuery);
  return index[call](query as IndexQuery);
});
const manager = new IndexManager(options, host.warn);

void keepLinked(options.databaseUrl, [notifyChannel], {
  onConnect: async (client) => {
    const started = performance.now();
    await manager.connected(client);
    const milliseconds = Math.round(performance.now() - started);
    host.ready(`Search has ${manager.index?.size ?? 0} products (${milliseconds} ms)`);
  },
  onNotification: (payload) => {
    const changes = fromMessage(payload);
    if (changes) manager.changed(changes);
    else host.warn(`Not a message of ours on ${notifyChannel}`);
  },
  onTrouble: host.warn,
});
