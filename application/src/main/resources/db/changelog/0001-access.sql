--liquibase formatted sql

--changeset plumb:0001-access
create sequence if not exists user_seq cache 100;
create sequence if not exists team_seq cache 100;

create table if not exists team (
  id bigint primary key,
  name varchar(120) not null,
  parent_id bigint,
  constraint team_parent foreign key (parent_id) references team (id)
);

create table if not exists app_user (
  id bigint primary key,
  name varchar(120) not null,
  email varchar(254) character set utf8mb4 collate utf8mb4_bin not null comment 'lower case, compared exactly',
  password_hash varchar(200) character set ascii collate ascii_bin comment 'null for one who is invited',
  role enum ('REP', 'MANAGER', 'ADMIN') not null,
  team_id bigint,
  language varchar(16) not null,
  zone varchar(64) not null,
  color_scheme enum ('SYSTEM', 'LIGHT', 'DARK') not null,
  active boolean not null default true,
  last_sign_in_at datetime(6),
  constraint app_user_email unique (email),
  constraint app_user_team foreign key (team_id) references team (id)
);

create table if not exists team_manager (
  team_id bigint not null,
  user_id bigint not null,
  primary key (team_id, user_id),
  constraint team_manager_team foreign key (team_id) references team (id),
  constraint team_manager_user foreign key (user_id) references app_user (id)
);

create table if not exists user_link (
  user_id bigint primary key,
  token_hash char(64) character set ascii collate ascii_bin not null comment 'SHA-256',
  expires_at datetime(6) not null,
  constraint user_link_token unique (token_hash),
  constraint user_link_user foreign key (user_id) references app_user (id)
);
--rollback empty
