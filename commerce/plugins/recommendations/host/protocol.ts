import type { Answer, Ask } from "../types";

export interface Request {
  id: number;
  ask: Ask;
}

export type Message =
  | { type: "ready"; products: number; sessions: number; milliseconds: number }
  | { type: "warning"; text: string }
  | { type: "result"; id: number; answer: Answer }
  | { type: "failure"; id: number; text: string };

export interface WorkerData {
  databaseUrl: string;
  worn: string[];
}
