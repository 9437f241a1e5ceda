import "server-only";
import { manifestEntry } from "./get-models";

/** The stored file behind an address of AR (`arFolder`), and the look to open it in; null for none. */
export function findArFile(
  slug: string,
  key: string,
  file: "model.usdz" | "model.glb",
): { path: string; finish: string } | null {
  for (const { size, finishes, files } of manifestEntry(slug)?.models ?? []) {
    const finish = finishes.find((code) => key === (size === null ? code : `${code}.${size}`));
    if (finish) return { finish, path: (file === "model.usdz" ? files.usdz : files.ar).path };
  }
  return null;
}
