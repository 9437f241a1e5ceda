export { usePaymentMemory } from "./use-payment-memory";
