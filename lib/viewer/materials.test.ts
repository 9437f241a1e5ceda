import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isPart, materialOf } from "./materials";

const folder = join(import.meta.dirname, "../../public/demo/models");

function heroes(directory: string): string[] {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name);
    if (statSync(path).isDirectory()) return heroes(path);
    return name === "hero.glb" ? [path] : [];
  });
}

interface Gltf {
  materials: Array<{ name: string }>;
  meshes: Array<{ name: string; primitives: Array<{ material: number }> }>;
}

function read(path: string): Gltf {
  const glb = readFileSync(path);
  return JSON.parse(glb.toString("utf8", 20, 20 + glb.readUInt32LE(12)));
}

describe("words for what a model shows", () => {
  it.each(heroes(folder))("exist for a part of %s", (path) => {
    const { materials, meshes } = read(path);
    const named = meshes.filter(
      ({ name, primitives }) =>
        isPart(name) && materialOf(materials[primitives[0]?.material ?? -1]?.name ?? ""),
    );
    expect(named.length).toBeGreaterThan(0);
  });

  it("are not invented", () => {
    expect(materialOf("unobtainium")).toBeUndefined();
    expect(isPart("constructor")).toBe(false);
  });
});
