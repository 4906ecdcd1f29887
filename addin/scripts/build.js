// Builds the pane (and, where its configuration exists, the sandbox's page), and says what the pane weighs.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const addin = fileURLToPath(new URL("..", import.meta.url));
const firstLoadBudget = 40 * 1024;
const require = createRequire(import.meta.url);

function run(packageName, bin, ...args) {
    const script = join(dirname(require.resolve(`${packageName}/package.json`)), bin);
    execFileSync(process.execPath, [script, ...args], { cwd: addin, stdio: "inherit" });
}

function gzipped(path) {
    return gzipSync(readFileSync(path)).length;
}

/** What the browser must fetch before the pane works: the html and what it names, not the lazy chunks. */
function firstLoad(dist) {
    const html = readFileSync(join(dist, "index.html"), "utf8");
    const named = [...html.matchAll(/(?:src|href)="\/pane\/([^"]+\.(?:js|css))"/g)].map((match) => match[1]);
    return named.reduce((sum, name) => sum + gzipped(join(dist, name)), 0);
}

function report() {
    const dist = join(addin, "dist");
    const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
    for (const name of readdirSync(join(dist, "assets")).filter((file) => /\.(js|css)$/.test(file))) {
        console.log(`  ${name}  ${kilobytes(gzipped(join(dist, "assets", name)))} gzip`);
    }
    const first = firstLoad(dist);
    console.log(`pane, first load (js + css): ${kilobytes(first)} gzip of ${kilobytes(firstLoadBudget)}`);
    if (first > firstLoadBudget) {
        console.error("The pane's first load is over its budget: load what is not needed at once lazily.");
        process.exitCode = 1;
    }
}

run("typescript", "bin/tsc", "-p", "tsconfig.json");
run("vite", "bin/vite.js", "build", "--logLevel", "warn");
report();
if (existsSync(join(addin, "vite.sandbox.config.ts"))) {
    run("typescript", "bin/tsc", "-p", "../src/FollowUp.Office.Sandbox/Page/tsconfig.json");
    run("vite", "bin/vite.js", "build", "--config", "vite.sandbox.config.ts", "--logLevel", "warn");
}
