import { expect, it } from "vitest";
import { checkContact } from "./check-contact";

const right = { name: "Ada", emailAddress: "a@example.com", orderCode: "K7RM6XW9F", text: "Hello" };

it("lets a message go, with an order and without", () => {
  expect(checkContact(right)).toEqual({});
  expect(checkContact({ ...right, orderCode: "" })).toEqual({});
});

it("says what is missing, too long or has another shape", () => {
  expect(checkContact({ name: "", emailAddress: "a@", orderCode: "주문", text: "" })).toEqual({
    name: "nameMissing",
    emailAddress: "emailInvalid",
    orderCode: "codeShape",
    text: "textMissing",
  });
  expect(checkContact({ ...right, text: "x".repeat(4001) })).toEqual({ text: "textLong" });
});
