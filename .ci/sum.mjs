// Sums the result files of all test runs into one line, and fails where one failed, is missing or ran nothing.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const results = process.argv[2];
const attributes = (tag) => Object.fromEntries([...tag.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));

// A .trx counts skipped tests in "total" only.
function readTrx(text) {
  const counters = attributes(/<Counters [^>]*>/.exec(text)?.[0] ?? "");
  const [total, executed, passed] = [counters.total, counters.executed, counters.passed].map(Number);
  return { passed, failed: executed - passed, skipped: total - executed };
}

function readJUnit(text) {
  const suites = attributes(/<testsuites [^>]*>/.exec(text)?.[0] ?? "");
  const [total, failures, errors] = [suites.tests, suites.failures, suites.errors].map(Number);
  const skipped = (text.match(/<skipped\b/g) ?? []).length;
  return { passed: total - failures - errors - skipped, failed: failures + errors, skipped };
}

const expected = [
  ...readdirSync("tests").filter((name) => name.endsWith(".Tests")).map((name) => `${name}.trx`),
  "pane.xml",
];
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const name of expected) {
  let counts;
  try {
    const text = readFileSync(join(results, name), "utf8");
    counts = name.endsWith(".trx") ? readTrx(text) : readJUnit(text);
  } catch {
    counts = undefined;
  }
  if (counts === undefined || !(counts.passed + counts.failed > 0)) {
    console.log(`${name}: no results`);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  for (const key of Object.keys(sum)) {
    sum[key] += counts[key];
  }
}

console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exitCode = sum.failed > 0 ? 1 : 0;
