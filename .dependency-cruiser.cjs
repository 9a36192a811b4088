/** Imports run one way: app -> components, lib/server -> lib/exchange -> lib/domain. */
module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "domain-is-pure",
      comment:
        "lib/domain runs the same in browser and server: no framework, no database, no Node, nothing above it.",
      severity: "error",
      from: { path: "^lib/domain/", pathNot: "\\.(test|fixture)\\.tsx?$" },
      to: {
        path: "^(app|components|lib/(server|exchange|i18n|env)|prisma|scripts|node_modules/(next|react|react-dom|@prisma|pg|next-auth|next-intl)/)",
      },
    },
    {
      name: "domain-without-node",
      severity: "error",
      from: { path: "^lib/domain/", pathNot: "\\.(test|fixture)\\.tsx?$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "exchange-below-server",
      severity: "error",
      from: { path: "^lib/exchange/", pathNot: "\\.(test|fixture)\\.tsx?$" },
      to: { path: "^(app|components|lib/(server|i18n)|prisma|scripts)/" },
    },
    {
      name: "components-take-props",
      comment: "A component never reaches the server, the database or a route.",
      severity: "error",
      from: { path: "^components/", pathNot: "\\.(test|fixture)\\.tsx?$" },
      to: { path: "^(app|lib/server|lib/env|prisma|scripts)/" },
    },
    {
      name: "server-below-app",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components)/" },
    },
    {
      name: "database-only-in-server",
      severity: "error",
      from: { path: "^(app|components|lib/(domain|exchange|i18n))/", pathNot: "\\.(test|fixture)\\.tsx?$" },
      to: { path: "^prisma/|node_modules/(@prisma|pg)/" },
    },
    {
      name: "environment-has-one-reader",
      severity: "error",
      from: { path: "^(app|components|lib/(domain|exchange|i18n))/" },
      to: { path: "^lib/env" },
    },
    {
      name: "nothing-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(#prisma/generated|server-only)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.next|\\.next-test|\\.data|prisma/generated)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["react-server", "import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
