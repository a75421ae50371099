/** Schema 1. Never edited once released: a change is a new migration. */
export const first = `
CREATE TABLE diagnostic (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL, authority TEXT NOT NULL, area TEXT NOT NULL DEFAULT '',
  commissioners TEXT NOT NULL DEFAULT '', adviser TEXT NOT NULL DEFAULT '', firm TEXT NOT NULL DEFAULT '',
  startDate TEXT NOT NULL DEFAULT '', endDate TEXT NOT NULL DEFAULT '', description TEXT NOT NULL DEFAULT '',
  version TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT '', owner TEXT NOT NULL DEFAULT '',
  approver TEXT NOT NULL DEFAULT '', reviewDate TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE change (
  id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
  version TEXT NOT NULL, date TEXT NOT NULL, change TEXT NOT NULL, approvedBy TEXT NOT NULL
) STRICT;
CREATE TABLE narrative (id TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL) STRICT;
CREATE TABLE indicator (
  id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL,
  code TEXT NOT NULL, wording TEXT NOT NULL, survey TEXT NOT NULL, year TEXT NOT NULL, value TEXT NOT NULL,
  comparator TEXT NOT NULL, target TEXT NOT NULL, targetDate TEXT NOT NULL, note TEXT NOT NULL
) STRICT;

CREATE TABLE stratum (id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL) STRICT;
CREATE TABLE stakeholder (
  id TEXT PRIMARY KEY NOT NULL, code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, role TEXT NOT NULL, organisation TEXT NOT NULL,
  stratumId TEXT REFERENCES stratum ON DELETE SET NULL,
  source TEXT NOT NULL, referredById TEXT REFERENCES stakeholder ON DELETE SET NULL,
  contact TEXT NOT NULL, consent TEXT NOT NULL, consentDate TEXT NOT NULL, consentHow TEXT NOT NULL,
  attribution TEXT NOT NULL, retentionDate TEXT NOT NULL
) STRICT;
CREATE INDEX stakeholderStratum ON stakeholder (stratumId);
CREATE INDEX stakeholderReferral ON stakeholder (referredById);

CREATE TABLE framework (
  id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, key TEXT NOT NULL, title TEXT NOT NULL,
  version TEXT NOT NULL, source TEXT NOT NULL, rights TEXT NOT NULL
) STRICT;
CREATE TABLE section (
  id TEXT PRIMARY KEY NOT NULL, frameworkId TEXT NOT NULL REFERENCES framework ON DELETE CASCADE,
  position INTEGER NOT NULL, number TEXT NOT NULL, title TEXT NOT NULL
) STRICT;
CREATE INDEX sectionFramework ON section (frameworkId);
CREATE TABLE question (
  id TEXT PRIMARY KEY NOT NULL, sectionId TEXT NOT NULL REFERENCES section ON DELETE CASCADE,
  parentId TEXT REFERENCES question ON DELETE CASCADE,
  position INTEGER NOT NULL, number TEXT NOT NULL, verbatim TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX questionSection ON question (sectionId);
CREATE INDEX questionParent ON question (parentId);

CREATE TABLE interview (
  id TEXT PRIMARY KEY NOT NULL, number INTEGER NOT NULL UNIQUE,
  plannedAt TEXT, promisedMinutes INTEGER NOT NULL, startedAt TEXT, endedAt TEXT, pausedAt TEXT,
  pausedSeconds INTEGER NOT NULL, mode TEXT NOT NULL, place TEXT NOT NULL,
  rescheduled INTEGER NOT NULL, endedEarly TEXT NOT NULL, documents TEXT NOT NULL
) STRICT;
CREATE TABLE participation (
  id TEXT PRIMARY KEY NOT NULL, interviewId TEXT NOT NULL REFERENCES interview ON DELETE CASCADE,
  stakeholderId TEXT NOT NULL REFERENCES stakeholder ON DELETE CASCADE, position INTEGER NOT NULL,
  UNIQUE (interviewId, stakeholderId)
) STRICT;
CREATE INDEX participationStakeholder ON participation (stakeholderId);
CREATE TABLE progress (
  id TEXT PRIMARY KEY NOT NULL, interviewId TEXT NOT NULL REFERENCES interview ON DELETE CASCADE,
  questionId TEXT NOT NULL REFERENCES question ON DELETE CASCADE,
  state TEXT, focus INTEGER NOT NULL DEFAULT 0,
  UNIQUE (interviewId, questionId)
) STRICT;
CREATE INDEX progressQuestion ON progress (questionId);
-- Time by question stands apart from progress: it grows by itself and is never undone.
CREATE TABLE questionTime (
  id TEXT PRIMARY KEY NOT NULL, interviewId TEXT NOT NULL REFERENCES interview ON DELETE CASCADE,
  questionId TEXT NOT NULL REFERENCES question ON DELETE CASCADE, seconds INTEGER NOT NULL,
  UNIQUE (interviewId, questionId)
) STRICT;
CREATE INDEX questionTimeQuestion ON questionTime (questionId);

CREATE TABLE theme (
  id TEXT PRIMARY KEY NOT NULL, parentId TEXT REFERENCES theme ON DELETE CASCADE,
  position INTEGER NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL, colour TEXT NOT NULL
) STRICT;
CREATE INDEX themeParent ON theme (parentId);

-- seq keeps notes in the order in which they were taken, and is the row number of the search index.
CREATE TABLE note (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
  interviewId TEXT NOT NULL REFERENCES interview ON DELETE CASCADE,
  questionId TEXT REFERENCES question ON DELETE SET NULL,
  speakerId TEXT REFERENCES stakeholder ON DELETE SET NULL,
  stratumId TEXT REFERENCES stratum ON DELETE SET NULL,
  kind TEXT NOT NULL, offRecord INTEGER NOT NULL, text TEXT NOT NULL,
  createdAt TEXT NOT NULL, moment INTEGER, sourceRef TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX noteInterview ON note (interviewId);
CREATE INDEX noteQuestion ON note (questionId);
CREATE INDEX noteSpeaker ON note (speakerId);
CREATE INDEX noteStratum ON note (stratumId);

-- Interview, stratum and offRecord repeat the note's, so that theme × stratum reads one index only.
CREATE TABLE tag (
  id TEXT PRIMARY KEY NOT NULL, noteId TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  themeId TEXT NOT NULL REFERENCES theme ON DELETE CASCADE,
  "start" INTEGER, "end" INTEGER,
  interviewId TEXT NOT NULL, stratumId TEXT, offRecord INTEGER NOT NULL
) STRICT;
CREATE INDEX tagNote ON tag (noteId);
CREATE INDEX tagTheme ON tag (themeId, stratumId, interviewId, offRecord);
CREATE INDEX tagThemeNote ON tag (themeId, noteId);

CREATE TABLE heading (id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL) STRICT;
CREATE TABLE finding (
  id TEXT PRIMARY KEY NOT NULL, headingId TEXT NOT NULL REFERENCES heading ON DELETE CASCADE,
  position INTEGER NOT NULL, statement TEXT NOT NULL, narrative TEXT NOT NULL, inProgress INTEGER NOT NULL
) STRICT;
CREATE INDEX findingHeading ON finding (headingId);
CREATE TABLE evidence (
  id TEXT PRIMARY KEY NOT NULL, findingId TEXT NOT NULL REFERENCES finding ON DELETE CASCADE,
  noteId TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, stance TEXT NOT NULL, quoted INTEGER NOT NULL,
  UNIQUE (findingId, noteId)
) STRICT;
CREATE INDEX evidenceNote ON evidence (noteId);
CREATE TABLE recommendation (
  id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
  rationale TEXT NOT NULL, responsible TEXT NOT NULL, reportBack TEXT NOT NULL
) STRICT;
CREATE TABLE basis (
  id TEXT PRIMARY KEY NOT NULL, recommendationId TEXT NOT NULL REFERENCES recommendation ON DELETE CASCADE,
  findingId TEXT NOT NULL REFERENCES finding ON DELETE CASCADE, position INTEGER NOT NULL,
  UNIQUE (recommendationId, findingId)
) STRICT;
CREATE INDEX basisFinding ON basis (findingId);

-- One row a command: the undo stack. state: done, undone, past (can no longer be undone
-- or redone) or silent (never a step of undo).
CREATE TABLE action (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, clock TEXT NOT NULL, device TEXT NOT NULL,
  method TEXT NOT NULL, coalesceKey TEXT, state TEXT NOT NULL,
  -- Seals the action's journal entries together with the seal before it.
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX actionState ON action (state, seq);
-- Every insert, update and delete of every table above, written by temporary triggers.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY, action TEXT NOT NULL, clock TEXT NOT NULL, device TEXT NOT NULL,
  tableName TEXT NOT NULL, rowId TEXT NOT NULL, before TEXT, after TEXT
) STRICT;
CREATE INDEX journalAction ON journal (action, seq);
CREATE INDEX journalRow ON journal (rowId, seq);

CREATE VIRTUAL TABLE noteIndex USING fts5 (
  text, content='note', content_rowid='seq', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
INSERT INTO noteIndex (noteIndex, rank) VALUES ('secure-delete', 1);
`;
