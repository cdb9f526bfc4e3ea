--liquibase formatted sql

--changeset plumb:0005-activities-and-notes
create sequence if not exists activity_seq cache 100;
create sequence if not exists note_seq cache 100;

create table if not exists activity (
  id bigint primary key,
  opportunity_id bigint not null,
  type_id bigint not null,
  subject varchar(200) not null,
  due_date date not null,
  due_time time,
  due_at datetime(6) not null comment 'from when it is overdue',
  owner_id bigint not null,
  creator_id bigint not null,
  created_at datetime(6) not null,
  done_at datetime(6),
  done_by_id bigint,
  outcome enum ('INTERESTED', 'NOT_INTERESTED', 'NO_ANSWER', 'DONE'),
  key activity_next (opportunity_id, done_at, due_at),
  key activity_open (owner_id, done_at),
  constraint activity_opportunity foreign key (opportunity_id) references opportunity (id),
  constraint activity_of_type foreign key (type_id) references activity_type (id),
  constraint activity_owner foreign key (owner_id) references app_user (id),
  constraint activity_creator foreign key (creator_id) references app_user (id),
  constraint activity_done_by foreign key (done_by_id) references app_user (id),
  constraint activity_done check ((done_at is null) = (done_by_id is null))
);

create table if not exists note (
  id bigint primary key,
  opportunity_id bigint not null,
  text mediumtext not null,
  author_id bigint not null,
  written_at datetime(6) not null,
  key note_latest (opportunity_id, written_at, id),
  constraint note_opportunity foreign key (opportunity_id) references opportunity (id),
  constraint note_author foreign key (author_id) references app_user (id)
);
--rollback empty
