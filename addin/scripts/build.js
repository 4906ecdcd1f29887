// Builds the pane (and, where its configuration exists, the sandbox's page), and says what the pane weighs.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
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

/** The words of each language that are needed at once: a reader fetches one of these with the pane. */
const languages = ["src/text/english.ts", "src/text/de/de.ts", "src/text/es/es.ts", "src/text/fr/fr.ts"];

/**
 * What a reader of one language fetches before the pane works: the page's script and the words, with all that these import at
 * once, and the styles; not the lazy chunks. `manifest` is Vite's: source -> { file, css, imports }.
 */
function firstLoad(dist, manifest, language) {
    const files = new Set();
    const follow = (name) => {
        const { file, css = [], imports = [] } = manifest[name];
        if (files.has(file)) return;
        [file, ...css].forEach((one) => files.add(one));
        imports.forEach(follow);
    };
    const named = (chunk) => Object.keys(manifest).find((name) => manifest[name].name === chunk);
    follow(named("loader"));
    follow(named("pane"));
    follow(language);
    return [...files].reduce((sum, name) => sum + gzipped(join(dist, name)), 0);
}

function report() {
    const dist = join(addin, "dist");
    const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
    for (const name of readdirSync(join(dist, "assets")).filter((file) => /\.(js|css)$/.test(file))) {
        console.log(`  ${name}  ${kilobytes(gzipped(join(dist, "assets", name)))} gzip`);
    }
    const manifest = JSON.parse(readFileSync(join(dist, ".vite", "manifest.json"), "utf8"));
    const loads = languages.map((language) => firstLoad(dist, manifest, language));
    const spoken = languages.map((name, place) => `${basename(name, ".ts")} ${kilobytes(loads[place])}`);
    console.log(`pane, first load (js + css, gzip) of ${kilobytes(firstLoadBudget)}: ${spoken.join(", ")}`);
    if (Math.max(...loads) > firstLoadBudget) {
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
