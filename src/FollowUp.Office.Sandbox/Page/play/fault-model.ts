import type { Faults } from "../api/types";

export const calm: Faults = {
  throttle: 0,
  retryAfterSeconds: 2,
  failBefore: 0,
  failAfter: 0,
  failStatus: 503,
  delayMs: 0,
  notifications: "normal",
  revokeConsent: false,
  only: null,
};

/** How many of the lasting faults are on. */
export function faultsOn(faults: Faults): number {
  const { throttle, failBefore, failAfter, delayMs, notifications, revokeConsent } = faults;
  return [throttle > 0, failBefore > 0, failAfter > 0, delayMs > 0, notifications !== "normal", revokeConsent].filter(
    Boolean,
  ).length;
}
