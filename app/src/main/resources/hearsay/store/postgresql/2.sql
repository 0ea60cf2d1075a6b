-- Version 2: the pages that documents were read from, so that a citation can be proved, and what a watcher must know again.
create table fetched_page (
    id text primary key,
    asked text not null,
    address text not null,
    fetched text not null,
    media_type text,
    charset text,
    sha256 text not null,
    packed bytea not null,
    run integer not null references run,
    seal text not null
);

create table document_page (
    document text primary key references document,
    page text not null references fetched_page,
    seal text not null
);

create index document_name on document (name);

create index document_sha256 on document (sha256);

-- No facts: what a watcher notes down, changes and strikes out.
create table note (kind text not null, name text not null, value text not null, primary key (kind, name));
