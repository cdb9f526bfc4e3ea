--liquibase formatted sql

--changeset plumb:0002-company
create sequence if not exists pipeline_seq cache 10;
create sequence if not exists stage_seq cache 10;
create sequence if not exists label_seq cache 10;
create sequence if not exists channel_seq cache 10;
create sequence if not exists lost_reason_seq cache 10;
create sequence if not exists activity_type_seq cache 10;

create table if not exists company (
  id tinyint primary key check (id = 1),
  name varchar(120) not null,
  currency char(3) character set ascii collate ascii_bin not null,
  rates_as_of date not null,
  free_lost_reasons boolean not null default true,
  week_start enum ('MONDAY', 'SATURDAY', 'SUNDAY') not null default 'MONDAY',
  single_keys boolean not null default true comment 'whether keys act without Ctrl or Alt',
  session_idle_hours smallint not null default 12 comment 'without anybody doing anything',
  session_longest_days smallint not null default 7,
  remembered_days smallint not null default 30 comment 'none: browsers are not remembered'
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
  removed_into_id bigint comment 'where its deals went',
  key stage_order (pipeline_id, position),
  constraint stage_pipeline foreign key (pipeline_id) references pipeline (id),
  constraint stage_removed_into foreign key (removed_into_id) references stage (id)
);

alter table team
  add column if not exists pipeline_id bigint comment 'where its members begin; null for the first of all',
  add foreign key if not exists team_pipeline (pipeline_id) references pipeline (id);

create table if not exists label (
  id bigint primary key,
  uuid uuid not null,
  color enum ('BLUE', 'BROWN', 'DARK_GRAY', 'GRAY', 'GREEN', 'ORANGE', 'PINK', 'PURPLE', 'RED', 'YELLOW') not null,
  name varchar(60) not null,
  position int not null,
  retired_at datetime(6) comment 'since when it is not offered',
  merged_into_id bigint comment 'what stands where it stood',
  offered_name varchar(60) as (if(retired_at is null, name, null)) virtual,
  constraint label_uuid unique (uuid),
  constraint label_name unique (offered_name),
  constraint label_merged foreign key (merged_into_id) references label (id)
);

create table if not exists channel (
  id bigint primary key,
  name varchar(60) not null,
  position int not null,
  retired_at datetime(6) comment 'since when it is not offered',
  merged_into_id bigint comment 'what stands where it stood',
  offered_name varchar(60) as (if(retired_at is null, name, null)) virtual,
  constraint channel_name unique (offered_name),
  constraint channel_merged foreign key (merged_into_id) references channel (id)
);

create table if not exists lost_reason (
  id bigint primary key,
  name varchar(60) not null,
  position int not null,
  retired_at datetime(6) comment 'since when it is not offered',
  merged_into_id bigint comment 'what stands where it stood',
  offered_name varchar(60) as (if(retired_at is null, name, null)) virtual,
  constraint lost_reason_name unique (offered_name),
  constraint lost_reason_merged foreign key (merged_into_id) references lost_reason (id)
);

create table if not exists activity_type (
  id bigint primary key,
  icon varchar(20) character set ascii collate ascii_bin not null,
  name varchar(60) not null,
  position int not null,
  retired_at datetime(6) comment 'since when it is not offered',
  merged_into_id bigint comment 'what stands where it stood',
  offered_name varchar(60) as (if(retired_at is null, name, null)) virtual,
  constraint activity_type_name unique (offered_name),
  constraint activity_type_merged foreign key (merged_into_id) references activity_type (id)
);
--rollback empty
