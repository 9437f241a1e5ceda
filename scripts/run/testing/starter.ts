import { writeFileSync } from "node:fs";
import path from "node:path";
import { onClose } from "../close";
import { Part } from "../part";
import { firstMessage, launchScript } from "../processes";

// Started by part.test.ts. It keeps a part that starts two processes of its own, one of them in the
// way of Next's workers. It tells all their numbers.

const [folder = "", manner = ""] = process.argv.slice(2);
const file = path.join(folder, "part.cjs");
writeFileSync(
  file,
  `const { spawn, fork } = require("node:child_process");
   if (process.argv[2] === "worker") return void process.on("message", () => {});
   if (process.argv[2]) process.on("SIGTERM", () => {});
   const plain = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
   const worker = fork(__filename, ["worker"]);
   process.send([process.pid, plain.pid, worker.pid], () => {
     while (process.argv[2] === "hung");
   });`,
);
const part = new Part({
  name: "A part",
  launch: () => launchScript({ name: "A part", script: file, args: [manner] }),
  untilServing: async (child) => {
    const pids = await firstMessage(child, "A part");
    process.send?.(pids);
  },
  onHopeless: () => undefined,
});
onClose(() => part.stop());
await part.open();
