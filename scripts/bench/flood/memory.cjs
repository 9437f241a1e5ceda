// Loaded into a server before all else. At SIGUSR2 it collects its garbage and writes down what it
// holds, as `MEMORY_FOLDER/<pid>.json`.
const { writeFileSync } = require("node:fs");
const path = require("node:path");
const v8 = require("node:v8");
const vm = require("node:vm");

v8.setFlagsFromString("--expose-gc");
const collect = vm.runInNewContext("gc");

process.on("SIGUSR2", () => {
  collect();
  const { rss, heapUsed, external } = process.memoryUsage();
  const file = path.join(process.env.MEMORY_FOLDER, `${process.pid}.json`);
  writeFileSync(file, JSON.stringify({ rss, held: heapUsed + external }));
});
