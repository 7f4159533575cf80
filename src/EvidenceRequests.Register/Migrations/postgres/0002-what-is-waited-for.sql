-- The clock of duties works from the requests in which something is waited for; a table of its days, which nobody wrote, would only go stale.
DROP TABLE due;

-- Few requests of a large register are still waited for: what is due is found among them alone.
CREATE INDEX request_waiting ON request (office, docket) WHERE state IN ('sent', 'acknowledged', 'confirmed', 'queried', 'partly') OR (state = 'answered' AND kind = 'emergency-disclosure');
