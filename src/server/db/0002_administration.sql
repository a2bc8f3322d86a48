-- Administration: what a device last said of its outbox, codes for one day, and the day on which time alone changes
-- the areas of an account (`YYYY-MM-DD`; null when no day does).

alter table device add column unsent integer;
alter table code add column valid_from bigint;
alter table account add column settle_on text collate "C";
