const machines =
  /^(?:no-?_?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?|notify|newsletters?|alerts?|automated?|unsubscribe)(?:[-+._].*)?@/i;

/** Nobody reads what is sent there. */
export const isMachine = (address: string): boolean => machines.test(address);
