import { defineConfig } from "prisma/config";

// No datasource address here: `prisma generate` needs none, and migrations go through scripts/database/migrate.ts,
// because Prisma's own command would download an engine.
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations", seed: "node --conditions=react-server prisma/seed.ts" },
});
