-- The keys that reports are sealed to, one pair per book and rotation; the newest is in use, no earlier one is ever taken
-- away, because boxes sealed to it may still be on their way.

create table sealing_key (
  book integer not null,
  id text collate "C" not null,
  public_key text not null,
  private_key text not null,
  made_at bigint not null,
  primary key (book, id)
);

alter table sealing_key enable row level security;
alter table sealing_key force row level security;
create policy sealing_key_book on sealing_key
  using (book = nullif(current_setting('app.book', true), '')::integer);
