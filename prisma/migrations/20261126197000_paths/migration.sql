-- Everything below a government, found by the text of the path: ltree's operators are not leakproof and use no index under row-level security.
CREATE INDEX "bodies_path_idx" ON "bodies" ("path");

CREATE INDEX "bodies_kind_level_idx" ON "bodies" ("kind", "level");
CREATE INDEX "current_versions_jurisdiction_id_year_idx" ON "current_versions" ("jurisdiction_id", "year");
