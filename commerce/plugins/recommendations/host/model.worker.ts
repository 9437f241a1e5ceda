import { performance } from "node:perf_hooks";
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { eventChannel } from "../../../contracts/event-log";
import { keepLinked } from "../../../database/keep-linked";
import { productChannel } from "../data/changes";
import { ModelKeeper } from "./model-keeper";
import type { Message, Request, WorkerData } from "./protocol";

const tidyEvery = 30_000;
const refreshEvery = 600_000;

const notice = z.union([
  z.object({ until: z.number() }),
  z.object({ erased: z.string() }),
  z.object({ products: z.array(z.number()), variants: z.array(z.number()) }),
]);

const { databaseUrl, worn } = workerData as WorkerData;
const send = (message: Message) => parentPort?.postMessage(message);
const trouble = (error: unknown) => send({ type: "warning", text: String(error) });
let keeper: ModelKeeper | undefined;
let ready = false;

parentPort?.on("message", ({ id, ask }: Request) => {
  try {
    if (!keeper || !ready) throw new Error("The model is not built yet");
    send({ type: "result", id, answer: keeper.answer(ask) });
  } catch (error) {
    send({ type: "failure", id, text: String(error) });
  }
});

async function hear(text: string): Promise<void> {
  const news = notice.parse(JSON.parse(text));
  if ("until" in news) await keeper?.heard();
  else if ("erased" in news) await keeper?.erase(news.erased);
  else await keeper?.changed(news);
}

void keepLinked(databaseUrl, [eventChannel, productChannel], {
  onConnect: async (client) => {
    // Erasures may have been missed while the line was cut: only a new start is sure to know them.
    if (keeper) process.exit(0);
    const started = performance.now();
    keeper = new ModelKeeper(client, worn);
    await keeper.load();
    ready = true;
    const milliseconds = Math.round(performance.now() - started);
    send({ type: "ready", ...keeper.size, milliseconds });
  },
  onNotification: (payload) => void hear(payload).catch(trouble),
  onTrouble: trouble,
});
setInterval(() => void keeper?.tidy().catch(trouble), tidyEvery);
setInterval(() => void keeper?.refresh().catch(trouble), refreshEvery);
