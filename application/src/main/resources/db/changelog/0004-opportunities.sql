--liquibase formatted sql

--changeset plumb:0004-opportunities
-- every word is indexed, common ones too; an index that is rebuilt needs the same
set session innodb_ft_enable_stopword = off;

create sequence if not exists opportunity_seq cache 100;

create table if not exists opportunity (
  id bigint primary key,
  uuid uuid not null,
  version bigint not null,
  phase enum ('LEAD', 'DEAL') not null,
  lifecycle enum ('ACTIVE', 'ARCHIVED', 'DELETED') not null,
  lifecycle_at datetime(6),
  title varchar(400) not null,
  value_amount decimal(19, 4),
  value_currency char(3) character set ascii collate ascii_bin,
  person_id bigint,
  organization_id bigint,
  owner_id bigint not null,
  visibility enum ('OWNER', 'TEAM', 'COMPANY') not null,
  source enum ('MANUALLY_CREATED', 'DEAL', 'WEB_FORM', 'PROSPECTOR', 'IMPORT', 'API', 'EMAIL') not null,
  channel_id bigint,
  expected_close date,
  stage_id bigint comment 'of a lead: waits for the next conversion',
  stage_since datetime(6),
  status enum ('OPEN', 'WON', 'LOST') comment 'of a lead: what it was as a deal',
  closed_at datetime(6),
  lost_reason_id bigint,
  lost_reason varchar(300) comment 'where none of the list was chosen',
  creator_id bigint not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  seen_at datetime(6),
  next_activity_type_id bigint,
  next_due_date date,
  next_due_time time,
  next_due_at datetime(6),
  constraint opportunity_uuid unique (uuid),
  key opportunity_urgency (phase, lifecycle, next_due_at, created_at, id, visibility, owner_id),
  key opportunity_title (phase, lifecycle, title, id, visibility, owner_id),
  key opportunity_value (phase, lifecycle, value_amount, id, visibility, owner_id),
  key opportunity_created (phase, lifecycle, created_at, id, visibility, owner_id),
  key opportunity_unseen (phase, lifecycle, seen_at, visibility, owner_id),
  key opportunity_mine (owner_id, phase, lifecycle, next_due_at, created_at, id, visibility, value_amount, title),
  key opportunity_lane (stage_id, phase, lifecycle, status, next_due_at, created_at, id, visibility, owner_id, expected_close, updated_at, title),
  key opportunity_totals (stage_id, phase, lifecycle, status, value_currency, visibility, owner_id, value_amount),
  key opportunity_channel (channel_id, phase, lifecycle, visibility, owner_id, next_due_at, created_at),
  fulltext key opportunity_text (title),
  constraint opportunity_whole_value check ((value_amount is null) = (value_currency is null)),
  constraint opportunity_whole_stage check ((stage_id is null) = (stage_since is null)),
  constraint opportunity_closed check ((closed_at is null) = (coalesce(status, 'OPEN') = 'OPEN')),
  constraint opportunity_one_reason check (lost_reason is null or lost_reason_id is null),
  constraint opportunity_person foreign key (person_id) references person (id),
  constraint opportunity_organization foreign key (organization_id) references organization (id),
  constraint opportunity_owner foreign key (owner_id) references app_user (id),
  constraint opportunity_creator foreign key (creator_id) references app_user (id),
  constraint opportunity_stage foreign key (stage_id) references stage (id),
  constraint opportunity_channel foreign key (channel_id) references channel (id),
  constraint opportunity_lost_reason foreign key (lost_reason_id) references lost_reason (id),
  constraint opportunity_next_type foreign key (next_activity_type_id) references activity_type (id)
);

create table if not exists opportunity_label (
  opportunity_id bigint not null,
  label_id bigint not null,
  primary key (opportunity_id, label_id),
  key opportunity_label_label (label_id, opportunity_id),
  constraint opportunity_label_opportunity foreign key (opportunity_id) references opportunity (id),
  constraint opportunity_label_label foreign key (label_id) references label (id)
);
set session innodb_ft_enable_stopword = default;
--rollback empty
