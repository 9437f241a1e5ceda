import type { GoodsWords } from "./goods-words";

export const goods: GoodsWords = {
  shipped: {
    whole: {
      subject: (code) => `Expédiée : votre commande ${code}`,
      preview: "Votre colis est parti.",
      heading: "En route",
      text: "Votre commande est partie et elle est en route vers vous.",
    },
    part: {
      subject: (code) => `Une partie de votre commande ${code} est en route`,
      preview: "Un colis est parti. Le reste suit.",
      heading: "Une partie est en route",
      text: "Un colis de votre commande est parti. Nous vous écrivons de nouveau lorsque le reste part.",
    },
    pieces: "Dans ce colis",
    note: "Les transporteurs mettent quelques heures à afficher un nouveau colis.",
  },
  delivered: {
    whole: {
      subject: (code) => `Livrée : votre commande ${code}`,
      preview: "Votre colis est arrivé.",
      heading: "Livrée",
      text: "Votre commande est arrivée. Nous espérons qu’elle vous plaît.",
    },
    part: {
      subject: (code) => `Une partie de votre commande ${code} est livrée`,
      preview: "Un colis est arrivé. Le reste suit.",
      heading: "Une partie est livrée",
      text: "Un colis de votre commande est arrivé. Nous vous écrivons de nouveau lorsque le reste part.",
    },
    pieces: "Dans ce colis",
    note: "Si vous ne trouvez pas le colis, écrivez-nous.",
  },
  cancelled: {
    whole: {
      subject: (code) => `Votre commande ${code} est annulée`,
      preview: "Plus rien ne sera envoyé.",
      heading: "Annulée",
      text: "Votre commande est annulée et plus rien ne sera envoyé. Si une somme vous est rendue, un message à part en indique le montant.",
    },
    part: {
      subject: (code) => `Une partie de votre commande ${code} est annulée`,
      preview: "Le reste de votre commande ne change pas.",
      heading: "Une partie est annulée",
      text: "Nous avons retiré ces articles de votre commande. Le reste ne change pas. Si une somme vous est rendue, un message à part en indique le montant.",
    },
    pieces: "Articles annulés",
    note: "Si vous ne vous y attendiez pas, écrivez-nous.",
  },
  carrier: "Transporteur",
  tracking: "Numéro de suivi",
  toCome: "Encore à venir",
  missing: {
    short: {
      subject: (store) => `Une partie de votre commande est introuvable : ${store}`,
      preview: "Le reste de votre commande ne change pas.",
      heading: "Nous n’avons pas tout trouvé",
      text: (store) =>
        `Nous sommes désolés : les articles ci-dessous sont introuvables. Magasin : ${store}. Vous ne les payez pas.`,
    },
    substituted: {
      subject: (store) => `Un article semblable : ${store}`,
      preview: "Au prix de ce que vous avez commandé.",
      heading: "Nous avons choisi un article semblable",
      text: (store) =>
        `Le magasin n’a pas trouvé tout ce que vous avez commandé ; nous avons donc choisi des articles semblables, comme vous l’aviez permis. Magasin : ${store}.`,
    },
    rest: "Nous continuons de préparer le reste.",
    elsewhere:
      "Sur la page de votre pass, vous pouvez les faire venir d’un autre magasin ou vous les faire livrer.",
    substitute:
      "Tant que la préparation dure, vous pouvez aussi nous laisser choisir des articles semblables.",
    notFound: "Introuvable",
    spared: "Vous ne payez pas",
    exchanged: "Choisi à la place",
    insteadOf: (name) => `Au lieu de : ${name}`,
    samePrice:
      "Vous payez le prix de ce que vous avez commandé, sans différence à régler. Si l’article ne vous convient pas, rendez-le au comptoir.",
  },
  changed: {
    subject: (store) => `Votre retrait a changé : ${store}`,
    preview: "Ce que vous retirez n’est plus tout à fait le même.",
    heading: "Votre retrait a changé",
    text: (store) =>
      `Nous avons modifié ce que vous retirez, comme indiqué ci-dessous. Magasin : ${store}.`,
    again:
      "Attendez notre prochain message avant de venir : il vous dira quand tous vos articles sont prêts.",
    stays: "Le reste est prêt, comme avant.",
    added: "Ajouté",
    removed: "Retiré de la commande",
    note: "Si vous ne vous y attendiez pas, appelez le magasin.",
  },
  readyInPart: {
    subject: (store) => `Commande prête, mais incomplète : ${store}`,
    preview: "Certains articles sont introuvables.",
    heading: "Prête, mais incomplète",
    text: (store, time) =>
      `Vos articles vous attendent. Magasin : ${store}. À retirer avant : ${time}. Nous sommes désolés : ceux qui figurent ci-dessous sont introuvables. Vous ne les payez pas.`,
    short: (shop, store, time) =>
      `${shop} : commande prête. ${store}, jusqu’à l’échéance : ${time}. Il manque des articles ; votre e-mail dit lesquels.`,
  },
};
