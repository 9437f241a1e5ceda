import type { MoneyWords } from "./money-words";

export const money: MoneyWords = {
  card: {
    subject: (amount) => `Remboursement de ${amount} en cours`,
    preview: "Il est versé sur la carte qui a servi au paiement.",
    heading: "Votre remboursement est en route",
    text: (amount) => `Nous avons remboursé ${amount} sur la carte avec laquelle vous avez payé.`,
    amount: "Remboursé",
    note: "Les banques mettent jusqu’à cinq jours ouvrés à l’afficher.",
  },
  due: {
    subject: (amount) => `${amount} à récupérer au comptoir`,
    preview: "Nous vous remettons cette somme en magasin.",
    heading: "Nous vous devons de l’argent",
    text: (amount, store) =>
      `Vous avez payé au comptoir ; c’est donc là que nous vous remettons ${amount}. Magasin : ${store}. Votre numéro de commande suffit.`,
    amount: "À vous remettre",
    note: "Il n’y a pas de date limite. Un autre de nos magasins peut aussi vous remettre la somme.",
  },
  paidOut: {
    subject: (amount) => `${amount} vous ont été remis`,
    preview: "Vous avez reçu cette somme au comptoir.",
    heading: "Somme remise",
    text: (amount, store) => `Nous vous avons remis ${amount} au comptoir. Magasin : ${store}.`,
    amount: "Remis",
    note: "Si vous n’avez rien reçu, appelez le magasin sans attendre.",
  },
  toTransfer: {
    subject: (amount) => `Nous vous devons ${amount}, par virement`,
    preview: "La somme arrive sur votre compte bancaire.",
    heading: "Nous vous devons de l’argent",
    text: (amount) =>
      `Cette somme n’a pas été payée par carte ; nous vous rendons donc ${amount} par virement, sur le compte qui a servi au paiement.`,
    amount: "À virer",
    note: "Pour un autre compte, écrivez-nous. Nous vous écrivons de nouveau quand le virement est parti.",
  },
  transferred: {
    subject: (amount) => `Virement de ${amount} envoyé`,
    preview: "Nous vous avons rendu cette somme par virement.",
    heading: "Virement envoyé",
    text: (amount) => `Nous vous avons rendu ${amount} par virement bancaire.`,
    amount: "Viré",
    note: "Les banques mettent jusqu’à trois jours ouvrés. Si rien n’arrive, écrivez-nous.",
  },
  released: {
    subject: (amount) => `${amount} ne sont plus bloqués sur votre carte`,
    preview: "Cette somme était seulement réservée, jamais débitée.",
    heading: "Libérée, jamais débitée",
    text: (amount) =>
      `Le montant de ${amount} était seulement réservé sur votre carte. Nous l’avons libéré ; rien n’en a été débité.`,
    amount: "Libéré",
    note: "Votre banque peut encore l’afficher en attente pendant quelques jours.",
  },
  notAccepted: {
    subject: (amount) => `${amount} vous sont rendus`,
    preview: "La commande n’a pas été passée.",
    previewTwice: "Votre commande était déjà payée.",
    heading: "Votre argent vous est rendu",
    tooLate: (amount) =>
      `Votre paiement de ${amount} est arrivé après la fin de la réservation des articles. Il vous est rendu en entier, et la commande n’a pas été passée.`,
    twice: (amount) =>
      `Votre commande était déjà payée. Votre second paiement de ${amount} vous est rendu en entier.`,
    unfit: (amount) =>
      `Votre paiement de ${amount} ne correspondait pas à la commande. Il vous est rendu en entier, et la commande n’a pas été passée.`,
    amount: "Montant rendu",
    note: "Vous n’avez rien à faire. Il peut s’écouler dix jours ouvrés avant que votre banque l’affiche.",
    toCart: "Vers votre panier",
  },
  reason: "Motif",
  reasons: {
    short: "Articles introuvables",
    cancelled: "Articles annulés",
    expired: "Articles non retirés",
    returned: "Articles que vous avez rapportés",
    refused: "Articles que vous n’avez pas pris au comptoir",
    manual: "Votre commande",
  },
  pieces: "Pour ces articles",
  counter: "Lieu",
  tender: "Remis en",
  tenders: { cash: "Espèces", card: "Carte", other: "Autre moyen" },
  receipt: "Ticket de caisse",
  transferReference: "Référence du virement",
};
