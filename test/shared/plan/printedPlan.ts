/** The headings as a narrow column breaks them, on every page. */
const headings =
  "Action No\tTask and progress\tOutput\tBy When\tOutcome\tResources\tMilestones\tLead Officer\tPro- gress Update R/A/G";

/**
 * A plan in our own words, in the form in which text comes out of a printed one: tabs between cells, headings
 * repeated on each page, words broken by narrow columns and by a border through them, blanks where nothing is said.
 */
export const printedPlan = [
  "Harbo\tour Parks DRAFT Pl\tlan\t\t\t\t\tV2 May\t'14",
  "R\tNothing has been done yet\t\t\t",
  "Α\tMuch has been done\t\t\t",
  "G\tIt will be done in time or is d\tdone\t\t",
  headings,
  "\tObjective 1 : Op\tpen the parks to the peo\tople who live by them\t\t•\t•",
  "1.\tAsk people who live near a park what they want from it.\tPark walks\tOn- going\tPeople say what they want\tParks fund (identified) and a grant\tFirst walk held June '14\tParks Develop ment Manager\t",
  "\t\t• A panel of park users (3 meetings a year)\tNov 2014\tOfficers hear it first hand\t£900 p.a. (budget to be identified)\t\tHead of Parks; Friends of the Parks\t",
  "\t\t• A list of wishes\t\tThe panel has something to work on\t\t\t\t",
  "",
  headings,
  "2.\tOpen the gates earlier\tNew hours at Mill Park Trial at West Park\t2014 2014\tMore visits\tWithin existing budgets\tSigns ordered\tParks Team\t",
  `\f${headings}`,
  "2. cont\t\tA report on the development of visits\t2014/ 15\tCouncillors know what changed\tStaff time\t\t\t",
  "3.\tLet people look after the flower beds\tTool- kit for volunteers\t30/02/2015\tVolunteers know how\tFunds identified + a grant to be pursued\t\tPeople and Parks",
].join("\n");
