--liquibase formatted sql

--changeset plumb:0007-audit
create sequence if not exists audit_seq cache 100;

create table if not exists audit_entry (
  id bigint primary key,
  happened_at datetime(6) not null,
  act varchar(40) character set ascii collate ascii_bin not null,
  actor_id bigint comment 'null where nobody was signed in',
  subject_kind varchar(20) character set ascii collate ascii_bin not null,
  subject_id bigint,
  subject_name varchar(254) not null comment 'as it was called then',
  key audit_entry_when (happened_at, id),
  key audit_entry_who (actor_id, happened_at, id),
  key audit_entry_what (act, happened_at, id),
  constraint audit_entry_actor foreign key (actor_id) references app_user (id)
);

create table if not exists audit_change (
  entry_id bigint not null,
  position int not null,
  field varchar(60) character set ascii collate ascii_bin not null,
  before_value mediumtext,
  after_value mediumtext,
  primary key (entry_id, position),
  constraint audit_change_entry foreign key (entry_id) references audit_entry (id)
);
--rollback empty
