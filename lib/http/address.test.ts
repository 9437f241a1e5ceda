import { describe, expect, it } from "vitest";
import { readAddress } from "./address";

describe("readAddress", () => {
  it("reads every address of the shop", () => {
    for (const address of [
      "/ko-kr/products/maru-dining-chair?variant=natural-oak.m",
      "/ko-kr/products/%EC%9D%98%EC%9E%90-1",
      "/ko-kr/search?q=%25%20off&f=a%2Fb",
      "/ko-kr/search?q=%E0%A4",
      "/",
    ])
      expect(readAddress(address)?.written).toBe(address);
  });

  it("refuses what is no UTF-8, holds control characters, breaks a path, or is too long", () => {
    for (const address of [
      "/products/%E0%A4",
      "/%",
      "/ko-kr/products/%00",
      "/ko-kr/products/a%0Ab",
      "/ko-kr/products/a%7F",
      "/ko-kr/products/a%2Fb",
      "/ko-kr/products/%2e%2e",
      "/ko-kr/search?q=%00",
      "/ko-kr/search?%1F=1",
      "/ko-kr/products/chair?variant=%00",
      `/ko-kr/products/${"a".repeat(5000)}`,
    ])
      expect(readAddress(address), address).toBeUndefined();
  });

  it("refuses what the engine would clean before it looks: many addresses would be one page", () => {
    for (const end of ["%20", "%E2%80%8B", "%C2%AD", "%09"])
      expect(readAddress(`/ko-kr/products/chair${end}`), end).toBeUndefined();
  });

  it("takes a variant that can be no part of a path for one that is gone", () => {
    for (const end of ["variant=%25", "variant=a%2Fb", "variant=..", "variant=oak&variant=%25"])
      expect(readAddress(`/ko-kr/products/chair?${end}`)?.written, end).toBe(
        "/ko-kr/products/chair?variant=-",
      );
    expect(readAddress("/ko-kr/products/chair?a=1&variant=a%2Fb&view=2")?.written).toBe(
      "/ko-kr/products/chair?a=1&variant=-&view=2",
    );
  });

  it("writes an address in one way", () => {
    expect(readAddress("/ko-kr/products/%63h%61ir?a=%62")?.written).toBe(
      "/ko-kr/products/chair?a=%62",
    );
    expect(readAddress("/ko-kr/products/%ec%9d%98")?.written).toBe("/ko-kr/products/%EC%9D%98");
  });
});
