/** Who works at the retailer's: the password is the same for all. */
export const password = "une-phrase-a-nous";
export const associate = { emailAddress: "camille@nord-et-sud.example", firstName: "Camille" };
