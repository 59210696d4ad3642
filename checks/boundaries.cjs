// Who may import whom (architecture: a room opens doors only to its left). Patterns are read by dependency-cruiser.
const rooms = ["practices", "clients", "calendar", "record", "messages"];

/** A room may reach a room to its left only through door, contract and ports (and, on screen, ui/door). */
const leftDoors = rooms.flatMap((room, at) => [
  {
    name: `${room}-looks-right`,
    comment: "A room knows nothing of the rooms to its right; it emits events or declares a port.",
    severity: "error",
    from: { path: `^src/rooms/${room}/` },
    to: {
      path:
        rooms
          .slice(at + 1)
          .map((right) => `^src/rooms/${right}/`)
          .join("|") || "^$",
    },
  },
  {
    name: `${room}-through-doors`,
    comment: "Rooms to the left are entered by their door, their contract or their ports.",
    severity: "error",
    from: { path: `^src/rooms/${room}/(?!ui/)` },
    to: {
      path:
        rooms
          .slice(0, at)
          .map((left) => `^src/rooms/${left}/`)
          .join("|") || "^$",
      pathNot: "/(door|contract|ports)\\.ts$",
    },
  },
  {
    name: `${room}-screens-through-doors`,
    severity: "error",
    from: { path: `^src/rooms/${room}/ui/` },
    to: {
      path:
        rooms
          .slice(0, at)
          .map((left) => `^src/rooms/${left}/`)
          .join("|") || "^$",
      pathNot: "(/ui/door\\.tsx|/contract\\.ts)$",
    },
  },
]);

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "kernel-knows-no-rooms",
      severity: "error",
      from: { path: "^src/kernel/" },
      to: { path: "^src/(rooms|main|web|testing)/", pathNot: "^src/testing/" },
    },
    {
      name: "kernel-ships-no-tests",
      severity: "error",
      from: { path: "^src/(kernel|rooms|web)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^src/testing/" },
    },
    {
      name: "rules-are-pure",
      comment: "rules.ts and policy.ts run on server and screen: own contract, time and money only.",
      severity: "error",
      from: { path: "^src/rooms/.*/(rules|policy)\\.ts$" },
      to: {
        pathNot: [
          "^src/rooms/.*/(rules|policy|contract)\\.ts$",
          "^src/kernel/(time|money|i18n|fhir)/",
          // What stands on every sheet of paper: words of those two, put in their places.
          "^src/kernel/pdf/sheet\\.ts$",
          "node_modules/(zod|libphonenumber-js|temporal|rrule-temporal)",
          "^src/kernel/http/(contract|guard)\\.ts$",
          "^src/kernel/db/practice\\.ts$",
        ],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "contracts-are-shapes",
      comment:
        "Limits stand in rules.ts, where the screen reads them without zod; the contract says them in its shapes.",
      severity: "error",
      from: { path: "^src/rooms/.*/contract\\.ts$" },
      to: {
        pathNot: ["^src/kernel/http/contract\\.ts$", "node_modules/zod", "(contract|rules)\\.ts$"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "only-stores-speak-sql",
      severity: "error",
      from: { path: "^src/rooms/", pathNot: "(store|\\.test)\\.ts$" },
      to: { path: "node_modules/(kysely|pg)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "screens-know-no-server",
      severity: "error",
      from: { path: "^src/(web|rooms/.*/ui)/" },
      to: {
        path: `^src/(kernel/(db|crypto|files|jobs|mail|log|audit|events|effects)|main|testing)/|^src/rooms/[^/]+/(store|service|routes|jobs|worker|door)\\.ts$`,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "server-knows-no-screens",
      severity: "error",
      from: { path: "^src/(kernel|main|rooms)/", pathNot: "/ui/" },
      to: { path: "^src/web/|/ui/" },
    },
    {
      name: "one-native-function",
      comment: "What goes through node:ffi escapes every check of the language: one call, see decision 024.",
      severity: "error",
      from: { pathNot: "^src/main/giving-back\\.ts$" },
      to: { path: "^(node:)?ffi$" },
    },
    {
      name: "nobody-imports-main",
      severity: "error",
      from: { pathNot: "^(src/(main|testing)|checks|bench|soak|e2e)/" },
      to: { path: "^src/main/" },
    },
    ...leftDoors,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.gen\\.ts$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.web.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
