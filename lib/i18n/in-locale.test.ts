import { expect, it } from "vitest";
import { inLocale } from "./in-locale";

it.each([
  ["/", "/ko-kr"],
  ["/?sort=new", "/ko-kr?sort=new"],
  ["/#main", "/ko-kr#main"],
  ["/cart", "/ko-kr/cart"],
  ["/search?q=a/b#c", "/ko-kr/search?q=a/b#c"],
  // No address of another host comes of a path that visitors wrote.
  ["//shop.example", "/ko-kr//shop.example"],
  ["/\\shop.example", "/ko-kr/\\shop.example"],
  ["?page=2", "?page=2"],
  ["#reviews", "#reviews"],
  ["https://shop.example/cart", "https://shop.example/cart"],
  ["tel:+4930", "tel:+4930"],
])("%s", (href, expected) => {
  expect(inLocale(href, "ko-kr")).toBe(expected);
});
