/** An address in each market that its delivery reaches. */
export const goodAddress = {
  kr: {
    fullName: "A",
    streetLine1: "Main 1",
    city: "Seoul",
    postalCode: "04782",
    countryCode: "KR",
  },
  jp: {
    fullName: "A",
    streetLine1: "Main 1",
    city: "Tokyo",
    province: "東京都",
    postalCode: "135-0024",
    countryCode: "JP",
  },
  us: {
    fullName: "A",
    streetLine1: "Main 1",
    city: "Los Angeles",
    province: "CA",
    postalCode: "90001",
    countryCode: "US",
  },
  ae: { fullName: "A", streetLine1: "Main 1", city: "Dubai", province: "Dubai", countryCode: "AE" },
} as const;
