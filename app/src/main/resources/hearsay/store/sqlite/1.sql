-- A ledger that lasts, version 1. Facts are only ever added; "seal" is the SHA-256 of the fact as it was written, and "tally"
-- has for each table how many facts it holds and the exclusive or of their seals, so that nothing is lost or changed unseen.
pragma application_id = 1214603634;

create table ledger (name text primary key, value text not null) strict;

create table run (id integer primary key, engine text not null, started text not null, seal text not null) strict;

create table document (
    id text primary key,
    name text not null,
    outlet text,
    published text,
    sha256 text not null,
    text text not null,
    about text not null,
    run integer not null references run,
    added text not null,
    seal text not null
) strict;

create table failed_document (
    name text not null,
    reason text not null,
    detail text not null,
    run integer not null references run,
    added text not null,
    seal text not null,
    primary key (name, reason, detail)
) strict;

create table reading (
    document text not null references document,
    run integer not null references run,
    claims integer not null,
    seal text not null,
    primary key (document, run)
) strict;

-- The columns before "body" repeat parts of it, for conditions of a search and for people with an SQL client.
create table claim (
    key integer primary key,
    document text not null,
    run integer not null,
    place integer not null,
    id text not null,
    holder text not null,
    stance text not null,
    evidence text not null,
    types text not null,
    day text,
    body text not null,
    unique (document, run, place),
    foreign key (document, run) references reading
) strict;

create index claim_day on claim (day);

create virtual table claim_words using fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 0');

create table correction (
    id integer primary key,
    entered text not null,
    made_by text not null,
    reason text not null,
    kind text not null,
    change text not null,
    seal text not null
) strict;

create table tally (part text primary key, entries integer not null, digest text not null) strict;

-- Remembered work: may be emptied at any time.
create table remembered (name text primary key, made_of text not null, body blob not null, seal text not null) strict;
