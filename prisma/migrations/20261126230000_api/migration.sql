-- The interface for programs goes through bodies by their id, through versions by body or by publication: each place is found in an index.
CREATE INDEX "report_figures_published_at_version_id_idx" ON "report_figures" ("published_at", "version_id");
