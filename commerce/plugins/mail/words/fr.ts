import { goods } from "./goods/fr";
import { money } from "./money/fr";
import { receipt } from "./receipt/fr";
import type { Words } from "./words";

export const fr: Words = {
  copyLink: "Si le bouton ne s’ouvre pas, copiez cette adresse dans votre navigateur :",
  verification: {
    subject: (shop) => `Votre compte ${shop} : plus qu’une étape`,
    preview: "Choisissez un mot de passe et votre compte est ouvert.",
    heading: "Plus qu’une étape",
    text: (shop) =>
      `Quelqu’un, vous sans doute, a demandé un compte chez ${shop} avec cette adresse e-mail. Ouvrez le lien et choisissez un mot de passe : le compte est à vous.`,
    button: "Ouvrir mon compte",
    note: "Le lien fonctionne une seule fois, pendant 24 heures. Si ce n’était pas vous, ignorez ce message : sans le lien, il ne se passe rien.",
  },
  accountExists: {
    subject: (shop) => `Vous avez déjà un compte chez ${shop}`,
    preview: "Quelqu’un a voulu en ouvrir un avec votre adresse e-mail.",
    heading: "Vous avez déjà un compte",
    text: (shop) =>
      `Quelqu’un, peut-être vous, a voulu ouvrir un compte chez ${shop} avec cette adresse e-mail. Il en existe déjà un : rien n’a donc changé. Vous pouvez vous connecter comme d’habitude.`,
    button: "Se connecter",
    note: "Mot de passe oublié ? Vous pouvez en choisir un autre sur la page de connexion. Si ce n’était pas vous, il n’y a rien à faire : personne n’est entré.",
  },
  passwordReset: {
    subject: (shop) => `Un nouveau mot de passe pour ${shop}`,
    preview: "Choisissez un nouveau mot de passe pour votre compte.",
    heading: "Choisissez un nouveau mot de passe",
    text: (shop) =>
      `Quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour votre compte chez ${shop}.`,
    button: "Choisir un mot de passe",
    note: "Le lien fonctionne une seule fois, pendant 24 heures. Si ce n’était pas vous, ignorez ce message : votre ancien mot de passe reste valable.",
  },
  emailChange: {
    subject: (shop) => `Votre nouvelle adresse e-mail chez ${shop}`,
    preview: "Confirmez que cette adresse est la vôtre.",
    heading: "Cette adresse est-elle la vôtre ?",
    text: () =>
      "Vous nous avez demandé d’écrire désormais à cette adresse. Confirmez qu’elle est bien la vôtre ; d’ici là, rien ne change.",
    button: "Confirmer l’adresse",
    note: "Le lien fonctionne une seule fois, pendant 24 heures. Si ce n’était pas vous, ignorez ce message : rien ne change.",
  },
  order: {
    subject: (code) => `Votre commande ${code}`,
    preview: "Merci. Nous avons bien reçu votre commande et nous la préparons.",
    heading: "Merci",
    text: "Nous avons bien reçu votre commande. Nous prélevons vos articles, les contrôlons un par un et vous écrivons lorsqu’ils partent.",
    textCollected:
      "Nous avons bien reçu votre commande. Vous recevez un pass pour chaque magasin, puis un message dès que vos articles vous y attendent.",
    collectedAt: (store) => `À retirer : ${store}`,
    number: "Numéro de commande",
    items: "Votre commande",
    each: (price) => `${price} pièce`,
    subtotal: "Articles",
    giftWrap: "Emballage cadeau",
    delivery: "Livraison",
    free: "Gratuit",
    tax: "Taxe de vente",
    total: "Total",
    taxIncluded: (amount) => `dont TVA ${amount}`,
    address: "Adresse de livraison",
    button: "Suivre cette commande",
    note: "Le numéro de commande et cette adresse e-mail suffisent pour la retrouver.",
  },
  contact: {
    questions: "Une question sur cette commande ?",
    write: "Écrivez-nous",
    call: "Ou appelez-nous",
    received: {
      subject: (code) => (code ? `Votre message sur la commande ${code}` : "Votre message"),
      preview: "Il est arrivé, et une personne vous répondra.",
      heading: "Votre message est arrivé",
      text: (name) =>
        `${name}, merci de nous avoir écrit. Une personne lit votre message et vous répond par e-mail.`,
      note: "Si vous ne nous avez pas écrit, votre adresse a été saisie par erreur. Il n’y a rien à faire.",
    },
    answered: {
      subject: (code) => (code ? `Notre réponse sur la commande ${code}` : "Notre réponse"),
      preview: "Nous avons répondu à votre message.",
      heading: "Notre réponse",
    },
    asked: "Vous avez écrit",
    again: "Écrire à nouveau",
  },
  webhook: {
    subject: "Une adresse d’événements est désactivée",
    preview: "Elle échoue depuis longtemps.",
    heading: "Une adresse d’événements est désactivée",
    text: (host) =>
      `${host} n’a pas pris ce que la boutique lui envoyait, ou a dit ne plus exister. La boutique n’envoie plus rien.`,
    note: "Réparez-la, puis réactivez-la dans le tableau de bord, sous Destinataires d’événements. Ce qui se passe entre-temps attend 30 jours au plus.",
  },
  goods,
  money,
  receipt,
  pickup: {
    confirmed: {
      subject: (store) => `Votre retrait : ${store}`,
      preview: "Merci. Votre pass est dans ce message.",
      heading: "À bientôt",
      text: (store, time) =>
        `Merci. Nous rassemblons vos articles. Magasin : ${store}. Ils seront prêts : ${time}. Nous vous écrivons de nouveau à ce moment-là.`,
      note: "Toute personne qui présente le pass peut retirer la commande : ne le transmettez qu’à la personne qui vient pour vous.",
    },
    inAisle: {
      subject: (store) => `Votre achat : ${store}`,
      preview: "C’est payé. Votre pass pour la sortie est dans ce courriel.",
      heading: "Payé",
      text: (store) =>
        `Merci. Tout est payé. Montrez ce pass à notre personnel à la sortie. Magasin : ${store}.`,
      note: "Vous avez changé d’avis ? Rendez l’article à la sortie, et nous vous remboursons.",
    },
    toTry: {
      subject: (store) => `Réservé pour essayage : ${store}`,
      preview: "Vous ne payez rien d’avance. Votre pass est dans ce courriel.",
      heading: "Mis de côté pour vous",
      text: (store, time) =>
        `Vos articles sont mis de côté. Magasin : ${store}. Prêts à essayer : ${time}. Nous vous écrivons dès qu’ils sont prêts. Vous payez en magasin, et seulement ce que vous gardez.`,
      note: "Vous avez changé d’avis ? Annulez sur la page du pass, pour que d’autres en profitent.",
    },
    readyToTry: {
      subject: (store) => `Prêt à essayer : ${store}`,
      preview: "Pensez à apporter le pass.",
      heading: "Prêt à essayer",
      text: (store, time) =>
        `Vos articles sont prêts à essayer. Magasin : ${store}. Mis de côté jusqu’à : ${time}. Vous payez seulement ce que vous gardez, et le reste demeure au magasin.`,
      note: "Vous ne pouvez pas venir ? Annulez sur la page du pass, pour que d’autres en profitent.",
    },
    tookNothing: {
      subject: (store) => `Merci de votre visite : ${store}`,
      preview: "Vous n’avez rien gardé et vous ne payez rien.",
      heading: "Merci de votre visite",
      text: (store) =>
        `Vous avez essayé vos articles et n’en avez gardé aucun. Magasin : ${store}. Vous ne payez rien.`,
      note: "Vous cherchez une autre taille ou couleur ? Demandez-nous à tout moment.",
    },
    ready: {
      subject: (store) => `Votre commande vous attend : ${store}`,
      preview: "Pensez à apporter le pass.",
      heading: "C’est prêt",
      text: (store, time) =>
        `Tous vos articles sont prêts et vous attendent. Magasin : ${store}. À retirer avant : ${time}.`,
      note: "Vous ne pouvez pas venir à temps ? La page du pass permet de prolonger la mise de côté ou de désigner une autre personne.",
    },
    reminder: {
      subject: (store) => `Votre commande vous attend encore : ${store}`,
      preview: "Elle sera bientôt remise en rayon.",
      heading: "Elle vous attend encore",
      text: (store, time) =>
        `Vos articles sont gardés jusqu’à l’échéance suivante : ${time}. Magasin : ${store}. Ensuite, ils retournent en rayon et vous ne les payez pas.`,
      note: "Sur la page du pass, vous pouvez les faire garder plus longtemps.",
    },
    again: {
      subject: (store) => `Votre pass pour ${store}`,
      preview: "Le pass, une nouvelle fois.",
      heading: "Votre pass",
      text: (store) => `Vous avez demandé votre pass à ${store}. Le voici une nouvelle fois.`,
      note: "Vous ne l’avez pas demandé ? Appelez le magasin.",
    },
    expired: {
      subject: (store) => `Commande non retirée : ${store}`,
      preview: "Elle a été remise en rayon.",
      heading: "Remise en rayon",
      text: (store) =>
        `Vos articles n’ont pas été retirés et sont retournés en rayon. Magasin : ${store}. Vous ne les payez pas. Si une somme vous est rendue, un message à part en indique le montant.`,
      note: "Commandez-les de nouveau quand vous le souhaitez.",
    },
    cancelled: {
      subject: (store) => `Votre retrait est annulé : ${store}`,
      preview: "Plus rien n’est gardé pour vous.",
      heading: "Annulé",
      text: (store) =>
        `Votre retrait est annulé et vous ne le payez pas. Magasin : ${store}. Si une somme vous est rendue, un message à part en indique le montant.`,
      note: "Si vous ne vous y attendiez pas, appelez le magasin.",
    },
    notFound: {
      subject: (store) => `Articles introuvables : ${store}`,
      preview: "Nous en sommes désolés. Vous ne les payez pas.",
      heading: "Nous ne les avons pas trouvés",
      text: (store) =>
        `Nous sommes désolés : les articles que vous vouliez retirer sont introuvables, il n’y a donc rien à retirer. Magasin : ${store}. Vous ne les payez pas. Si une somme vous est rendue, un message à part en indique le montant.`,
      note: "Un autre magasin les a peut-être, ou nous pouvons vous les envoyer : commandez-les de nouveau quand vous le souhaitez.",
    },
    paused: {
      subject: (store) => `Un autre horaire pour votre retrait : ${store}`,
      preview: "Choisissez un autre horaire ou un autre magasin.",
      heading: "Nous ne pouvons pas tenir l’horaire",
      text: (store, time) =>
        `Nous en sommes désolés : le magasin ${store} ne peut pas remettre votre commande comme prévu (${time}). Choisissez sur la page de votre pass un autre horaire, ou un autre magasin qui a tout. Sans choix de votre part, elle est gardée jusqu’à la reprise des retraits.`,
      note: "Vous pouvez aussi l’annuler sur cette page. Dans ce cas, vous ne la payez pas.",
    },
    resumed: {
      subject: (store) => `Votre retrait a lieu comme prévu : ${store}`,
      preview: "Il n’est pas nécessaire de choisir un autre horaire.",
      heading: "Comme prévu, finalement",
      text: (store, time) =>
        `Le magasin ${store} remet de nouveau les commandes. La vôtre vous attend comme prévu : ${time}.`,
      note: "Si l’horaire ne vous convient plus, une autre personne peut venir : indiquez son nom sur la page de votre pass.",
    },
    moved: {
      subject: (store) => `Votre nouveau retrait : ${store}`,
      preview: "Votre pass est dans ce message.",
      heading: "Modifié comme vous le souhaitiez",
      text: (store, time) => `Vous retirez maintenant votre commande ici : ${store}, ${time}.`,
      note: "Seul ce pass est valable dans ce magasin.",
    },
    declined: {
      subject: (store) => `${store} ne peut pas préparer votre commande`,
      preview: "Choisissez un autre magasin.",
      heading: "Choisissez un autre magasin",
      text: (store, time) =>
        `Nous en sommes désolés : le magasin ${store} ne peut pas préparer votre commande. Choisissez sur la page de votre pass un autre magasin qui a tout, jusqu’à ${time}. Sans choix de votre part, la commande est annulée et vous ne la payez pas.`,
      note: "Vous pouvez aussi l’annuler tout de suite sur cette page.",
    },
    movedOn: {
      subject: (store) => `Votre commande est maintenant ici : ${store}`,
      preview: "Votre pass est dans ce message.",
      heading: "Un autre magasin prend le relais",
      text: (store, time) =>
        `Le magasin que vous aviez choisi n’a pas pu préparer votre commande. Comme vous l’aviez permis, un autre la prépare : ${store}, ${time}.`,
      note: "Seul ce pass est valable dans ce magasin. S’il ne vous convient pas, vous pouvez annuler sur la page de votre pass.",
    },
    declinedEnd: {
      subject: (store) => `Votre retrait ne peut pas être préparé : ${store}`,
      preview: "Nous en sommes désolés. Vous ne le payez pas.",
      heading: "Nous ne pouvons pas la préparer",
      text: (store) =>
        `Nous en sommes désolés : le magasin ${store} ne peut pas préparer votre commande, et aucun autre ne la reprend. Elle est annulée et vous ne la payez pas. Si une somme vous revient, un message à part en indique le montant.`,
      note: "Commandez de nouveau quand vous voulez, ou faites-vous livrer.",
    },
    proposed: {
      subject: (store) => `${store} vous demande : autre chose vous convient ?`,
      preview: "Répondez oui ou non sur la page de votre pass.",
      heading: "Autre chose vous convient ?",
      text: (store, time) =>
        `Il manque un article de votre commande au magasin ${store}, qui vous en propose un autre. Répondez oui ou non sur la page de votre pass, jusqu’à ${time}. Sans réponse, votre choix à la commande s’applique.`,
      note: "Si vous répondez non, vous ne payez pas cet article.",
    },
    code: "Code",
    store: "Magasin",
    time: "Retrait",
    bought: "Achat",
    collector: "Retiré par",
    number: "Numéro de commande",
    button: "Ouvrir le pass",
    pieces: {
      confirmed: "À retirer",
      inAisle: "Ce que vous avez acheté",
      toTry: "Ce que vous essayez",
      readyToTry: "Ce que vous essayez",
      tookNothing: "Ce que vous avez essayé",
      ready: "Ce qui vous attend",
      reminder: "Ce qui vous attend",
      again: "Ce que vous retirez",
      expired: "Ce qui n’est plus gardé pour vous",
      cancelled: "Ce qui n’est plus gardé pour vous",
      notFound: "Introuvable",
      paused: "Articles concernés",
      resumed: "Ce que vous retirez",
      moved: "Ce que vous retirez",
      declined: "Articles concernés",
      movedOn: "Ce que vous retirez",
      declinedEnd: "Ce qui n’est plus gardé pour vous",
      proposed: "Ce que le magasin propose",
    },
    due: "À payer en magasin",
    dueIfKept: "À payer si vous gardez tout",
    part: "Ces articles",
    partPaid: "Compris dans le paiement de votre commande",
    entry: (store) => `Retrait : ${store}`,
    short: {
      ready: (shop, store, time) =>
        `${shop} : commande prête. ${store}, jusqu’à l’échéance : ${time}.`,
      reminder: (shop, store, time) => `${shop} : commande gardée. ${store}, échéance : ${time}.`,
      expired: (shop, store) => `${shop} : commande non retirée (${store}). Vous ne la payez pas.`,
    },
  },
};
