import type { CadencePlan, CadenceStep, StepTiming } from "../../api/cadence-contract";
import type { Channel } from "../../api/contract";

/** A step as it is typed. */
export interface StepDraft {
  /** Stays with the step wherever it is moved. */
  readonly key: number;
  readonly timing: StepTiming;
  readonly count: string;
  readonly channel: Channel;
  readonly from: string;
  readonly template: string | null;
}

export interface PlanDraft {
  readonly name: string;
  readonly steps: readonly StepDraft[];
}

export type StepFault = "days" | "months" | "from";

/** What the server would refuse, and where. */
export interface PlanFaults {
  readonly name: boolean;
  readonly steps: ReadonlyMap<number, StepFault>;
  readonly whole: "tooFew" | "tooMany" | null;
}

export const noFaults: PlanFaults = { name: false, steps: new Map(), whole: null };

const longestName = 100;
const fewest = 5;
const most = 50;
const mostDays = 3653;
const mostMonths = 120;

/** A new one begins with as many touches as it takes, in ways that change. */
const firstSteps: readonly (readonly [number, Channel])[] = [
  [1, "mail"],
  [3, "mail"],
  [5, "call"],
  [5, "mail"],
  [10, "call"],
];

export const newPlan: CadencePlan = {
  name: "",
  steps: firstSteps.map(([count, channel]) => ({
    timing: "workingDaysAfterTouch",
    count,
    channel,
    template: null,
    from: null,
  })),
};

export function draftOf({ name, steps }: CadencePlan): PlanDraft {
  return {
    name,
    steps: steps.map(({ count, from, ...step }, key) => ({ ...step, key, count: String(count), from: from ?? "" })),
  };
}

export function planOf({ name, steps }: PlanDraft): CadencePlan {
  return { name: name.trim(), steps: steps.map(stepOf) };
}

function stepOf({ timing, count, channel, from, template }: StepDraft): CadenceStep {
  return {
    timing,
    count: isCounted(timing) ? Number(count) : 0,
    channel,
    template,
    from: timing === "monthsFromDate" ? from : null,
  };
}

export const isCounted = (timing: StepTiming) => timing !== "birthday" && timing !== "anniversary";

const isInDays = (timing: StepTiming) => timing === "workingDaysAfterTouch" || timing === "daysAfterStart";

export function faultsOf({ name, steps }: PlanDraft): PlanFaults {
  const faulty = steps.flatMap((step) => {
    const fault = faultOf(step);
    return fault === null ? [] : [[step.key, fault] as const];
  });
  const trimmed = name.trim();
  return {
    name: trimmed === "" || trimmed.length > longestName,
    steps: new Map(faulty),
    whole: steps.length > most ? "tooMany" : steps.length < fewest && steps.every(comesOnce) ? "tooFew" : null,
  };
}

const comesOnce = ({ timing }: StepDraft) => isInDays(timing);

function faultOf({ timing, count, from }: StepDraft): StepFault | null {
  if (!isCounted(timing)) return null;
  const number = /^\d+$/.test(count.trim()) ? Number(count) : -1;
  if (isInDays(timing)) return number >= 0 && number <= mostDays ? null : "days";
  if (number < 1 || number > mostMonths) return "months";
  return timing === "monthsFromDate" && from === "" ? "from" : null;
}

export const isFaultless = ({ name, steps, whole }: PlanFaults) => !name && steps.size === 0 && whole === null;

/** At the end, as the one before it. */
export function withNewStep({ name, steps }: PlanDraft): PlanDraft {
  const key = Math.max(-1, ...steps.map((step) => step.key)) + 1;
  const last = steps.at(-1);
  const like = last !== undefined && isInDays(last.timing) ? last : null;
  const step: StepDraft = {
    key,
    timing: "workingDaysAfterTouch",
    count: like?.count ?? "5",
    channel: like?.channel ?? "mail",
    from: "",
    template: null,
  };
  return { name, steps: [...steps, step] };
}

export function withoutStep({ name, steps }: PlanDraft, key: number): PlanDraft {
  return { name, steps: steps.filter((step) => step.key !== key) };
}

/** Back where it stood, among whatever the others have become since. */
export function withStepBack({ name, steps }: PlanDraft, step: StepDraft, index: number): PlanDraft {
  return { name, steps: [...steps.slice(0, index), step, ...steps.slice(index)] };
}

export function withStep({ name, steps }: PlanDraft, changed: StepDraft): PlanDraft {
  return { name, steps: steps.map((step) => (step.key === changed.key ? changed : step)) };
}

/** Changes places with its neighbour. */
export function withStepMoved({ name, steps }: PlanDraft, index: number, by: 1 | -1): PlanDraft {
  const moved = [...steps];
  const [step] = moved.splice(index, 1);
  if (step !== undefined) moved.splice(index + by, 0, step);
  return { name, steps: moved };
}

/** Another way of counting keeps the number, where that number can be meant. */
export function timedBy(step: StepDraft, timing: StepTiming, today: string): StepDraft {
  const counted = isCounted(timing);
  const count = counted && step.count === "0" && !isInDays(timing) ? "3" : step.count;
  return { ...step, timing, count: counted ? count : "0", from: timing === "monthsFromDate" ? step.from || today : "" };
}
