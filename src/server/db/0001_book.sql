-- The book of a commune and everything that hangs on it. Keys begin with the book, which is the column of
-- distribution; `setting` and `code` are reference tables (README.md). Times are milliseconds since 1970.

create table setting (
  key text collate "C" not null,
  value text not null,
  primary key (key)
);

-- One row per book: the last number of its log, of its devices and of its audit, and the end of the audit's chain.
create table head (
  book integer not null,
  epoch text not null,
  seq bigint not null,
  device integer not null,
  audit_number bigint not null,
  audit_hash text not null,
  primary key (book)
);

create table account (
  book integer not null,
  account text collate "C" not null,
  role text not null,
  revoked_at bigint,
  primary key (book, account)
);

-- From which number of the log an account is entitled to an area, and to which (exclusive; null while it is).
create table account_area (
  book integer not null,
  account text collate "C" not null,
  area text collate "C" not null,
  from_seq bigint not null,
  to_seq bigint,
  primary key (book, account, area, from_seq)
);

create table device (
  book integer not null,
  device integer not null,
  account text collate "C" not null,
  token_hash text not null,
  enrolled_at bigint not null,
  last_seen bigint,
  revoked_at bigint,
  primary key (book, device)
);

create table code (
  hash text collate "C" not null,
  book integer not null,
  account text collate "C" not null,
  expires_at bigint not null,
  used_at bigint,
  primary key (hash)
);

-- The last number consumed in each stream of a device; without gaps, so every number up to it is taken.
create table stream (
  book integer not null,
  device integer not null,
  stream text collate "C" not null,
  number bigint not null,
  primary key (book, device, stream)
);

create table log (
  book integer not null,
  seq bigint not null,
  id text collate "C" not null,
  device integer not null,
  stream text collate "C" not null,
  number bigint not null,
  author text collate "C" not null,
  phone_time double precision not null,
  at bigint not null,
  kind text collate "C" not null,
  entity text collate "C" not null,
  entity_id text collate "C" not null,
  base bigint not null,
  cursor bigint not null,
  sensitivity integer not null,
  opened jsonb not null,
  fields jsonb not null,
  primary key (book, seq)
);
create index log_entity on log (book, entity, entity_id, seq);

create table result (
  book integer not null,
  id text collate "C" not null,
  device integer not null,
  stream text collate "C" not null,
  number bigint not null,
  outcome text not null,
  seq bigint,
  reason text,
  field text,
  at bigint not null,
  hash text not null,
  primary key (book, id)
);

create table record (
  book integer not null,
  entity text collate "C" not null,
  id text collate "C" not null,
  area text collate "C" not null,
  household text collate "C" not null,
  sensitivity integer not null,
  seq bigint not null,
  body jsonb not null,
  primary key (book, entity, id)
);
create index record_area on record (book, area, seq);
create index record_seq on record (book, seq);
create index record_household on record (book, household);

-- A record that left `area`, or that became too sensitive for some who had it.
create table departure (
  book integer not null,
  area text collate "C" not null,
  seq bigint not null,
  entity text collate "C" not null,
  id text collate "C" not null,
  sensitivity integer not null,
  became integer not null,
  moved boolean not null,
  primary key (book, area, seq)
);
create index departure_seq on departure (book, seq);

create table audit (
  book integer not null,
  number bigint not null,
  at bigint not null,
  device integer not null,
  account text collate "C" not null,
  action text not null,
  detail jsonb not null,
  hash text not null,
  primary key (book, number)
);

-- The second wall: what the domain layer forgot, the database refuses. Nothing is visible until a transaction has
-- named its book, its areas and its sensitivity (`database.ts`).
alter table head enable row level security;
alter table head force row level security;
create policy head_book on head using (book = nullif(current_setting('app.book', true), '')::integer);

alter table account enable row level security;
alter table account force row level security;
create policy account_book on account using (book = nullif(current_setting('app.book', true), '')::integer);

alter table account_area enable row level security;
alter table account_area force row level security;
create policy account_area_book on account_area
  using (book = nullif(current_setting('app.book', true), '')::integer);

alter table device enable row level security;
alter table device force row level security;
create policy device_book on device using (book = nullif(current_setting('app.book', true), '')::integer);

alter table code enable row level security;
alter table code force row level security;
create policy code_named on code using (
  book = nullif(current_setting('app.book', true), '')::integer or hash = current_setting('app.code', true)
);

alter table stream enable row level security;
alter table stream force row level security;
create policy stream_book on stream using (book = nullif(current_setting('app.book', true), '')::integer);

alter table result enable row level security;
alter table result force row level security;
create policy result_book on result using (book = nullif(current_setting('app.book', true), '')::integer);

alter table audit enable row level security;
alter table audit force row level security;
create policy audit_book on audit using (book = nullif(current_setting('app.book', true), '')::integer);

alter table log enable row level security;
alter table log force row level security;
create policy log_read on log for select using (
  book = nullif(current_setting('app.book', true), '')::integer
  and sensitivity <= nullif(current_setting('app.sensitivity', true), '')::integer
);
create policy log_append on log for insert
  with check (book = nullif(current_setting('app.book', true), '')::integer);

alter table record enable row level security;
alter table record force row level security;
create policy record_read on record for select using (
  book = nullif(current_setting('app.book', true), '')::integer
  and sensitivity <= nullif(current_setting('app.sensitivity', true), '')::integer
  and (
    current_setting('app.areas', true) = '*'
    or area = any (string_to_array(current_setting('app.areas', true), '|'))
  )
);
create policy record_insert on record for insert
  with check (book = nullif(current_setting('app.book', true), '')::integer);
create policy record_update on record for update
  using (book = nullif(current_setting('app.book', true), '')::integer)
  with check (book = nullif(current_setting('app.book', true), '')::integer);

alter table departure enable row level security;
alter table departure force row level security;
create policy departure_read on departure for select using (
  book = nullif(current_setting('app.book', true), '')::integer
  and sensitivity <= nullif(current_setting('app.sensitivity', true), '')::integer
  and (
    current_setting('app.areas', true) = '*'
    or area = any (string_to_array(current_setting('app.areas', true), '|'))
  )
);
create policy departure_append on departure for insert
  with check (book = nullif(current_setting('app.book', true), '')::integer);
