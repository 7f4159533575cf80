CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE office (
  code TEXT PRIMARY KEY,
  parent TEXT,
  name TEXT NOT NULL,
  path TEXT NOT NULL
) STRICT;

CREATE TABLE member (
  login TEXT PRIMARY KEY,
  office TEXT NOT NULL REFERENCES office (code),
  role TEXT NOT NULL
) STRICT;

-- The head of each chain. Whoever appends locks its row.
CREATE TABLE chain (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL REFERENCES office (code),
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL,
  recorded_at TEXT NOT NULL,
  own INTEGER NOT NULL
) STRICT;

CREATE TABLE event (
  chain TEXT NOT NULL,
  seq INTEGER NOT NULL,
  office TEXT NOT NULL,
  request TEXT,
  docket TEXT,
  occurred_at TEXT NOT NULL,
  at INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT NOT NULL,
  role TEXT NOT NULL,
  document TEXT,
  body TEXT NOT NULL,
  commitment BLOB,
  prev BLOB NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (chain, seq)
) STRICT;
CREATE INDEX event_request ON event (request);
CREATE INDEX event_document ON event (document) WHERE document IS NOT NULL;

-- Text lies apart from the chain, so that it can be destroyed without breaking it.
CREATE TABLE event_text (
  chain TEXT NOT NULL,
  seq INTEGER NOT NULL,
  office TEXT NOT NULL,
  docket TEXT NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (chain, seq)
) STRICT;
CREATE INDEX event_text_docket ON event_text (office, docket);

CREATE TABLE docket_key (
  chain TEXT NOT NULL,
  office TEXT NOT NULL,
  docket TEXT NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (chain, office, docket)
) STRICT;

-- What follows from events, kept so that lists are quick. "register refresh" makes it anew.
CREATE TABLE request (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  chain TEXT NOT NULL,
  year INTEGER NOT NULL,
  n INTEGER NOT NULL,
  office TEXT NOT NULL,
  docket TEXT NOT NULL,
  kind TEXT NOT NULL,
  provider TEXT NOT NULL,
  addressee TEXT NOT NULL,
  requested_state TEXT NOT NULL,
  channel TEXT NOT NULL,
  step TEXT NOT NULL,
  categories TEXT NOT NULL,
  state TEXT NOT NULL,
  result TEXT,
  lapsed INTEGER NOT NULL,
  entered_at INTEGER NOT NULL,
  sent_at INTEGER,
  acknowledged_at INTEGER,
  answered_at INTEGER,
  completed_at INTEGER,
  queries INTEGER NOT NULL,
  returns INTEGER NOT NULL,
  reminders INTEGER NOT NULL,
  reason TEXT,
  outcome TEXT,
  answer_by TEXT,
  kept_until TEXT,
  certificate TEXT,
  items TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX request_number ON request (chain, year, n);
CREATE INDEX request_docket ON request (docket, office);
CREATE INDEX request_state ON request (office, state, kept_until);

CREATE TABLE request_account (
  request TEXT NOT NULL,
  account TEXT NOT NULL,
  office TEXT NOT NULL,
  provider TEXT NOT NULL,
  identifier_kind TEXT NOT NULL,
  identifier TEXT NOT NULL,
  PRIMARY KEY (request, account, identifier)
) STRICT;
CREATE INDEX request_account_identifier ON request_account (identifier);

CREATE TABLE reference (
  request TEXT NOT NULL,
  office TEXT NOT NULL,
  role TEXT NOT NULL,
  value TEXT NOT NULL,
  given_at TEXT NOT NULL,
  PRIMARY KEY (request, role, value)
) STRICT;
CREATE INDEX reference_value ON reference (value);

-- A day on which something is due, as the clock worked it out last.
CREATE TABLE due (
  request TEXT NOT NULL,
  office TEXT NOT NULL,
  due_on TEXT NOT NULL,
  what TEXT NOT NULL,
  turn TEXT NOT NULL,
  PRIMARY KEY (request, what)
) STRICT;
CREATE INDEX due_day ON due (office, due_on);

-- Words of titles and notes that an office chose to leave open.
CREATE VIRTUAL TABLE word USING fts5 (text, chain UNINDEXED, seq UNINDEXED, office UNINDEXED, docket UNINDEXED, request UNINDEXED, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO word (word, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN
  SELECT RAISE (ABORT, 'an entry of the register is never changed');
END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event BEGIN
  SELECT RAISE (ABORT, 'an entry of the register is never deleted');
END;

CREATE VIEW figure AS
  SELECT office, kind, provider, requested_state, categories, state, result, lapsed, entered_at, sent_at, acknowledged_at, answered_at, completed_at, queries, returns, reason, kept_until, certificate FROM request;
