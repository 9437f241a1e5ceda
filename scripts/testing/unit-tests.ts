import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const rooms = ["contracts", "dashboard", "lib", "components", "scripts", "studio"];
const engineRooms = [
  ...["contracts", "database", "import", "outgoing", "plugins", "routing", "samples"],
  ...["seed", "threads", "vendure"],
].map((room) => `commerce/${room}`);

/** A test that changes what another one in its process would see: modules, environment, globals. */
const changesProcess =
  /@vitest-environment|\bvi\.(mock|doMock|stub|spyOn|useFakeTimers)|await import\(|process\.env/;

/**
 * The unit tests in two lists, as paths from the root. Most of them only call functions, and share a
 * process. A process for each takes twice as long as all of them. Those that change it, or draw
 * with React, are `apart`.
 */
export function unitTests(root: string): { together: string[]; apart: string[] } {
  const files = [
    ...[...rooms, ...engineRooms].flatMap((room) =>
      testsIn(room, readdirSync(path.join(root, room), { recursive: true })),
    ),
    ...testsIn("commerce", readdirSync(path.join(root, "commerce"))),
  ];
  const isApart = (file: string) =>
    file.endsWith(".tsx") || changesProcess.test(readFileSync(path.join(root, file), "utf8"));
  return { together: files.filter((file) => !isApart(file)), apart: files.filter(isApart) };
}

function testsIn(room: string, names: (string | Buffer)[]): string[] {
  return names
    .map((name) => path.posix.join(room, String(name).split(path.sep).join("/")))
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes("/node_modules/"));
}
