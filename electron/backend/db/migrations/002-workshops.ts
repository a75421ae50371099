/** Schema 2: workshops, options, rounds and ballots; objectives, actions, outputs and their progress; a budget. */
export const workshops = `
-- "Action" is a row of the plan from here on; what undo goes back over is a step.
ALTER TABLE "action" RENAME TO step;
DROP INDEX actionState;
CREATE INDEX stepState ON step (state, seq);
ALTER TABLE journal RENAME COLUMN "action" TO step;
DROP INDEX journalAction;
CREATE INDEX journalStep ON journal (step, seq);
-- For the codes that stakeholders have ever had.
CREATE INDEX journalStakeholder ON journal (tableName) WHERE tableName = 'stakeholder';

CREATE TABLE workshop (
  id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
  date TEXT NOT NULL, "start" TEXT NOT NULL, "end" TEXT NOT NULL, place TEXT NOT NULL,
  purposes TEXT NOT NULL, outputs TEXT NOT NULL, illustrative TEXT NOT NULL,
  feedsIntoId TEXT REFERENCES workshop ON DELETE SET NULL
) STRICT;
CREATE INDEX workshopFeeds ON workshop (feedsIntoId);
CREATE TABLE agenda (
  id TEXT PRIMARY KEY NOT NULL, workshopId TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
  position INTEGER NOT NULL, time TEXT NOT NULL, minutes INTEGER, title TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX agendaWorkshop ON agenda (workshopId);
CREATE TABLE attendee (
  id TEXT PRIMARY KEY NOT NULL, workshopId TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
  position INTEGER NOT NULL, stakeholderId TEXT REFERENCES stakeholder ON DELETE SET NULL,
  name TEXT NOT NULL, organisation TEXT NOT NULL, stratumId TEXT REFERENCES stratum ON DELETE SET NULL,
  invited INTEGER NOT NULL, attended INTEGER NOT NULL,
  UNIQUE (workshopId, stakeholderId)
) STRICT;
CREATE INDEX attendeeStakeholder ON attendee (stakeholderId);
CREATE INDEX attendeeStratum ON attendee (stratumId);
CREATE TABLE headcount (
  id TEXT PRIMARY KEY NOT NULL, workshopId TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
  stratumId TEXT REFERENCES stratum ON DELETE SET NULL, people INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX headcountPlace ON headcount (workshopId, ifnull(stratumId, ''));
CREATE INDEX headcountStratum ON headcount (stratumId);
CREATE TABLE gap (
  id TEXT PRIMARY KEY NOT NULL, workshopId TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
  position INTEGER NOT NULL, vision TEXT NOT NULL, practice TEXT NOT NULL, gap TEXT NOT NULL, improvement TEXT NOT NULL
) STRICT;
CREATE INDEX gapWorkshop ON gap (workshopId);

-- A note belongs to an interview or to a workshop.
ALTER TABLE note ALTER COLUMN interviewId DROP NOT NULL;
ALTER TABLE note ADD COLUMN workshopId TEXT REFERENCES workshop ON DELETE CASCADE;
ALTER TABLE note ADD CONSTRAINT onePlace CHECK ((interviewId IS NULL) <> (workshopId IS NULL));
CREATE INDEX noteWorkshop ON note (workshopId);
-- Whoever said it, or may have said it, was deleted: having withdrawn, or at all.
ALTER TABLE note ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE note ADD COLUMN unattributed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX noteWithdrawn ON note (id) WHERE withdrawn = 1;
ALTER TABLE tag ALTER COLUMN interviewId DROP NOT NULL;

CREATE TABLE option (
  id TEXT PRIMARY KEY NOT NULL, workshopId TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
  position INTEGER NOT NULL, title TEXT NOT NULL, detail TEXT NOT NULL,
  findingId TEXT REFERENCES finding ON DELETE SET NULL,
  recommendationId TEXT REFERENCES recommendation ON DELETE SET NULL, retired INTEGER NOT NULL
) STRICT;
CREATE INDEX optionWorkshop ON option (workshopId);
CREATE INDEX optionFinding ON option (findingId);
CREATE INDEX optionRecommendation ON option (recommendationId);
CREATE TABLE origin (
  id TEXT PRIMARY KEY NOT NULL, optionId TEXT NOT NULL REFERENCES option ON DELETE CASCADE,
  fromId TEXT NOT NULL REFERENCES option ON DELETE CASCADE, kind TEXT NOT NULL, UNIQUE (optionId, fromId)
) STRICT;
CREATE INDEX originFrom ON origin (fromId);

-- rules: JSON, fixed with the first ballot. A changed round is a new round.
CREATE TABLE round (
  id TEXT PRIMARY KEY NOT NULL, workshopId TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
  position INTEGER NOT NULL, title TEXT NOT NULL, rules TEXT NOT NULL, hidden INTEGER NOT NULL,
  insteadOfId TEXT REFERENCES round ON DELETE SET NULL, closedAt TEXT
) STRICT;
CREATE INDEX roundWorkshop ON round (workshopId);
CREATE INDEX roundInsteadOf ON round (insteadOfId);
CREATE TABLE roundOption (
  id TEXT PRIMARY KEY NOT NULL, roundId TEXT NOT NULL REFERENCES round ON DELETE CASCADE,
  optionId TEXT NOT NULL REFERENCES option ON DELETE CASCADE, position INTEGER NOT NULL, title TEXT NOT NULL,
  UNIQUE (roundId, optionId)
) STRICT;
CREATE INDEX roundOptionOption ON roundOption (optionId);
-- Paper ballots and counted groups are numbered apart: a group has no number on paper.
CREATE TABLE ballot (
  id TEXT PRIMARY KEY NOT NULL, roundId TEXT NOT NULL REFERENCES round ON DELETE CASCADE,
  number INTEGER NOT NULL, kind TEXT NOT NULL, label TEXT NOT NULL,
  stratumId TEXT REFERENCES stratum ON DELETE SET NULL, people INTEGER NOT NULL,
  state TEXT NOT NULL, marks TEXT NOT NULL, UNIQUE (roundId, kind, number)
) STRICT;
CREATE INDEX ballotStratum ON ballot (stratumId);
CREATE TABLE priority (
  id TEXT PRIMARY KEY NOT NULL, workshopId TEXT NOT NULL REFERENCES workshop ON DELETE CASCADE,
  position INTEGER NOT NULL, text TEXT NOT NULL, how TEXT NOT NULL,
  optionId TEXT REFERENCES option ON DELETE SET NULL, roundId TEXT REFERENCES round ON DELETE SET NULL
) STRICT;
CREATE INDEX priorityWorkshop ON priority (workshopId);
CREATE INDEX priorityOption ON priority (optionId);
CREATE INDEX priorityRound ON priority (roundId);
-- A round that backs a recommendation, and the option in it that stands for the recommendation.
CREATE TABLE backing (
  id TEXT PRIMARY KEY NOT NULL, recommendationId TEXT NOT NULL REFERENCES recommendation ON DELETE CASCADE,
  roundId TEXT NOT NULL REFERENCES round ON DELETE CASCADE,
  optionId TEXT NOT NULL REFERENCES option ON DELETE CASCADE, position INTEGER NOT NULL,
  UNIQUE (recommendationId, roundId, optionId)
) STRICT;
CREATE INDEX backingRound ON backing (roundId);
CREATE INDEX backingOption ON backing (optionId);

CREATE TABLE plan (
  id TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL, version TEXT NOT NULL, status TEXT NOT NULL,
  author TEXT NOT NULL, preset TEXT NOT NULL
) STRICT;
CREATE TABLE objective (
  id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, title TEXT NOT NULL,
  why TEXT NOT NULL, want TEXT NOT NULL, know TEXT NOT NULL
) STRICT;
CREATE TABLE "action" (
  id TEXT PRIMARY KEY NOT NULL, objectiveId TEXT NOT NULL REFERENCES objective ON DELETE CASCADE,
  position INTEGER NOT NULL, number TEXT NOT NULL, task TEXT NOT NULL
) STRICT;
CREATE INDEX actionObjective ON "action" (objectiveId);
-- A recommendation that an action carries out.
CREATE TABLE mandate (
  id TEXT PRIMARY KEY NOT NULL, actionId TEXT NOT NULL REFERENCES "action" ON DELETE CASCADE,
  recommendationId TEXT NOT NULL REFERENCES recommendation ON DELETE CASCADE, position INTEGER NOT NULL,
  UNIQUE (actionId, recommendationId)
) STRICT;
CREATE INDEX mandateRecommendation ON mandate (recommendationId);
-- leads: JSON, a list of names.
CREATE TABLE output (
  id TEXT PRIMARY KEY NOT NULL, actionId TEXT NOT NULL REFERENCES "action" ON DELETE CASCADE,
  position INTEGER NOT NULL, output TEXT NOT NULL, byWhen TEXT NOT NULL, outcome TEXT NOT NULL,
  resources TEXT NOT NULL, funding TEXT, milestones TEXT NOT NULL, leads TEXT NOT NULL
) STRICT;
CREATE INDEX outputAction ON output (actionId);
CREATE TABLE ragChange (
  id TEXT PRIMARY KEY NOT NULL, outputId TEXT NOT NULL REFERENCES output ON DELETE CASCADE,
  date TEXT NOT NULL, rag TEXT, state TEXT, reason TEXT NOT NULL, author TEXT NOT NULL
) STRICT;
CREATE INDEX ragChangeOutput ON ragChange (outputId, date);
-- plan: JSON, the whole plan as it stood.
CREATE TABLE reporting (
  id TEXT PRIMARY KEY NOT NULL, date TEXT NOT NULL, title TEXT NOT NULL, plan TEXT NOT NULL
) STRICT;
CREATE TABLE budget (
  id TEXT PRIMARY KEY NOT NULL, position INTEGER NOT NULL, item TEXT NOT NULL,
  unitCost INTEGER NOT NULL, quantity INTEGER NOT NULL,
  recommendationId TEXT REFERENCES recommendation ON DELETE SET NULL
) STRICT;
CREATE INDEX budgetRecommendation ON budget (recommendationId);
`;
