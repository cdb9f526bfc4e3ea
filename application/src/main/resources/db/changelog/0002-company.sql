--liquibase formatted sql

--changeset plumb:0002-company
create sequence if not exists pipeline_seq cache 10;
create sequence if not exists stage_seq cache 10;
create sequence if not exists label_seq cache 10;

create table if not exists company (
  id tinyint primary key check (id = 1),
  name varchar(120) not null,
  currency char(3) character set ascii collate ascii_bin not null,
  rates_as_of date not null
);

create table if not exists exchange_rate (
  currency char(3) character set ascii collate ascii_bin primary key,
  rate decimal(19, 8) not null comment 'what one unit is worth in the currency of the company'
);

create table if not exists pipeline (
  id bigint primary key,
  version bigint not null default 1,
  name varchar(120) not null,
  position int not null,
  weighted boolean not null default true
);

create table if not exists stage (
  id bigint primary key,
  pipeline_id bigint not null,
  name varchar(120) not null,
  position int not null,
  probability tinyint comment 'per cent',
  rotting_days smallint comment 'without progress; null where no deal rots',
  removed_at datetime(6) comment 'history still names it',
  key stage_order (pipeline_id, position),
  constraint stage_pipeline foreign key (pipeline_id) references pipeline (id)
);

alter table team
  add column if not exists pipeline_id bigint comment 'where its members begin; null for the first of all',
  add foreign key if not exists team_pipeline (pipeline_id) references pipeline (id);

create table if not exists label (
  id bigint primary key,
  uuid uuid not null,
  name varchar(60) not null,
  color enum ('BLUE', 'BROWN', 'DARK_GRAY', 'GRAY', 'GREEN', 'ORANGE', 'PINK', 'PURPLE', 'RED', 'YELLOW') not null,
  constraint label_uuid unique (uuid)
);
--rollback empty
