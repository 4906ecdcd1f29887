/** Words of what is opened rarely, loaded with it. */
export const enDetails = {
  cadence: { choose: "Cadence", use: "Use this one" },
  referrals: {
    title: "Referrals",
    balance: (given: number, received: number) => `Given ${given}, received ${received}.`,
    even: "You are even.",
    theyGaveMore: (by: number) => `They are ahead by ${by}: send them somebody.`,
    youGaveMore: (by: number) => `You are ahead by ${by}.`,
    give: "I sent them somebody",
    receive: "They sent me somebody",
  },
  days: {
    title: "Birthday and anniversary",
    birthday: "Birthday",
    anniversary: "Anniversary",
    month: (what: string) => `${what}: month`,
    day: (what: string) => `${what}: day`,
    none: "Not known",
    noSuchDay: "There is no such day.",
    save: "Keep these days",
  },
};

/** One language so far; the others will be chosen here. */
export const useDetailsText = () => enDetails;
