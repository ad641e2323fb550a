-- The jobs. What is in here is paid for, or is going to be: keep it in your backups.
create table if not exists reelay_job (
  id varchar(36) primary key,
  job_key varchar(255) unique,
  client varchar(1000) not null,
  request text not null,
  extended_ref varchar(2000),
  state varchar(16) not null,
  shard smallint not null,
  attempt varchar(36),
  attempts integer not null,
  node varchar(255),
  planned_at timestamp with time zone not null,
  deadline_at timestamp with time zone not null,
  submitting_at timestamp with time zone,
  waiting_at timestamp with time zone,
  ended_at timestamp with time zone,
  ref varchar(2000),
  ref_name varchar(2000),
  generation text,
  file varchar(4000),
  error_kind varchar(40),
  error text,
  not_before timestamp with time zone,
  not_after timestamp with time zone,
  fingerprint varchar(64)
);
create index if not exists reelay_job_listed on reelay_job (state, planned_at, id);
create index if not exists reelay_job_planned on reelay_job (planned_at, id);
create index if not exists reelay_job_waiting on reelay_job (shard, waiting_at, id) where state = 'WAITING';
create index if not exists reelay_job_ref on reelay_job (ref_name);

-- The engine's rows, which only point at jobs.
create table if not exists reelay_execution (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(255),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index if not exists reelay_execution_due on reelay_execution (execution_time);
create index if not exists reelay_execution_alive on reelay_execution (last_heartbeat);
create index if not exists reelay_execution_next on reelay_execution (priority desc, execution_time);
