"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { mostTransferred } from "@/contracts/transfers";
import { articleOptions } from "@/lib/staff/requests";
import type { Article } from "@/lib/staff/types";
import { heardCode } from "./heard-code";
import { signalAccepted, signalRefused } from "./signals";
import { useStaff } from "./staff-context";

interface Asked {
  article: Article;
  quantity: number;
}

/** As many articles as one transfer takes. */
const mostArticles = 100;

/** The articles that another store is asked for, each once; a second scan of one asks for one more. */
export function useAskedArticles(first: Article) {
  const { at } = useStaff();
  const client = useQueryClient();
  const [asked, setAsked] = useState<readonly Asked[]>([{ article: first, quantity: 1 }]);
  const [notFound, setNotFound] = useState<string>();

  function change(article: Article, quantity: number) {
    const { variantId } = article;
    setAsked((all) =>
      all
        .map((one) => (one.article.variantId === variantId ? { ...one, quantity } : one))
        .filter((one) => one.quantity > 0),
    );
  }
  async function add(read: string) {
    const code = heardCode(read);
    const article = code
      ? await client.fetchQuery(articleOptions(at, code)).catch(() => null)
      : null;
    setNotFound(article ? undefined : read.trim());
    if (!article) return signalRefused();
    signalAccepted();
    setAsked((all) => withOneMore(all, article));
  }
  return { asked, change, add, notFound };
}

function withOneMore(all: readonly Asked[], article: Article): readonly Asked[] {
  const isKnown = all.some((one) => one.article.variantId === article.variantId);
  if (!isKnown) return all.length < mostArticles ? [...all, { article, quantity: 1 }] : all;
  return all.map((one) =>
    one.article.variantId === article.variantId
      ? { ...one, quantity: Math.min(mostTransferred, one.quantity + 1) }
      : one,
  );
}
