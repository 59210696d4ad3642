import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import compile from "icu-minify/compile";
import { defineConfig, type Plugin } from "vite";

const root = fileURLToPath(new URL("src/web/", import.meta.url));
const server = "http://localhost:3000";

export default defineConfig({
  // Vitest reads this file too, when there is none of its own, and runs from the repository's root.
  root: process.env.VITEST === undefined ? root : undefined,
  base: "/",
  cacheDir: fileURLToPath(new URL("node_modules/.vite", import.meta.url)),
  plugins: [
    tailwindcss(),
    react(),
    ourLocalesOnly(),
    compiledMessages(),
    partsOfPdf(),
    firstLoad(),
    filesOfTheApp(),
    smallerForms(),
  ],
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    // These know light-dark(), which must reach the browser as it is written.
    cssTarget: ["chrome123", "safari17.5", "firefox120"],
    // An inlined font or picture would need data: in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The kit only defines: a page that uses one field must not load its neighbours.
    rolldownOptions: {
      input: { index: `${root}index.html`, sw: `${root}kept/service-worker.ts` },
      output: { entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js") },
      treeshake: { moduleSideEffects: (id) => !/\/src\/web\/kit\/[^/]+\.tsx?$/.test(id) },
    },
  },
  server: {
    fs: { allow: ["../.."] },
    proxy: { "/api": server, "/mailbox": server, "/healthz": server },
  },
});

/** Parts of React Aria whose words stand in `i18n/aria-ca.ts`. */
const inCatalan =
  "autocomplete breadcrumbs calendar combobox components datepicker datepickerState grid menu numberfield \
overlays searchfield spinbutton table tag toast tree".split(/\s+/);

/**
 * React Aria ships the words it says to screen readers in 34 languages, and all of them would reach the first load.
 * Keeps four and adds Catalan, which it lacks.
 */
function ourLocalesOnly(): Plugin {
  const words = /\/react-(aria|stately|aria-components)\/dist\/private\/intl\/(?:[a-z]+\/)?[a-z]{2}-[A-Z]{2}\.mjs$/;
  const kept = /\/(?:en-US|es-ES|it-IT|he-IL)\.mjs$/;
  const dictionary = /\/react-(aria|stately|aria-components)\/dist\/private\/(?:([a-z]+)\/)?intlStrings\.mjs$/;
  return {
    name: "our-locales-only",
    enforce: "pre",
    load: (id) => (words.test(id) && !kept.test(id) ? "export default undefined;" : undefined),
    transform(code, id) {
      const [, owner, folder = "components"] = dictionary.exec(id) ?? [];
      const part = owner === "stately" ? `${folder}State` : folder;
      const name = /export \{([$\w]+) as default\};/.exec(code)?.[1];
      if (owner === undefined || name === undefined || !inCatalan.includes(part)) return undefined;
      const catalan = JSON.stringify(`${root}i18n/aria-ca.ts`);
      return `import { ${part} as catalan } from ${catalan};\n${code}\n${name}["ca-ES"] = catalan;`;
    },
  };
}

/** Messages are parsed while building, so that the parser of ICU messages (11 kB gzipped) stays out of the browser. */
function compiledMessages(): Plugin {
  type Tree = { [key: string]: string | Tree };
  const compiled = (tree: Tree): object =>
    Object.fromEntries(
      Object.entries(tree).map(([key, text]) => [key, typeof text === "string" ? compile(text) : compiled(text)]),
    );
  return {
    name: "compiled-messages",
    apply: "build",
    enforce: "pre",
    config: () => ({ resolve: { alias: { "use-intl/format-message": "use-intl/format-message/format-only" } } }),
    transform: (code, id) =>
      /\/i18n\/[a-z]{2}\/\w+\.json$/.test(id) ? JSON.stringify(compiled(JSON.parse(code))) : undefined,
  };
}

/**
 * What pdf.js fetches under names of its own when a document asks for it: encodings of letters, the fonts every reader has, and
 * decoders of scanned pages as plain JavaScript, since the security policy lets no WebAssembly be compiled.
 */
function partsOfPdf(): Plugin {
  const from = (folder: string) => fileURLToPath(new URL(`node_modules/pdfjs-dist/${folder}/`, import.meta.url));
  const parts = [
    { folder: "cmaps", to: "cmaps", wanted: /\.bcmap$/ },
    { folder: "standard_fonts", to: "fonts", wanted: /\.(?:pfb|ttf)$/ },
    { folder: "wasm", to: "wasm", wanted: /_nowasm_fallback\.js$/ },
  ];
  return {
    name: "parts-of-pdf",
    apply: "build",
    generateBundle() {
      for (const { folder, to, wanted } of parts)
        for (const name of readdirSync(from(folder)).filter((one) => wanted.test(one)))
          this.emitFile({
            type: "asset",
            fileName: `assets/pdf/${to}/${name}`,
            source: readFileSync(`${from(folder)}${name}`),
          });
    },
  };
}

/** Tells the service worker which files the app is made of, and a version that changes with any of them. */
function filesOfTheApp(): Plugin {
  // What is only met with a connection stays out.
  const wanted = ({ fileName }: { fileName: string }) => /\.(js|css|woff2)$/.test(fileName) && !/pdf/i.test(fileName);
  return {
    name: "files-of-the-app",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const worker = bundle["sw.js"];
        if (worker?.type !== "chunk") return this.error("The service worker is missing.");
        const files = Object.values(bundle).filter((one) => one !== worker && wanted(one));
        const paths = ["/", "/theme.js", "/icon.svg", ...files.map(({ fileName }) => `/${fileName}`).sort()];
        const version = createHash("sha256").update(paths.join()).digest("hex").slice(0, 12);
        worker.code = `const appFiles=${JSON.stringify(paths)},appVersion="${version}";\n${worker.code}`;
        return undefined;
      },
    },
  };
}

/** Leaves each file of text in the smaller forms that browsers take, so that a load weighs what its budget says. */
function smallerForms(): Plugin {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    name: "smaller-forms",
    apply: "build",
    writeBundle({ dir = "" }, bundle) {
      for (const name of [...Object.keys(bundle), "theme.js", "icon.svg"].filter((one) =>
        /\.(?:js|mjs|css|html|svg)$/.test(one),
      )) {
        const text = readFileSync(`${dir}/${name}`);
        writeFileSync(`${dir}/${name}.br`, brotliCompressSync(text, brotli));
        writeFileSync(`${dir}/${name}.gz`, gzipSync(text, { level: 9 }));
      }
    },
  };
}

/** The most JavaScript, gzipped, that may stand between an address and the first screen. */
const firstLoadBudgetBytes = 170_000;

/** Adds up what the first screen takes, the app and the longest of the languages and pages, and fails the build beyond the budget. */
function firstLoad(): Plugin {
  return {
    name: "first-load",
    apply: "build",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
      const sizes = new Map(chunks.map((one) => [one.fileName, gzipSync(one.code).length]));
      const closure = (name: string, seen = new Set<string>()): Set<string> => {
        if (seen.has(name)) return seen;
        seen.add(name);
        for (const other of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) closure(other, seen);
        return seen;
      };
      const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
      const app = closure(chunks.find(({ name, isEntry }) => isEntry && name === "index")?.fileName ?? "");
      const beyond = (name: string) => sum(closure(name).difference(app));
      const languages = chunks.filter(({ facadeModuleId }) => /\/i18n\/[a-z]{2}\.ts$/.test(facadeModuleId ?? ""));
      const words = Math.max(...languages.map(({ fileName }) => beyond(fileName)));
      const pages = chunks.filter(({ facadeModuleId }) =>
        /\/pages\/today\.tsx$|\/rooms\/.*\/ui\//.test(facadeModuleId ?? ""),
      );
      for (const { name, fileName } of pages) {
        const total = sum(app) + words + beyond(fileName);
        const line = `first load of ${name}: ${(total / 1000).toFixed(1)} kB of JavaScript, gzipped`;
        if (name === "today" && total > firstLoadBudgetBytes) this.error(`${line}, over the budget of 170`);
        this.info(line);
      }
    },
  };
}
