CREATE TABLE IF NOT EXISTS schema_version (
  number BIGINT PRIMARY KEY,
  name TEXT NOT NULL,
  checksum TEXT NOT NULL,
  applied_at TEXT NOT NULL
);

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE office (
  code TEXT PRIMARY KEY,
  parent TEXT,
  name TEXT NOT NULL,
  path TEXT NOT NULL
);

CREATE TABLE member (
  login TEXT PRIMARY KEY,
  office TEXT NOT NULL REFERENCES office (code),
  role TEXT NOT NULL
);

-- The head of each chain. Whoever appends locks its row.
CREATE TABLE chain (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL REFERENCES office (code),
  seq BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  recorded_at TEXT NOT NULL,
  own BIGINT NOT NULL
);

CREATE TABLE event (
  chain TEXT NOT NULL,
  seq BIGINT NOT NULL,
  office TEXT NOT NULL,
  request TEXT,
  docket TEXT,
  occurred_at TEXT NOT NULL,
  at BIGINT NOT NULL,
  recorded_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  actor TEXT NOT NULL,
  role TEXT NOT NULL,
  document TEXT,
  body TEXT NOT NULL,
  commitment BYTEA,
  prev BYTEA NOT NULL,
  hash BYTEA NOT NULL,
  PRIMARY KEY (chain, seq)
);
CREATE INDEX event_request ON event (request);
CREATE INDEX event_document ON event (document) WHERE document IS NOT NULL;

-- Text lies apart from the chain, so that it can be destroyed without breaking it.
CREATE TABLE event_text (
  chain TEXT NOT NULL,
  seq BIGINT NOT NULL,
  office TEXT NOT NULL,
  docket TEXT NOT NULL,
  sealed BYTEA NOT NULL,
  PRIMARY KEY (chain, seq)
);
CREATE INDEX event_text_docket ON event_text (office, docket);

CREATE TABLE docket_key (
  chain TEXT NOT NULL,
  office TEXT NOT NULL,
  docket TEXT NOT NULL,
  sealed BYTEA NOT NULL,
  PRIMARY KEY (chain, office, docket)
);

-- What follows from events, kept so that lists are quick. "register refresh" makes it anew.
CREATE TABLE request (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  chain TEXT NOT NULL,
  year BIGINT NOT NULL,
  n BIGINT NOT NULL,
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
  lapsed BIGINT NOT NULL,
  entered_at BIGINT NOT NULL,
  sent_at BIGINT,
  acknowledged_at BIGINT,
  answered_at BIGINT,
  completed_at BIGINT,
  queries BIGINT NOT NULL,
  returns BIGINT NOT NULL,
  reminders BIGINT NOT NULL,
  reason TEXT,
  outcome TEXT,
  answer_by TEXT,
  kept_until TEXT,
  certificate TEXT,
  items TEXT NOT NULL,
  version BIGINT NOT NULL
);
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
);
CREATE INDEX request_account_identifier ON request_account (identifier);

CREATE TABLE reference (
  request TEXT NOT NULL,
  office TEXT NOT NULL,
  role TEXT NOT NULL,
  value TEXT NOT NULL,
  given_at TEXT NOT NULL,
  PRIMARY KEY (request, role, value)
);
CREATE INDEX reference_value ON reference (value);

-- A day on which something is due, as the clock worked it out last.
CREATE TABLE due (
  request TEXT NOT NULL,
  office TEXT NOT NULL,
  due_on TEXT NOT NULL,
  what TEXT NOT NULL,
  turn TEXT NOT NULL,
  PRIMARY KEY (request, what)
);
CREATE INDEX due_day ON due (office, due_on);

-- Words of titles and notes that an office chose to leave open.
CREATE TABLE word (
  text TEXT NOT NULL,
  chain TEXT NOT NULL,
  seq BIGINT NOT NULL,
  office TEXT NOT NULL,
  docket TEXT NOT NULL,
  request TEXT,
  words TSVECTOR GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED,
  PRIMARY KEY (chain, seq)
);
CREATE INDEX word_words ON word USING gin (words);

CREATE FUNCTION event_is_never_changed () RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an entry of the register is never changed or deleted';
END $$;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION event_is_never_changed ();
CREATE TRIGGER event_is_never_truncated BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION event_is_never_changed ();

-- Three groups of logins. They hold no password and belong to the whole server.
DO $$
DECLARE role TEXT;
BEGIN
  FOREACH role IN ARRAY ARRAY['evreq_member', 'evreq_auditor', 'evreq_statistics'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', role);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      -- Another register on this server made it before, or at this moment.
      NULL;
    END;
  END LOOP;
END $$;

-- Who sees what: a login belongs to an office and sees this office and those below it. Whoever made the register sees all.
CREATE FUNCTION evreq_offices () RETURNS SETOF TEXT LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.code FROM office o, member m JOIN office mine ON mine.code = m.office WHERE m.login = session_user AND starts_with (o.path, mine.path)
  UNION SELECT code FROM office WHERE pg_has_role (session_user, (SELECT relowner FROM pg_class WHERE oid = 'office'::regclass), 'MEMBER')
$$;
CREATE FUNCTION evreq_office () RETURNS TEXT LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT office FROM member WHERE login = session_user
$$;
CREATE FUNCTION evreq_role () RETURNS TEXT LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT role FROM member WHERE login = session_user
$$;

CREATE TABLE may_write (
  role TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (role, kind)
);

ALTER TABLE office ENABLE ROW LEVEL SECURITY;
CREATE POLICY office_of_my_offices ON office FOR SELECT USING (code IN (SELECT evreq_offices ()));

ALTER TABLE chain ENABLE ROW LEVEL SECURITY;
CREATE POLICY chain_of_my_offices ON chain FOR SELECT USING (office IN (SELECT evreq_offices ()));
CREATE POLICY chain_is_added ON chain FOR INSERT WITH CHECK (office IN (SELECT evreq_offices ()));
CREATE POLICY chain_is_renewed ON chain FOR UPDATE USING (office IN (SELECT evreq_offices ()));
CREATE POLICY chain_is_removed ON chain FOR DELETE USING (office IN (SELECT evreq_offices ()));

ALTER TABLE event ENABLE ROW LEVEL SECURITY;
CREATE POLICY event_of_my_offices ON event FOR SELECT USING (office IN (SELECT evreq_offices ()));
CREATE POLICY event_of_my_office ON event FOR INSERT WITH CHECK (
  office IN (SELECT evreq_offices ()) AND role = evreq_role ()
  AND EXISTS (SELECT FROM chain c WHERE c.id = event.chain AND c.office = evreq_office ())
  AND EXISTS (SELECT FROM may_write m WHERE m.role = evreq_role () AND m.kind = event.kind));

ALTER TABLE event_text ENABLE ROW LEVEL SECURITY;
CREATE POLICY event_text_of_my_offices ON event_text FOR SELECT USING (office IN (SELECT evreq_offices ()));
CREATE POLICY event_text_is_added ON event_text FOR INSERT WITH CHECK (office IN (SELECT evreq_offices ()));
CREATE POLICY event_text_is_renewed ON event_text FOR UPDATE USING (office IN (SELECT evreq_offices ()));
CREATE POLICY event_text_is_removed ON event_text FOR DELETE USING (office IN (SELECT evreq_offices ()));

ALTER TABLE docket_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY docket_key_of_my_offices ON docket_key FOR SELECT USING (office IN (SELECT evreq_offices ()));
CREATE POLICY docket_key_is_added ON docket_key FOR INSERT WITH CHECK (office IN (SELECT evreq_offices ()));
CREATE POLICY docket_key_is_renewed ON docket_key FOR UPDATE USING (office IN (SELECT evreq_offices ()));
CREATE POLICY docket_key_is_removed ON docket_key FOR DELETE USING (office IN (SELECT evreq_offices ()));

ALTER TABLE request ENABLE ROW LEVEL SECURITY;
CREATE POLICY request_of_my_offices ON request FOR SELECT USING (office IN (SELECT evreq_offices ()));
CREATE POLICY request_is_added ON request FOR INSERT WITH CHECK (office IN (SELECT evreq_offices ()));
CREATE POLICY request_is_renewed ON request FOR UPDATE USING (office IN (SELECT evreq_offices ()));
CREATE POLICY request_is_removed ON request FOR DELETE USING (office IN (SELECT evreq_offices ()));

ALTER TABLE request_account ENABLE ROW LEVEL SECURITY;
CREATE POLICY request_account_of_my_offices ON request_account FOR SELECT USING (office IN (SELECT evreq_offices ()));
CREATE POLICY request_account_is_added ON request_account FOR INSERT WITH CHECK (office IN (SELECT evreq_offices ()));
CREATE POLICY request_account_is_renewed ON request_account FOR UPDATE USING (office IN (SELECT evreq_offices ()));
CREATE POLICY request_account_is_removed ON request_account FOR DELETE USING (office IN (SELECT evreq_offices ()));

ALTER TABLE reference ENABLE ROW LEVEL SECURITY;
CREATE POLICY reference_of_my_offices ON reference FOR SELECT USING (office IN (SELECT evreq_offices ()));
CREATE POLICY reference_is_added ON reference FOR INSERT WITH CHECK (office IN (SELECT evreq_offices ()));
CREATE POLICY reference_is_renewed ON reference FOR UPDATE USING (office IN (SELECT evreq_offices ()));
CREATE POLICY reference_is_removed ON reference FOR DELETE USING (office IN (SELECT evreq_offices ()));

ALTER TABLE due ENABLE ROW LEVEL SECURITY;
CREATE POLICY due_of_my_offices ON due FOR SELECT USING (office IN (SELECT evreq_offices ()));
CREATE POLICY due_is_added ON due FOR INSERT WITH CHECK (office IN (SELECT evreq_offices ()));
CREATE POLICY due_is_renewed ON due FOR UPDATE USING (office IN (SELECT evreq_offices ()));
CREATE POLICY due_is_removed ON due FOR DELETE USING (office IN (SELECT evreq_offices ()));

ALTER TABLE word ENABLE ROW LEVEL SECURITY;
CREATE POLICY word_of_my_offices ON word FOR SELECT USING (office IN (SELECT evreq_offices ()));
CREATE POLICY word_is_added ON word FOR INSERT WITH CHECK (office IN (SELECT evreq_offices ()));
CREATE POLICY word_is_renewed ON word FOR UPDATE USING (office IN (SELECT evreq_offices ()));
CREATE POLICY word_is_removed ON word FOR DELETE USING (office IN (SELECT evreq_offices ()));

GRANT SELECT ON setting, schema_version, office, chain, event, request, request_account, reference, due, may_write TO evreq_member, evreq_auditor;
GRANT SELECT ON event_text, docket_key, word TO evreq_member;
GRANT INSERT ON event, event_text, docket_key, word, request, request_account, reference, due TO evreq_member;
GRANT UPDATE ON request TO evreq_member;
GRANT UPDATE (seq, hash, recorded_at) ON chain TO evreq_member;
GRANT DELETE ON event_text, docket_key, word, request_account, reference, due TO evreq_member;

-- Statistics see neither numbers nor cases.
CREATE VIEW figure WITH (security_barrier) AS
  SELECT office, kind, provider, requested_state, categories, state, result, lapsed, entered_at, sent_at, acknowledged_at, answered_at, completed_at, queries, returns, reason, kept_until, certificate
  FROM request WHERE office IN (SELECT evreq_offices ());
GRANT SELECT ON figure TO evreq_statistics, evreq_member, evreq_auditor;
GRANT SELECT ON schema_version, setting TO evreq_statistics;
