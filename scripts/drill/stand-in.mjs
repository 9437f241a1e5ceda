#!/usr/bin/env node
// Stands in for `systemctl` on a machine without a running systemd, as far as docs/operating.md
// needs it. It starts the units of /etc/systemd/system with the user, folder and settings that they
// name. They get nothing else of the caller's. It starts them again when they end, and ends all
// processes of a unit at once.
import { execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";

const state = "/run/maru-drill";
const [command, ...args] = process.argv.slice(2);
mkdirSync(state, { recursive: true });

/** Settings of a unit: what stands twice is put together. */
function unit(name) {
  const [, base, instance = ""] = /^(.+?)(?:@(.*))?$/.exec(name.replace(/\.service$/, ""));
  const file = `/etc/systemd/system/${base}${name.includes("@") ? "@" : ""}.service`;
  const found = {};
  for (const line of readFileSync(file, "utf8").replaceAll("%i", instance).split("\n")) {
    const [, key, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (key) found[key] = [found[key], value].filter(Boolean).join(" ");
  }
  return found;
}

const locales = (text) => Object.fromEntries(text.map((line) => line.split(/=(.*)/s).slice(0, 2)));
const pidFile = (name) => `${state}/${name}.pid`;

function start(name) {
  const keeper = spawn(process.execPath, [import.meta.filename, "keep", name], {
    detached: true,
    stdio: "ignore",
  });
  writeFileSync(pidFile(name), String(keeper.pid));
  keeper.unref();
}

function keep(name) {
  const {
    User,
    WorkingDirectory,
    EnvironmentFile,
    Environment = "",
    ExecStart,
    RestartSec,
  } = unit(name);
  const home = execFileSync("getent", ["passwd", User], { encoding: "utf8" }).split(":")[5];
  const lines = readFileSync(EnvironmentFile, "utf8").split("\n");
  const env = {
    PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin",
    LANG: "C.UTF-8",
    USER: User,
    LOGNAME: User,
    HOME: home,
    ...locales(Environment.split(" ").filter(Boolean)),
    ...locales(lines.filter((line) => /^\w+=/.test(line))),
  };
  const [program, ...words] = ExecStart.split(" ");
  const log = openSync(`${state}/${name}.log`, "a");
  const run = () => {
    const child = spawn(
      "setpriv",
      [`--reuid=${User}`, `--regid=${User}`, "--init-groups", program, ...words],
      { cwd: WorkingDirectory, env, stdio: ["ignore", log, log] },
    );
    writeFileSync(`${pidFile(name)}.main`, String(child.pid));
    child.once("exit", () => setTimeout(run, Number(RestartSec) * 1000));
  };
  run();
}

/** The process and all that descends from it, as systemd finds them by the unit's group. */
function family(pid) {
  const parents = readdirSync("/proc")
    .filter((n) => /^\d+$/.test(n))
    .flatMap((n) => {
      try {
        return [
          [Number(n), Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${n}/stat`, "utf8"))[1])],
        ];
      } catch {
        return [];
      }
    });
  const of = (one) => [
    one,
    ...parents.filter(([, parent]) => parent === one).flatMap(([n]) => of(n)),
  ];
  return of(pid);
}

const signal = (pid, name) => {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone.
  }
};

async function stop(name) {
  if (!existsSync(pidFile(name))) return;
  signal(Number(readFileSync(pidFile(name), "utf8")), "SIGKILL");
  const all = family(Number(readFileSync(`${pidFile(name)}.main`, "utf8")));
  for (const pid of all) signal(pid, "SIGTERM");
  for (const end = Date.now() + 90_000; all.some((pid) => existsSync(`/proc/${pid}`)); ) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (Date.now() > end) for (const pid of all) signal(pid, "SIGKILL");
  }
  rmSync(pidFile(name));
}

const names = args.filter((arg) => !arg.startsWith("-"));
if (command === "keep") keep(names[0]);
else if (command === "enable") names.forEach(start);
else if (command === "stop") await Promise.all(names.map(stop));
else if (command === "restart")
  for (const name of names) {
    await stop(name);
    start(name);
  }
else if (command === "reload") execFileSync("sh", ["-c", "nginx -s reload 2>/dev/null || nginx"]);
else if (command !== "daemon-reload") throw new Error(`${command} is not known here.`);
