-- Everything below a government, found by the text of the path: ltree's operators are not leakproof and use no index under row-level security.
CREATE INDEX "bodies_path_idx" ON "bodies" ("path");
