/** Schema 4: from notes to findings, area by area and person by person; wordings, corrections, and what goes into the report. */
export const synthesis = `
-- A question as it stood before it was edited, for the notes that were taken under those words.
CREATE TABLE wording (
  id TEXT PRIMARY KEY NOT NULL, questionId TEXT NOT NULL REFERENCES question ON DELETE CASCADE,
  verbatim TEXT NOT NULL, text TEXT NOT NULL, createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX wordingQuestion ON wording (questionId);
-- NULL: the question as it stands.
ALTER TABLE note ADD COLUMN wordingId TEXT REFERENCES wording ON DELETE SET NULL;
CREATE INDEX noteWording ON note (wordingId);
-- 1: written here, so that what it prints is what it says; 0: as a source prints it.
ALTER TABLE question ADD COLUMN own INTEGER NOT NULL DEFAULT 0;

-- Numbers of questions and sections that were removed when somebody may have had them on paper: JSON. None is given
-- again.
ALTER TABLE framework ADD COLUMN retired TEXT NOT NULL DEFAULT '[]';

-- Which frameworks an interview goes by; where none is named, all.
CREATE TABLE interviewFramework (
  id TEXT PRIMARY KEY NOT NULL, interviewId TEXT NOT NULL REFERENCES interview ON DELETE CASCADE,
  frameworkId TEXT NOT NULL REFERENCES framework ON DELETE CASCADE, UNIQUE (interviewId, frameworkId)
) STRICT;
CREATE INDEX interviewFrameworkFramework ON interviewFramework (frameworkId);
-- 1: the adviser means to leave the question out of this interview.
ALTER TABLE progress ADD COLUMN leftOut INTEGER NOT NULL DEFAULT 0;

-- Schemes of areas may overlap (renewal areas, hubs), so a note may be about several.
CREATE TABLE area (
  id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, scheme TEXT NOT NULL, name TEXT NOT NULL
) STRICT;
CREATE TABLE noteArea (
  id TEXT PRIMARY KEY NOT NULL, noteId TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
  areaId TEXT NOT NULL REFERENCES area ON DELETE CASCADE, UNIQUE (noteId, areaId)
) STRICT;
CREATE INDEX noteAreaArea ON noteArea (areaId);

-- filter: JSON, as in Evidence.
CREATE TABLE savedQuery (
  id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, filter TEXT NOT NULL
) STRICT;

-- A cell of the framework matrix: what one respondent, or one stratum, said on a theme. sealed, 1: a note that it
-- rested on and that kept it from leaving the file was deleted, so that nothing else tells any more.
CREATE TABLE summary (
  id TEXT PRIMARY KEY NOT NULL, themeId TEXT NOT NULL REFERENCES theme ON DELETE CASCADE,
  stakeholderId TEXT REFERENCES stakeholder ON DELETE CASCADE,
  stratumId TEXT REFERENCES stratum ON DELETE CASCADE, text TEXT NOT NULL,
  sealed INTEGER NOT NULL DEFAULT 0,
  CHECK ((stakeholderId IS NULL) <> (stratumId IS NULL)),
  UNIQUE (themeId, stakeholderId), UNIQUE (themeId, stratumId)
) STRICT;
CREATE INDEX summaryStakeholder ON summary (stakeholderId);
CREATE INDEX summaryStratum ON summary (stratumId);
-- A note that a summary rests on.
CREATE TABLE summaryNote (
  id TEXT PRIMARY KEY NOT NULL, summaryId TEXT NOT NULL REFERENCES summary ON DELETE CASCADE,
  noteId TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE, UNIQUE (summaryId, noteId)
) STRICT;
CREATE INDEX summaryNoteNote ON summaryNote (noteId);

-- Notes of a theme grouped by hand, and the key message that a group became.
CREATE TABLE cluster (
  id TEXT PRIMARY KEY NOT NULL, themeId TEXT NOT NULL REFERENCES theme ON DELETE CASCADE,
  position INTEGER NOT NULL, title TEXT NOT NULL,
  findingId TEXT REFERENCES finding ON DELETE SET NULL
) STRICT;
CREATE INDEX clusterTheme ON cluster (themeId);
CREATE INDEX clusterFinding ON cluster (findingId);
CREATE TABLE clusterNote (
  id TEXT PRIMARY KEY NOT NULL, clusterId TEXT NOT NULL REFERENCES cluster ON DELETE CASCADE,
  noteId TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE, position INTEGER NOT NULL,
  UNIQUE (clusterId, noteId)
) STRICT;
CREATE INDEX clusterNoteNote ON clusterNote (noteId);

-- A check of a key message, or of a theme, that a person looked at and means to leave as it is, with the reason.
CREATE TABLE considered (
  id TEXT PRIMARY KEY NOT NULL, findingId TEXT REFERENCES finding ON DELETE CASCADE,
  themeId TEXT REFERENCES theme ON DELETE CASCADE,
  "check" TEXT NOT NULL, reason TEXT NOT NULL, createdAt TEXT NOT NULL,
  CHECK ((findingId IS NULL) <> (themeId IS NULL)),
  UNIQUE (findingId, "check"), UNIQUE (themeId, "check")
) STRICT;

-- What a respondent, having read the record of the interview, asked to have put otherwise: of a note, or, with no
-- note, a remark on the whole, which stays withdrawn when whoever made it is deleted.
CREATE TABLE correction (
  id TEXT PRIMARY KEY NOT NULL, interviewId TEXT NOT NULL REFERENCES interview ON DELETE CASCADE,
  noteId TEXT REFERENCES note (id) ON DELETE CASCADE,
  date TEXT NOT NULL, was TEXT NOT NULL, text TEXT NOT NULL,
  withdrawn INTEGER NOT NULL DEFAULT 0, createdAt TEXT NOT NULL
) STRICT;
CREATE INDEX correctionInterview ON correction (interviewId);
CREATE INDEX correctionNote ON correction (noteId);
ALTER TABLE interview ADD COLUMN recordSentOn TEXT NOT NULL DEFAULT '';
-- The notes of the record as it was sent, in the order of its statements: JSON.
ALTER TABLE interview ADD COLUMN statementOrder TEXT NOT NULL DEFAULT '[]';
ALTER TABLE interview ADD COLUMN recordAgreedOn TEXT NOT NULL DEFAULT '';
ALTER TABLE interview ADD COLUMN documentsPromised TEXT NOT NULL DEFAULT '';

-- A table of the analysis that goes into the report, with its chart where it has one.
CREATE TABLE exhibit (
  id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, sheet TEXT NOT NULL UNIQUE, caption TEXT NOT NULL
) STRICT;
`;
