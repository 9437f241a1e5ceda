/** Sign-ins of the demonstration shop. Their password stands in the documentation: it is known to all. */
export const samplePeople = {
  password: "maru-sample-2026",
  customers: [
    { emailAddress: "jiwoo@example.com", firstName: "Jiwoo", lastName: "Kim" },
    { emailAddress: "layla@example.com", firstName: "Layla", lastName: "Haddad" },
  ],
  administrators: [
    { emailAddress: "merchant@example.com", firstName: "Hana", lastName: "Lee" },
    { emailAddress: "service@example.com", firstName: "Minho", lastName: "Park" },
  ],
  staff: [
    {
      emailAddress: "associate@example.com",
      firstName: "Yuna",
      lastName: "Choi",
      role: "associate",
      stores: ["seongsu"],
    },
    {
      emailAddress: "manager@example.com",
      firstName: "Doyun",
      lastName: "Han",
      role: "manager",
      stores: ["seongsu", "hannam"],
    },
  ],
} as const;

export const sampleCoupon = "MARU10";

/** Who has, or had, a sample sign-in. */
export const sampleEmails: string[] = [
  ...samplePeople.customers,
  ...samplePeople.administrators,
  ...samplePeople.staff,
].map(({ emailAddress }) => emailAddress);
