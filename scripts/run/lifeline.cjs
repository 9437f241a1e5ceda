// Loaded before every script that `launch` starts. The other end of this pipe is held by the process
// that started it, and by nothing else: when it closes, that process is gone, however it died.
const { Socket } = require("node:net");
const { isMainThread } = require("node:worker_threads");

const fd = Number(process.env.MARU_LIFELINE);
// What this process starts itself has no such pipe.
delete process.env.MARU_LIFELINE;

/** How long a process may take to close in order. */
const patienceMs = 3_000;

if (isMainThread && fd > 2) {
  const line = new Socket({ fd, readable: true, writable: false });
  line.once("close", end);
  line.once("error", end);
  line.resume();
  line.unref();
}

function end() {
  setTimeout(() => process.exit(1), patienceMs).unref();
  try {
    // With all that it started: it leads a group of its own.
    process.kill(-process.pid, "SIGTERM");
  } catch {
    process.kill(process.pid, "SIGTERM");
  }
}
