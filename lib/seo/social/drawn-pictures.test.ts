import { describe, expect, it } from "vitest";
import { DrawnPictures } from "./drawn-pictures";

const picture = (bytes = 10) => Buffer.alloc(bytes);

describe("DrawnPictures", () => {
  it("draws an address once, also for two who ask at once", async () => {
    const pictures = new DrawnPictures({ bytes: 100, waiting: 4 });
    let drawn = 0;
    const draw = async () => {
      drawn += 1;
      return picture();
    };
    await Promise.all([pictures.get("a", draw), pictures.get("a", draw)]);
    await pictures.get("a", draw);
    expect(drawn).toBe(1);
  });

  it("draws one at a time, and refuses where too many wait", async () => {
    const pictures = new DrawnPictures({ bytes: 100, waiting: 2 });
    let [now, most] = [0, 0];
    const draw = async () => {
      now += 1;
      most = Math.max(most, now);
      await Promise.resolve();
      now -= 1;
      return picture();
    };
    const answers = await Promise.all(["a", "b", "c"].map((name) => pictures.get(name, draw)));
    expect(answers.map(Boolean)).toEqual([true, true, false]);
    expect(most).toBe(1);
    expect(await pictures.get("c", draw)).toBeDefined();
  });

  it("keeps no more than its room, and what is asked for stays", async () => {
    const pictures = new DrawnPictures({ bytes: 25, waiting: 2 });
    const drawn: string[] = [];
    const get = (name: string) =>
      pictures.get(name, async () => {
        drawn.push(name);
        return picture();
      });
    for (const name of ["a", "b", "a", "c", "a", "b"]) await get(name);
    expect(drawn).toEqual(["a", "b", "c", "b"]);
  });

  it("goes on after one that could not be drawn", async () => {
    const pictures = new DrawnPictures({ bytes: 25, waiting: 2 });
    await expect(pictures.get("a", () => Promise.reject(new Error("away")))).rejects.toThrow();
    expect(await pictures.get("a", async () => picture())).toBeDefined();
  });
});
