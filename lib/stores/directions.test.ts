import { expect, it } from "vitest";
import { markets } from "@/lib/i18n/locales";
import { directionsUrl } from "./directions";

const place = { name: "A & B/C", latitude: 37.5, longitude: 127.25 };

it("leads to a store by the maps of its market, else by those of everywhere", () => {
  const of = (market: string) => directionsUrl({ ...place, market });
  const { KR, US } = markets;
  expect(KR.maps).toBeDefined();
  expect(US.maps).toBeUndefined();
  expect(of("KR")).toBe("https://map.kakao.com/link/to/A%20%26%20B%2FC,37.5,127.25");
  expect(of("US")).toBe("https://www.google.com/maps/dir/?api=1&destination=37.5,127.25");
  expect(of("another")).toBe(of("US"));
});
