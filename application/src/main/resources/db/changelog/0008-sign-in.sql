--liquibase formatted sql

--changeset plumb:0008-sign-in
create sequence if not exists remembered_browser_seq cache 10;

create table if not exists remembered_browser (
  id bigint primary key,
  user_id bigint not null,
  name varchar(120) not null,
  series char(43) character set ascii collate ascii_bin not null,
  token_hash char(64) character set ascii collate ascii_bin not null comment 'SHA-256',
  previous_hash char(64) character set ascii collate ascii_bin comment 'of the token before',
  replaced_at datetime(6) not null,
  created_at datetime(6) not null,
  last_used_at datetime(6) not null,
  expires_at datetime(6) not null,
  key remembered_browser_expiry (expires_at),
  constraint remembered_browser_series unique (series),
  constraint remembered_browser_user foreign key (user_id) references app_user (id)
);

create table if not exists setup (
  id tinyint primary key check (id = 1),
  done_at datetime(6) not null comment 'the first admin was made, and never again'
);

create table if not exists server_key (
  name varchar(40) character set ascii collate ascii_bin primary key,
  value binary(32) not null
);
--rollback empty
