--liquibase formatted sql

--changeset plumb:0003-contacts
-- every word is indexed, common ones too; an index that is rebuilt needs the same
set session innodb_ft_enable_stopword = off;

create sequence if not exists organization_seq cache 100;
create sequence if not exists person_seq cache 100;

create table if not exists organization (
  id bigint primary key,
  name varchar(200) not null,
  address varchar(300),
  owner_id bigint not null,
  visibility enum ('OWNER', 'TEAM', 'COMPANY') not null,
  key organization_name (name, id),
  fulltext key organization_text (name),
  constraint organization_owner foreign key (owner_id) references app_user (id)
);

create table if not exists person (
  id bigint primary key,
  name varchar(200) not null,
  organization_id bigint,
  job_title varchar(200),
  owner_id bigint not null,
  visibility enum ('OWNER', 'TEAM', 'COMPANY') not null,
  key person_name (name, id),
  fulltext key person_text (name),
  constraint person_organization foreign key (organization_id) references organization (id),
  constraint person_owner foreign key (owner_id) references app_user (id)
);

create table if not exists person_email (
  person_id bigint not null,
  position int not null,
  address varchar(254) not null,
  label enum ('WORK', 'HOME', 'MOBILE', 'OTHER') not null,
  primary key (person_id, position),
  key person_email_address (address),
  constraint person_email_person foreign key (person_id) references person (id)
);

create table if not exists person_phone (
  person_id bigint not null,
  position int not null,
  number varchar(40) not null,
  label enum ('WORK', 'HOME', 'MOBILE', 'OTHER') not null,
  primary key (person_id, position),
  constraint person_phone_person foreign key (person_id) references person (id)
);
set session innodb_ft_enable_stopword = default;
--rollback empty
