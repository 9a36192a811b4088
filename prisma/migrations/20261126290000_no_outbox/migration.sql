-- Nothing wrote to it any more: what a change makes out of date is announced through "renewals", and other work that is left to do stands in the rows it is about.
-- The scope of the same name stays: in it the server does that work.

DROP TABLE "outbox";
