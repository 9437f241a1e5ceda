import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../../run/build";
import { freePort } from "../../run/ports";
import { launchScript } from "../../run/processes";
import { untilOk } from "../until-ok";

const patienceMs = 30_000;
const sentence = "A page with nothing but text says how fast the frame alone can be. ";

/**
 * Serves a Next page of nothing but text. Its HTML has about as many bytes as the page beside it.
 * What it scores is what this machine and the frame leave over.
 * @param bytes of HTML, not compressed
 */
export async function openBarePage(bytes: number) {
  const folder = mkdtempSync(path.join(tmpdir(), "maru-bare-"));
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  mkdirSync(path.join(folder, "app"));
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  write("package.json", `{ "name": "bare", "private": true }`);
  write(
    "app/layout.jsx",
    `export const metadata = { title: "Bare", description: "A bare page" };
     export default ({ children }) => <html lang="en"><body>{children}</body></html>;`,
  );
  // Each paragraph is told twice: as HTML, and as what React reads.
  const paragraphs = Math.ceil(bytes / 2 / (sentence.length * 4 + 40));
  write(
    "app/page.jsx",
    `export default () => <main><h1>Bare</h1>{Array.from({ length: ${paragraphs} }, (_, i) =>
       <p key={i}>{i} ${sentence.repeat(4)}</p>)}</main>;`,
  );
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const env = { ...process.env, NODE_ENV: "production" as const };
  // Turbopack follows no link out of a project, and within this one it would take our own proxy.
  execFileSync(process.execPath, [next, "build", "--webpack"], {
    cwd: folder,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const port = await freePort();
  const child = launchScript({
    name: "The bare page",
    script: next,
    args: ["start", folder, "--port", String(port), "--hostname", "127.0.0.1"],
    env: { NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
    ipc: false,
  });
  const url = `http://127.0.0.1:${port}/`;
  await untilOk(url, patienceMs);
  const close = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, close };
}
