/** A status holds until the next one of the seat; of two on one day, the later typed. */
export const seatStatuses = `
CREATE TABLE seat_status (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  seat_id INTEGER NOT NULL REFERENCES seat (id) DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL CHECK (status IN ('nominated', 'confirmed', 'suspended')),
  from_on TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  letter TEXT,
  meeting_id INTEGER REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
  reason TEXT
) STRICT;
CREATE INDEX seat_status_by_seat ON seat_status (seat_id, from_on);

INSERT INTO seat_status (uid, seat_id, status, from_on)
SELECT lower(hex(randomblob(16))), id, 'confirmed', from_on FROM seat;
`;
