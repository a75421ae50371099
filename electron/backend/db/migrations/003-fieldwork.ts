/** Schema 3: what the whole interview programme needs. */
export const fieldwork = `
-- What belongs to a theme and what does not, and a note that shows it.
ALTER TABLE theme ADD COLUMN inclusion TEXT NOT NULL DEFAULT '';
ALTER TABLE theme ADD COLUMN exclusion TEXT NOT NULL DEFAULT '';
ALTER TABLE theme ADD COLUMN exampleId TEXT REFERENCES note (id) ON DELETE SET NULL;
CREATE INDEX themeExample ON theme (exampleId);

-- The adviser's own thoughts, on one theme, note or interview, and gone with it.
CREATE TABLE memo (
  id TEXT PRIMARY KEY NOT NULL,
  themeId TEXT REFERENCES theme ON DELETE CASCADE,
  noteId TEXT REFERENCES note (id) ON DELETE CASCADE,
  interviewId TEXT REFERENCES interview ON DELETE CASCADE,
  text TEXT NOT NULL, createdAt TEXT NOT NULL, author TEXT NOT NULL,
  CHECK ((themeId IS NOT NULL) + (noteId IS NOT NULL) + (interviewId IS NOT NULL) = 1)
) STRICT;
CREATE INDEX memoTheme ON memo (themeId);
CREATE INDEX memoNote ON memo (noteId);
CREATE INDEX memoInterview ON memo (interviewId);

-- How many people of a stratum are to be interviewed; NULL where nobody said.
ALTER TABLE stratum ADD COLUMN target INTEGER CHECK (target >= 0);
ALTER TABLE stakeholder ADD COLUMN status TEXT NOT NULL DEFAULT 'listed';
-- What a respondent gave consent to, where they gave it with limits.
ALTER TABLE stakeholder ADD COLUMN consentLimits TEXT NOT NULL DEFAULT '';
ALTER TABLE stakeholder ADD COLUMN remarks TEXT NOT NULL DEFAULT '';

-- Each time an interview was moved or called off, with the reason.
CREATE TABLE appointment (
  id TEXT PRIMARY KEY NOT NULL,
  interviewId TEXT NOT NULL REFERENCES interview ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('moved', 'cancelled')),
  fromAt TEXT, toAt TEXT, reason TEXT NOT NULL, createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX appointmentInterview ON appointment (interviewId);
ALTER TABLE interview ADD COLUMN cancelledAt TEXT;

-- A follow-up that was done. Not part of the note: who said what does not change by it.
CREATE TABLE followUp (
  id TEXT PRIMARY KEY NOT NULL,
  noteId TEXT NOT NULL UNIQUE REFERENCES note (id) ON DELETE CASCADE,
  doneAt TEXT NOT NULL
) STRICT;
`;
