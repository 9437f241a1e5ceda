// Loaded before every script that `launch` starts. The process that started it, and nothing else,
// holds the other end of this pipe. When it closes, that process is gone, however it died. Into the
// pipe this process says every second that its event loop turns.
const { writeSync } = require("node:fs");
const { Socket } = require("node:net");
const { isMainThread, Worker, workerData } = require("node:worker_threads");

const beatMs = 1_000;
/** How long a process may take to close in order. */
const patienceMs = 3_000;

if (isMainThread) {
  const fd = Number(process.env.MARU_LIFELINE);
  // What this process starts itself has no such pipe.
  delete process.env.MARU_LIFELINE;
  if (fd > 2) {
    // In a thread of its own: a process that hangs would not hear of the end.
    new Worker(__filename, { workerData: { lifeline: fd }, execArgv: [] }).unref();
    setInterval(() => beat(fd), beatMs).unref();
  }
} else if (workerData?.lifeline) {
  const line = new Socket({ fd: workerData.lifeline, readable: true, writable: false });
  line.once("close", end);
  line.once("error", end);
  line.resume();
}

function beat(fd) {
  try {
    writeSync(fd, ".");
  } catch {
    // The pipe is full or gone: its other end does not listen.
  }
}

function end() {
  setTimeout(() => process.kill(process.pid, "SIGKILL"), patienceMs);
  try {
    // With all that it started: it leads a group of its own.
    process.kill(-process.pid, "SIGTERM");
  } catch {
    process.kill(process.pid, "SIGTERM");
  }
}
