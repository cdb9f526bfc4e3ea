--liquibase formatted sql

--changeset plumb:0006-history
create sequence if not exists operation_seq cache 100;

create table if not exists operation (
  id bigint primary key,
  kind varchar(40) character set ascii collate ascii_bin not null,
  actor_id bigint not null,
  happened_at datetime(6) not null,
  undoes_id bigint,
  constraint operation_actor foreign key (actor_id) references app_user (id),
  constraint operation_undoes foreign key (undoes_id) references operation (id)
);

create table if not exists field_change (
  item_kind enum ('OPPORTUNITY', 'ACTIVITY', 'STAGE', 'PIPELINE', 'LIST', 'USER', 'TEAM', 'COMPANY') not null,
  item_id bigint not null,
  operation_id bigint not null,
  field varchar(60) character set ascii collate ascii_bin not null,
  before_value mediumtext,
  after_value mediumtext,
  primary key (item_kind, item_id, operation_id, field),
  key field_change_operation (operation_id),
  constraint field_change_operation foreign key (operation_id) references operation (id)
);
--rollback empty
