import { describe, expect, it } from "vitest";
import { linkSchema, signInSchema, signUpSchema } from "@/lib/account/schemas";
import { checkNewPassword, checkSignIn, checkSignUp } from "./check-person";

const person = {
  emailAddress: "noor@example.com",
  firstName: "نور",
  lastName: "الهاشمي",
};

describe("checkSignIn", () => {
  it("lets an e-mail with any password go", () => {
    expect(checkSignIn({ emailAddress: "noor@example.com", password: "x" })).toEqual({});
  });

  it("names each field that is missing", () => {
    expect(checkSignIn({ emailAddress: "", password: "" })).toEqual({
      emailAddress: "emailMissing",
      password: "passwordMissing",
    });
  });

  it("tells a wrong e-mail from a missing one", () => {
    expect(checkSignIn({ emailAddress: "noor@", password: "x" })).toEqual({
      emailAddress: "emailInvalid",
    });
  });
});

const twoNames = ["firstName", "lastName"] as const;

describe("checkSignUp", () => {
  it("lets a whole person go", () => {
    expect(checkSignUp(person, twoNames)).toEqual({});
  });

  it("asks for the first of the names alone: some are one word", () => {
    expect(checkSignUp({ ...person, lastName: "" }, twoNames)).toEqual({});
    const none = { ...person, firstName: "", lastName: "" };
    expect(checkSignUp(none, twoNames)).toEqual({ firstName: "firstNameMissing" });
    expect(checkSignUp(none, ["lastName", "firstName"])).toEqual({ lastName: "lastNameMissing" });
    const one = { emailAddress: person.emailAddress, name: "" };
    expect(checkSignUp(one, ["name"])).toEqual({ name: "nameMissing" });
  });

  it("says so when something is too long", () => {
    expect(checkSignUp({ ...person, lastName: "가".repeat(81) }, twoNames)).toEqual({
      lastName: "tooLong",
    });
  });

  it.each([
    person,
    { ...person, lastName: "" },
    { ...person, firstName: "", lastName: "" },
    { ...person, firstName: "가".repeat(81) },
    { ...person, emailAddress: "noor@example" },
  ])("agrees with the server about %o", (candidate) => {
    const clean = Object.keys(checkSignUp(candidate, twoNames)).length === 0;
    expect(clean).toBe(signUpSchema.safeParse(candidate).success);
  });

  it("agrees with the server about signing in", () => {
    const long = { emailAddress: person.emailAddress, password: "x".repeat(201) };
    expect(checkSignIn(long)).toEqual({ password: "tooLong" });
    expect(signInSchema.safeParse(long).success).toBe(false);
  });
});

describe("checkNewPassword", () => {
  it("asks for eight characters or more", () => {
    expect(checkNewPassword({ password: "" })).toEqual({ password: "passwordMissing" });
    expect(checkNewPassword({ password: "1234567" })).toEqual({ password: "passwordShort" });
    expect(checkNewPassword({ password: "12345678" })).toEqual({});
  });

  it.each([7, 8, 200, 201])("agrees with the server about %i characters", (length) => {
    const password = "x".repeat(length);
    const clean = Object.keys(checkNewPassword({ password })).length === 0;
    expect(clean).toBe(linkSchema.safeParse({ token: "a-whole-token", password }).success);
  });
});
