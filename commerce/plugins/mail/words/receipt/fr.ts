import type { ReceiptWords } from "./receipt-words";

export const receipt: ReceiptWords = {
  subject: (store) => `Votre reçu de ${store}`,
  preview: "Ce que vous avez retiré et ce que vous avez payé.",
  heading: "Votre reçu",
  text: (store, time) => `Vous avez retiré ces articles à ${store}, ${time}.`,
  seller: "Vendu par",
  registration: "Numéro d’immatriculation",
  number: "Numéro du reçu",
  fiscalNumber: "Numéro fiscal",
  pieces: "Ce que vous avez retiré",
  fees: "Livraison et suppléments",
  tax: (rate) => `dont taxe, ${rate}`,
  before: "Payé auparavant",
  taken: "Débité maintenant",
  note: "Gardez cette lettre : elle sert pour les retours et la garantie.",
};
